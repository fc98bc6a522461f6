import { Box } from 'ink'
import { PageSections } from '../components/page-sections.tsx'
import { markMatches } from '../mark-matches.ts'
import { frameEdges } from '../rectangle.ts'
import type { Scene } from '../scene.ts'
import { scrollWords } from '../scroll.ts'
import { foundHere } from '../searching.ts'
import type { ShownPage } from '../shown-page.ts'
import type { State } from '../state.ts'
import { PageFrame } from './page-frame.tsx'
import { RelatedPanel } from './related-panel.tsx'

interface RecordViewProps {
  readonly id: string
  readonly shown: ShownPage
  readonly state: State
  readonly scene: Scene
}

/** Everything about one record, and the records related to it. */
export function RecordView({ id, shown, state, scene }: RecordViewProps) {
  const { frame, panel, page, top } = shown
  const rows = frame.height - frameEdges
  const chosen = state.overlay?.kind === 'related' ? state.overlay.index : null
  const isBeside = panel !== null && panel.left > 0
  return (
    <Box flexDirection={isBeside ? 'row' : 'column'}>
      <PageFrame
        rectangle={frame}
        isFocused={chosen === null}
        position={scrollWords(top, rows, page.height)}
        state={state}
        scene={scene}
      >
        <PageSections
          page={page}
          top={top}
          rows={rows}
          theme={scene.theme}
          touch={(line) => markMatches(line, foundHere(state, scene))}
        />
      </PageFrame>
      {panel && <RelatedPanel rectangle={panel} id={id} chosen={chosen} scene={scene} />}
    </Box>
  )
}
