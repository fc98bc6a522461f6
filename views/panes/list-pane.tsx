import { Frame } from '../components/frame.tsx'
import { type PaneId, paneIds, type Rectangle } from '../layout.ts'
import { paneLines } from '../pane-lines.ts'
import type { Scene } from '../scene.ts'
import { scrollWords } from '../scroll.ts'
import { frameEdges, frameSides } from '../shown-page.ts'
import type { State } from '../state.ts'
import { segment } from '../styled-text.ts'

interface ListPaneProps {
  readonly pane: PaneId
  readonly rectangle: Rectangle
  readonly state: State
  readonly scene: Scene
}

/** A pane that lists records, the selected one marked when the keyboard is on it. */
export function ListPane({ pane, rectangle, state, scene }: ListPaneProps) {
  const list = scene.lists[pane]
  const isFocused = state.focus === pane
  const rows = rectangle.height - frameEdges
  const top = state.tops[pane]
  const lines = paneLines(list, {
    top,
    rows,
    width: rectangle.width - frameSides,
    selected: isFocused ? state.selected[pane] : null,
  })
  return (
    <Frame
      rectangle={rectangle}
      isFocused={isFocused}
      title={[
        segment(`${paneIds.indexOf(pane) + 1} ${list.title}`, isFocused ? 'titleFocused' : 'title'),
      ]}
      badge={String(list.rows.length)}
      position={scrollWords(top, rows, list.rows.length)}
      lines={lines}
      theme={scene.theme}
    />
  )
}
