import { Frame } from '../components/frame.tsx'
import { evidenceLines, evidenceTitle } from '../evidence-lines.ts'
import type { Rectangle } from '../layout.ts'
import type { Scene } from '../scene.ts'
import { frameEdges, frameSides } from '../shown-page.ts'
import type { State } from '../state.ts'
import { segment } from '../styled-text.ts'

interface EvidencePaneProps {
  readonly rectangle: Rectangle
  readonly state: State
  readonly scene: Scene
}

/** The words the selected record stands on, in their paragraph. */
export function EvidencePane({ rectangle, state, scene }: EvidencePaneProps) {
  const id = state.selected[state.focus]
  const quotes = id === null ? [] : scene.quotesOf(id)
  const quote = quotes[state.quote]
  const count = quotes.length
  const where = quote === undefined ? [] : evidenceTitle(scene, quote)
  const size = { width: rectangle.width - frameSides, rows: rectangle.height - frameEdges }
  const lines =
    id === null
      ? [[segment('Nothing is selected: this pane is empty.', 'quiet')]]
      : evidenceLines(scene, id, state.quote, size)
  return (
    <Frame
      rectangle={rectangle}
      isFocused={false}
      title={[
        segment('Evidence', 'title'),
        ...(where.length > 0 ? [segment(' · '), ...where] : []),
      ]}
      badge={count > 1 ? `quote ${state.quote + 1} of ${count}, J/K more` : ''}
      lines={lines}
      theme={scene.theme}
    />
  )
}
