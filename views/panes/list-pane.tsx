import { memo } from 'react'
import { Frame } from '../components/frame.tsx'
import { Lines } from '../components/lines.tsx'
import { type PaneId, paneIds } from '../layout.ts'
import { badgeOf } from '../pane-badge.ts'
import { paneLines } from '../pane-lines.ts'
import type { PaneList } from '../pane-list.ts'
import { frameEdges, frameSides, type Rectangle } from '../rectangle.ts'
import { scrollWords } from '../scroll.ts'
import { segment } from '../styled-text.ts'
import type { Theme } from '../theme.ts'

interface ListPaneProps {
  readonly pane: PaneId
  readonly list: PaneList
  readonly rectangle: Rectangle
  readonly isFocused: boolean
  /** Id of the record the keyboard is on; null while it is elsewhere. */
  readonly selected: string | null
  /** First row shown, from 0. */
  readonly top: number
  readonly theme: Theme
}

/** A pane that lists records, drawn again only when something in it changes. */
export const ListPane = memo(function ListPane(props: ListPaneProps) {
  const { pane, list, rectangle, isFocused, selected, top, theme } = props
  const rows = rectangle.height - frameEdges
  const width = rectangle.width - frameSides
  const number = paneIds.indexOf(pane) + 1
  return (
    <Frame
      rectangle={rectangle}
      isFocused={isFocused}
      title={[segment(`${number} ${list.title}`, isFocused ? 'titleFocused' : 'title')]}
      badge={badgeOf(list)}
      position={scrollWords(top, rows, list.rows.length)}
      theme={theme}
    >
      <Lines lines={paneLines(list, { top, rows, width, selected })} theme={theme} />
    </Frame>
  )
})
