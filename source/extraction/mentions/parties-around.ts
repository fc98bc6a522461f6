import type { Article } from '../../model/article.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Mention } from './mention.ts'
import { isSubject } from './place-in-clause.ts'

/** How many lines above the text can hold the by-line with the place. */
const HEAD_LINES = 6

/**
 * The state whose seat of government the dateline or a line of the head names: its ministers go
 * without its name there.
 */
export function seatOf({ place, blocks, source }: Article, gazetteer: Gazetteer): string | null {
  const city = place?.split(',')[0]?.trim() ?? ''
  const lines = blocks
    .slice(0, HEAD_LINES)
    .flatMap((block) => source.slice(block.contentStart, block.end).split('\n'))
  const candidates = [
    city,
    ...lines.flatMap(
      (line) => /^(?:By .*(?:,| in) )?(\p{Lu}[\p{L} ]{2,20})$/u.exec(line.trim())?.[1] ?? [],
    ),
  ]
  for (const words of candidates) {
    const cased = words.replace(/\p{Lu}{2,}/gu, (w) => w.charAt(0) + w.slice(1).toLowerCase())
    const form = gazetteer.at(cased, 0)
    if (form?.kind === 'city' && form.text === cased) return form.actor.id
  }
  return null
}

/** The party that the sentence before, in the same paragraph, names first in its main clause. */
export function openingParty(
  before: Sentence | undefined,
  mention: Mention,
  mentions: readonly Mention[],
): string | null {
  if (!before || before.block !== mention.sentence.block) return null
  const first = mentions.find(
    (m) => m.sentence === before && m.actor !== null && !isSubordinate(m.head),
  )
  return first?.actor ?? null
}

const isSubordinate = (node: Node): boolean => {
  for (let at: Node | null = node; at; at = at.head)
    if (/^(advcl|acl)/.test(at.relation)) return true
  return false
}

/** “Its side, he said, would …”: the party the person goes on to speak for. */
export function goesOnWith(
  after: Sentence | undefined,
  mention: Mention,
  mentions: readonly Mention[],
): string | null {
  if (!after || after.block !== mention.sentence.block) return null
  if (!/\b(he|she) (said|says|added|told|wrote|stressed|insisted)\b/.test(after.text)) return null
  const first = mentions.find((m) => m.sentence === after && m.actor !== null && isSubject(m.head))
  return first?.actor ?? null
}

/** The party a section's heading opens with, its subject. */
export function subjectOfHeading(
  article: Article,
  mention: Mention,
  mentions: readonly Mention[],
): string | null {
  const section = article.blocks[mention.sentence.block]?.section ?? null
  const heading = section === null ? undefined : article.sections[section]
  if (!heading) return null
  const named = mentions.filter(
    (m) => m.start >= heading.start && m.end <= heading.end && m.actor !== null,
  )
  const [first] = named
  const parties = new Set(named.map((m) => m.actor))
  return first && (first.start - heading.start < 4 || parties.size === 1) ? first.actor : null
}
