import { Box } from 'ink'
import { Line } from '../components/line.tsx'
import type { Layout, PaneId } from '../layout.ts'
import type { Scene } from '../scene.ts'
import type { State } from '../state.ts'
import { tabLine } from '../tab-line.ts'
import { EvidencePane } from './evidence-pane.tsx'
import { ListPane } from './list-pane.tsx'

interface PanesViewProps {
  readonly layout: Layout
  readonly state: State
  readonly scene: Scene
}

/** The panes and the evidence, where the layout puts them. */
export function PanesView({ layout, state, scene }: PanesViewProps) {
  const { panes, evidence, tabs, body } = layout
  const id = state.selected[state.focus]
  const draw = (pane: PaneId) => {
    const rectangle = panes[pane]
    const isFocused = pane === state.focus
    return (
      rectangle && (
        <ListPane
          pane={pane}
          list={scene.lists[pane]}
          rectangle={rectangle}
          isFocused={isFocused}
          selected={isFocused ? id : null}
          top={state.tops[pane]}
          theme={scene.theme}
        />
      )
    )
  }
  const isBeside = evidence !== null && evidence.left > 0
  const isPaired = panes.demands !== undefined && panes.demands.top === panes.steps?.top
  return (
    <Box flexDirection={isBeside ? 'row' : 'column'} height={body.height}>
      {tabs && <Line line={tabLine(scene, state.focus, tabs.width)} theme={scene.theme} />}
      <Box flexDirection="column">
        <Box>
          {draw('parties')}
          {draw('plans')}
        </Box>
        <Box flexDirection={isPaired ? 'row' : 'column'}>
          {draw('demands')}
          {draw('steps')}
        </Box>
      </Box>
      {evidence && (
        <EvidencePane
          rectangle={evidence}
          place={id === null ? null : { id, quote: state.quote }}
          none="Nothing is selected: this pane is empty."
          scene={scene}
        />
      )}
    </Box>
  )
}
