import { Box } from 'ink'
import { Frame } from '../components/frame.tsx'
import { Lines } from '../components/lines.tsx'
import { PageSections } from '../components/page-sections.tsx'
import { markMatches } from '../mark-matches.ts'
import type { SourcePage } from '../open-page.ts'
import { kindOf, titleOf } from '../record-words.ts'
import { frameEdges, frameSides } from '../rectangle.ts'
import { originWords, partLine, saidLine } from '../said.ts'
import type { Scene } from '../scene.ts'
import { scrollWords } from '../scroll.ts'
import { foundHere } from '../searching.ts'
import { currentPassage, type ShownPage } from '../shown-page.ts'
import { pointAt } from '../source-page.ts'
import type { State } from '../state.ts'
import { type StyledLine, segment, spreadLine } from '../styled-text.ts'
import { PageFrame } from './page-frame.tsx'

interface SourceViewProps {
  readonly open: SourcePage
  readonly shown: ShownPage
  readonly state: State
  readonly scene: Scene
}

/** What the passage pointed at is: the record, and who says it. */
function passageLines(
  open: SourceViewProps['open'],
  scene: Scene,
  width: number,
): readonly StyledLine[] {
  const entry = open.id === null ? undefined : scene.index.find(open.id)
  const quote = open.id === null ? undefined : scene.quotesOf(open.id)[open.quote]
  if (entry === undefined || quote === undefined) {
    const words =
      open.found === null
        ? 'No record stands on this article.'
        : 'Found in the text; no record stands on these very words.'
    return [[segment(words, 'quiet')]]
  }
  const part = partLine(quote, scene.names)
  const title: StyledLine = [
    segment(`${kindOf(entry)} · `, 'quiet'),
    segment(titleOf(entry, scene.names), 'strong'),
    ...(part.length > 0 ? [segment(' · '), ...part] : []),
  ]
  const article = scene.index.articles.get(quote.evidence.article)
  const others = scene.passagesOf(open.article)[currentPassage(open, scene) ?? -1]?.spans ?? []
  const kinds = others.flatMap(({ id }) => (id === open.id ? [] : (scene.index.find(id) ?? [])))
  const also = kinds.length === 0 ? '' : `also ${[...new Set(kinds.map(kindOf))].join(', ')}`
  const count = `quote ${open.quote + 1} of ${scene.quotesOf(entry.id).length}`
  return [
    spreadLine(title, [segment(also, 'quiet')], width),
    spreadLine(saidLine(quote, article, scene.names), [segment(count, 'quiet')], width),
  ]
}

/** An article with every passage a record stands on marked, one of them pointed at. */
export function SourceView({ open, shown, state, scene }: SourceViewProps) {
  const { frame, panel, page, top } = shown
  const rows = frame.height - frameEdges
  const article = scene.index.articles.get(open.article)
  const passages = scene.passagesOf(open.article)
  const current = currentPassage(open, scene)
  const origin = article === undefined ? '' : originWords(article)
  const words = foundHere(state, scene)
  const isPassage = current !== null && current < passages.length
  const place = !isPassage ? '' : `passage ${current + 1} of ${passages.length}`
  return (
    <Box flexDirection="column">
      <PageFrame
        rectangle={frame}
        more={origin === '' ? [] : [segment(` · ${origin}`)]}
        badge={place}
        position={scrollWords(top, rows, page.height)}
        state={state}
        scene={scene}
      >
        <PageSections
          page={page}
          top={top}
          rows={rows}
          theme={scene.theme}
          touch={(line) => pointAt(markMatches(line, words), current, scene.theme)}
        />
      </PageFrame>
      {panel && (
        <Frame
          rectangle={panel}
          isFocused={false}
          title={[segment('This passage', 'title')]}
          theme={scene.theme}
        >
          <Lines lines={passageLines(open, scene, panel.width - frameSides)} theme={scene.theme} />
        </Frame>
      )}
    </Box>
  )
}
