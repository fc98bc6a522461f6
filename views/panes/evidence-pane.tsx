import { memo } from 'react'
import { Frame } from '../components/frame.tsx'
import { Lines } from '../components/lines.tsx'
import { evidenceLines, evidenceTitle } from '../evidence-lines.ts'
import { frameEdges, frameSides, type Rectangle } from '../rectangle.ts'
import type { Scene } from '../scene.ts'
import { segment } from '../styled-text.ts'

interface EvidencePaneProps {
  readonly rectangle: Rectangle
  /** Id of the selected record; null when there is none. */
  readonly id: string | null
  /** Index of its quotation to show, from 0. */
  readonly at: number
  readonly scene: Scene
}

/** The words the selected record stands on, in their paragraph. */
export const EvidencePane = memo(function EvidencePane(props: EvidencePaneProps) {
  const { rectangle, id, at, scene } = props
  const quotes = id === null ? [] : scene.quotesOf(id)
  const quote = quotes[at]
  const where = quote === undefined ? [] : evidenceTitle(scene, quote)
  const size = { width: rectangle.width - frameSides, rows: rectangle.height - frameEdges }
  const lines =
    id === null
      ? [[segment('Nothing is selected: this pane is empty.', 'quiet')]]
      : evidenceLines(scene, id, at, size)
  return (
    <Frame
      rectangle={rectangle}
      isFocused={false}
      title={[
        segment('Evidence', 'title'),
        ...(where.length > 0 ? [segment(' · '), ...where] : []),
      ]}
      badge={quotes.length > 1 ? `quote ${at + 1} of ${quotes.length}, J/K more` : ''}
      theme={scene.theme}
    >
      <Lines lines={lines} theme={scene.theme} />
    </Frame>
  )
})
