import type { Sentence } from '../text/sentence.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { PersonDraft } from './mention.ts'
import type { Candidate } from './person-candidate.ts'
import type { Title } from './read-title.ts'

const HONORIFIC_ONLY = /^(Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Madam|Mme|Monsieur)\.?$/

/** Adds office, party and place of introduction from the words around a name. */
export function introduce(
  person: PersonDraft,
  candidate: Candidate,
  sentence: Sentence,
  source: string,
  gazetteer: Gazetteer,
): void {
  const { before, after, run, name } = candidate
  if (name.length > person.name.length) person.name = name
  const { nodes } = sentence
  const textOf = (title: Title): string => {
    const words = nodes.slice(title.from, title.to)
    return source.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
  }
  let office: string | null = null
  for (const title of [before, after]) {
    if (title === null) continue
    const text = textOf(title)
    if (office === null && !HONORIFIC_ONLY.test(text)) office = text
    const owner =
      possessorOf(source, sentence, title, gazetteer) ??
      actorIn(source, sentence, title.from, ownedUntil(sentence, title), gazetteer)
    if (person.party === null && owner) person.party = owner
  }
  if (person.office === null) person.office = office
  const first = nodes[before ? before.from : run.from]
  const last = nodes[(after ? after.to : run.to) - 1]
  if (first && last) person.introductions.push({ start: first.start, end: last.end })
}

/** “the African Union's mediator”: who stands before the office with a possessive. */
function possessorOf(
  source: string,
  { nodes }: Sentence,
  title: Title,
  gazetteer: Gazetteer,
): string | null {
  if (title.side !== 'before' || !/^['’]s?$/.test(nodes[title.from - 1]?.text ?? '')) return null
  for (let at = title.from - 2; at >= Math.max(0, title.from - 5); at--) {
    const form = gazetteer.at(source, nodes[at]?.start ?? 0)
    if (form) return form.actor.id
  }
  return null
}

/** Where the words of an office stop saying whose it is: before “in Beijing”, “to the talks”. */
function ownedUntil({ nodes }: Sentence, { from, to, side }: Title): number {
  if (side === 'before') return to
  for (let at = from + 1; at < to; at++)
    if (/^(in|at|to|with|from|on|after|before)$/.test(nodes[at]?.lower ?? '')) return at
  return to
}

function actorIn(
  source: string,
  sentence: Sentence,
  from: number,
  to: number,
  gazetteer: Gazetteer,
): string | null {
  for (let at = from; at < to; at++) {
    const node = sentence.nodes[at]
    const form = node ? gazetteer.at(source, node.start) : null
    if (form) return form.actor.id
  }
  return null
}
