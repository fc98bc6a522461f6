import { memo } from 'react'
import { Frame } from '../components/frame.tsx'
import { Lines } from '../components/lines.tsx'
import { evidenceLines, evidenceTitle, textEvidence, textLines } from '../evidence-lines.ts'
import { markSigns } from '../marks.ts'
import type { Target, TextPlace } from '../pane-list.ts'
import { frameEdges, frameSides, type Rectangle } from '../rectangle.ts'
import type { Scene } from '../scene.ts'
import { type StyledLine, segment } from '../styled-text.ts'
import { wrapLine } from '../wrap-line.ts'

interface EvidencePaneProps {
  readonly rectangle: Rectangle
  /** What the keyboard is on; null when there is nothing. */
  readonly place: Target | TextPlace | null
  /** What is said where there is nothing. */
  readonly none: string
  /** Right end of the upper border; by default which of its quotations is shown. */
  readonly badge?: string
  readonly scene: Scene
}

interface Shown {
  readonly where: StyledLine
  readonly lines: readonly StyledLine[]
  readonly badge: string
}

function show({ rectangle, place, none, scene }: EvidencePaneProps): Shown {
  const size = { width: rectangle.width - frameSides, rows: rectangle.height - frameEdges }
  if (place === null) {
    return { where: [], lines: wrapLine([segment(none, 'quiet')], size.width), badge: '' }
  }
  if (!('id' in place)) {
    const title = evidenceTitle(scene, {
      part: 'record',
      evidence: textEvidence(scene, place),
      attribution: null,
      certainty: null,
    })
    return { where: title, lines: textLines(scene, place, size), badge: '' }
  }
  const quotes = scene.quotesOf(place.id)
  const quote = quotes[place.quote]
  return {
    where:
      quote === undefined ? [] : [...markWords(scene, place.id), ...evidenceTitle(scene, quote)],
    lines: evidenceLines(scene, place.id, place.quote, size),
    badge: quotes.length > 1 ? `quote ${place.quote + 1} of ${quotes.length}, J/K more` : '',
  }
}

/** Whether a record has come in since one last looked. */
function markWords({ marks }: Scene, id: string): StyledLine {
  const mark = marks.of(id)
  if (mark === null) return []
  const { glyph, word, style } = markSigns[mark]
  return [segment(`${glyph} ${word}`, style), segment(' · ')]
}

/** The words that stand behind what the keyboard is on, in their paragraph. */
export const EvidencePane = memo(function EvidencePane(props: EvidencePaneProps) {
  const { rectangle, scene } = props
  const { where, lines, badge } = show(props)
  return (
    <Frame
      rectangle={rectangle}
      isFocused={false}
      title={[
        segment('Evidence', 'title'),
        ...(where.length > 0 ? [segment(' · '), ...where] : []),
      ]}
      badge={props.badge ?? badge}
      theme={scene.theme}
    >
      <Lines lines={lines.slice(0, rectangle.height - frameEdges)} theme={scene.theme} />
    </Frame>
  )
}, isSame)

/** Places are made anew with every state: what they say is what counts. */
function isSame(a: EvidencePaneProps, b: EvidencePaneProps): boolean {
  return (
    a.rectangle === b.rectangle &&
    a.scene === b.scene &&
    a.badge === b.badge &&
    a.none === b.none &&
    JSON.stringify(a.place) === JSON.stringify(b.place)
  )
}
