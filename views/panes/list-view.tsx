import { Box } from 'ink'
import { Lines } from '../components/lines.tsx'
import { currentPlace } from '../current.ts'
import type { ListPage, SearchPage } from '../open-page.ts'
import { paneLines } from '../pane-lines.ts'
import { countRows, isRow } from '../pane-list.ts'
import { frameSides } from '../rectangle.ts'
import type { Scene } from '../scene.ts'
import { scrollWords } from '../scroll.ts'
import type { ShownList } from '../shown-list.ts'
import type { State } from '../state.ts'
import { EvidencePane } from './evidence-pane.tsx'
import { PageFrame } from './page-frame.tsx'

interface ListViewProps {
  readonly page: ListPage | SearchPage
  readonly shown: ShownList
  readonly state: State
  readonly scene: Scene
}

/** A list over the whole screen, and under it the words the selected row stands on. */
export function ListView({ page, shown, state, scene }: ListViewProps) {
  const { list, frame, rows, evidence } = shown
  const own = list.rows.filter(isRow)
  const at = own.findIndex(({ id }) => id === page.row)
  const row = own[at]
  const count = countRows(list)
  const badge = count === 0 ? '0' : `${at + 1} of ${count}`
  const lines = paneLines(list, {
    top: page.top,
    rows,
    width: frame.width - frameSides,
    selected: page.row,
  })
  return (
    <Box flexDirection="column">
      <PageFrame
        rectangle={frame}
        badge={badge}
        position={scrollWords(page.top, rows, list.rows.length)}
        state={state}
        scene={scene}
      >
        <Lines lines={lines} theme={scene.theme} />
      </PageFrame>
      {evidence && (
        <EvidencePane
          rectangle={evidence}
          place={currentPlace(state, scene)}
          none={row?.says ?? 'The words of the selected row stand here.'}
          scene={scene}
        />
      )}
    </Box>
  )
}
