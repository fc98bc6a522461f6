import type { Context } from '../context.ts'
import { kindOfSource } from '../frames/source-kind.ts'
import type { StatementDraft } from './find-statements.ts'

/** “Moscow: no talks before spring”, after the time of a live blog or none. */
const LABELLED =
  /^(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\s*[—–:|-]\s*)?([^:.!?“”"]{2,50}):\s+(?=\S)/i

/** Fewer words than these are a name or a title, nothing said. */
const FEWEST_WORDS = 3

/** Finds lines that name their speaker before a colon and hold what was said behind it. */
export function findLabelled({
  article,
  sentences,
  mentions,
  tools,
}: Context): readonly StatementDraft[] {
  return article.blocks.flatMap((block, index): readonly StatementDraft[] => {
    if (!/^(headline|heading)$/.test(block.kind)) return []
    const own = sentences.filter((sentence) => sentence.block === index)
    const [sentence] = own
    const text = article.source.slice(block.contentStart, block.end)
    const label = LABELLED.exec(text)
    if (!sentence || !label?.[1] || text.trimEnd().endsWith('?')) return []
    const from = block.contentStart + label[0].lastIndexOf(label[1])
    const until = from + label[1].length
    const named = mentions.filter(({ start, end }) => from <= start && end <= until)
    const [mention] = named
    // “Moscow talks: what we know”: the name must be all of the label.
    if (!mention || named.length > 1 || mention.end - mention.start < 0.6 * (until - from))
      return []
    const span = { start: block.contentStart + label[0].length, end: block.end }
    const words = article.source.slice(span.start, span.end).trimEnd()
    if (words.split(/\s+/).length < FEWEST_WORDS) return []
    const parties = mention.person
      ? mention.person.party === null
        ? []
        : [mention.person.party]
      : mention.actor === null
        ? []
        : [mention.actor]
    const people = mention.person ? [mention.person] : []
    const how = mention.person ? 'person' : 'named'
    return [
      {
        span: { start: span.start, end: span.start + words.length },
        mode: /^[“"‘'].*[”"’']$/s.test(words) ? 'direct' : 'indirect',
        by: {
          source: { start: mention.start, end: mention.end },
          cue: null,
          content: null,
          parties,
          people,
          kind: kindOfSource(mention.head, { parties, people, how }, article.source, tools.sources),
          via: [],
        },
        sentence,
        rule: 'a line after the name of its speaker',
      },
    ]
  })
}
