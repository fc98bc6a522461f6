import type { Article } from '../../model/article.ts'
import type { Mention } from '../mentions/mention.ts'
import type { ReportedBy } from './frame.ts'

/** A statement printed in the words of those who issue it. */
export interface Communique {
  readonly by: ReportedBy
  /** The blocks in which they speak, by their index. */
  readonly blocks: ReadonlySet<number>
}

const WE = /(?<!\p{L})(?:we|our|ours|us)(?!\p{L})/iu

/** Fewest blocks in “we” that show a text to be a statement, and their least share of all. */
const FEWEST = 3
const SHARE = 0.35

/**
 * Reads off the first blocks who speaks in a statement that says “we” throughout.
 *
 * @param named Words by which such a text calls itself (“press statement”).
 * @returns Null for an article that is none.
 */
export function findCommunique(
  { blocks, source }: Article,
  mentions: readonly Mention[],
  named: readonly string[],
): Communique | null {
  const bodies = blocks.flatMap((block, index) =>
    /^(paragraph|listItem)$/.test(block.kind) ? [{ block, index }] : [],
  )
  const [first] = bodies
  const ours = bodies.filter(({ block }) =>
    WE.test(source.slice(block.start, block.end).replace(/[“"][^”"]*[”"]/g, ' ')),
  )
  const from = ours[0]?.index
  if (!first || from === undefined || ours.length < Math.max(FEWEST, bodies.length * SHARE))
    return null
  const head = source.slice(0, first.block.end).toLowerCase()
  if (!named.some((word) => head.includes(word))) return null
  const speaker = mentions.find(
    (m) => m.actor !== null && m.person === null && m.end <= first.block.end,
  )
  if (!speaker || speaker.actor === null) return null
  const by: ReportedBy = {
    source: { start: speaker.start, end: speaker.end },
    cue: null,
    content: null,
    parties: [speaker.actor],
    people: [],
    kind: 'namedInstitution',
    via: [],
  }
  const speaking = bodies.filter(({ index }) => index >= from)
  return { by, blocks: new Set(speaking.map(({ index }) => index)) }
}
