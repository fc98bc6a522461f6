import type { Node, Sentence } from '../text/sentence.ts'
import type { Form } from './gazetteer.ts'
import type { PersonDraft } from './mention.ts'
import { partyBefore } from './party-before.ts'
import type { Candidate, PeopleTools } from './person-candidate.ts'
import type { Title } from './read-title.ts'

const HONORIFIC_ONLY =
  /^((Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Madam|Mme|Monsieur|Hon|Shri|Smt)\b\.?|H\.E\.|(His |Her )?Excellency|[(),]|\s)+$/

const GO_BETWEEN =
  /^(chair(man|woman|person)?|mediator|moderator|facilitator|conciliator|rapporteur)$/
const MARK = /^['’]s?$/

/** Adds office, party and place of introduction from the words around a name. */
export function introduce(
  person: PersonDraft,
  { sentence, before, after, beside, run, name }: Candidate,
  tools: PeopleTools,
): void {
  if (name.length > person.name.length) person.name = name
  const { nodes } = sentence
  let office: string | null = null
  let rankOnly = false
  for (const title of [before, after]) {
    if (title === null) continue
    const words = withoutAddress(nodes.slice(title.from, title.to), title, tools)
    const text = tools.source.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
    if ((office === null || rankOnly) && !HONORIFIC_ONLY.test(text)) {
      office = text
      rankOnly = words.every((node) => isRank(node, tools))
    }
    person.party ??= ownerOf(title, sentence, tools)
  }
  person.party ??= beside
  if (person.office === null || (person.isRankOnly && !rankOnly && office !== null)) {
    person.office = office
    person.isRankOnly = rankOnly
  }
  const first = nodes[before ? before.from : run.from]
  const last = nodes[(after ? after.to : run.to) - 1]
  if (first && last) person.introductions.push({ start: first.start, end: last.end })
}

/** “Minister of Labour, Dr” without how its holder is addressed. */
function withoutAddress(
  words: readonly Node[],
  { side }: Title,
  tools: PeopleTools,
): readonly Node[] {
  if (side === 'after') return words
  const comma = words.findIndex((node) => node.text === ',')
  if (comma > 0 && words.slice(comma).every((node) => isRank(node, tools)))
    return words.slice(0, comma)
  const { source } = tools
  const end = words.at(-1)?.end ?? 0
  const ending = words.findLastIndex(({ start }) => !HONORIFIC_ONLY.test(source.slice(start, end)))
  return ending < 0 ? words : words.slice(0, ending + 1)
}

/** A word that ranks or addresses someone without saying what they do: “General”, “Dr”. */
const isRank = (node: Node, { offices }: PeopleTools): boolean =>
  offices.isRank(node) || offices.isHonorific(node) || node.upos === 'PUNCT'

/** Whose office it is: its possessor, else the first party its words name. */
function ownerOf(title: Title, sentence: Sentence, tools: PeopleTools): string | null {
  const possessor = title.side === 'before' ? partyBefore(sentence, title.from, 5, tools) : null
  if (possessor !== null) return possessor
  // “Trump's Africa adviser” is his, not Africa's.
  const isOwned = MARK.test(sentence.nodes[title.from - 1]?.text ?? '')
  if (title.side === 'before' && isOwned) return null
  for (const node of sentence.nodes.slice(title.from, ownedUntil(title, sentence))) {
    const form = tools.gazetteer.at(tools.source, node.start)
    if (form && !isPartOfName(form, node, sentence) && isMeant(form, tools)) return form.actor.id
  }
  return null
}

/** “Foreign Office”: a body by a name that many states use is of one the text names outright. */
function isMeant(
  { kind, text, actor }: Form,
  { offices, gazetteer, source }: PeopleTools,
): boolean {
  if (kind !== 'institution' || !offices.isListedBody(text)) return true
  return [...source.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)].some(({ index }) => {
    const form = gazetteer.at(source, index)
    return form !== null && form.kind !== 'institution' && form.actor === actor
  })
}

/** “London Bridgeworks' director”: a city at the start of a longer name is not who is meant. */
function isPartOfName(form: Form, { start }: Node, { nodes }: Sentence): boolean {
  const next = nodes.find((node) => node.start >= start + form.text.length)
  return (
    form.kind === 'city' &&
    next !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    next.upos === 'PROPN'
  )
}

/** Where the words of an office stop saying whose it is: before “in Beijing”, “to the talks”. */
function ownedUntil({ from, to, side }: Title, { nodes }: Sentence): number {
  if (side === 'before') {
    // “chair of the talks, Icelandic ambassador X”: who leads talks speaks for no people.
    const comma = nodes.slice(from, to).find((node) => node.text === ',')
    const leads = nodes
      .slice(from, comma?.index ?? from)
      .some((node) => GO_BETWEEN.test(node.lower))
    return comma && leads ? comma.index : to
  }
  const mark = nodes.slice(from, to).find((node) => MARK.test(node.text))
  if (mark) return mark.index
  for (let at = from; at < to; at++)
    // “minister for Bougainville affairs” is not Bougainville's.
    if (
      nodes[at]?.lower === 'for' &&
      /^(minister|secretary|adviser|advisor|envoy|representative|commissioner|coordinator)$/.test(
        nodes[at - 1]?.lower ?? '',
      )
    )
      return at
    else if (/^(in|at|to|with|from|on|after|before)$/.test(nodes[at]?.lower ?? '')) return at
  return to
}
