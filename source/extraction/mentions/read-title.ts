import type { Node, Sentence } from '../text/sentence.ts'
import type { NameRun } from './find-names.ts'
import type { OfficeWords } from './office-words.ts'

/** The words of office that belong to a name: indices of the sentence, end exclusive. */
export interface Title {
  readonly from: number
  readonly to: number
  /** Whether it stands before the name or after it. */
  readonly side: 'before' | 'after'
}

const POSSESSIVE = /^['’]s?$/
const CALENDAR =
  /^((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/
const LEADS =
  /^(heads?|headed|leads?|led|chairs?|chaired|runs?|ran|speaks?|commands?|commanded|represents?|represented|negotiates?|oversees|oversaw|serves?|served|advises?|directs?|is|was)$/

/** Title before the name: “Kenyan President”, “armed forces chief General”, “the UN envoy,”. */
export function titleBefore(
  { nodes }: Sentence,
  name: NameRun,
  offices: OfficeWords,
): Title | null {
  let last = name.from - 1
  // “Dr (Mrs) Bell”
  if (nodes[last]?.text === ')' && nodes[last - 2]?.text === '(') last -= 3
  const comma = nodes[last]?.text === ','
  if (comma) last--
  const to = last + 1
  // “Dato' X”
  if (POSSESSIVE.test(nodes[last]?.text ?? '') && nodes[last - 1]?.end === nodes[last]?.start) {
    if (!nodes[last - 1] || !offices.isHonorific(nodes[last - 1] as Node)) return null
    last--
  }
  const described = overDescription(nodes, name, offices)
  if (described) return described
  const ending = nodes[last]
  if (ending === undefined || !offices.endsTitle(ending)) return null
  // “…, said the minister, Anna Bell” needs the comma closed again or the sentence's end.
  if (comma && !/^[,.;—–)]$/.test(nodes[name.to]?.text ?? '.')) return null
  if (comma && /^\p{Lu}/u.test(ending.text) && offices.isHonorific(ending)) return null
  let from = offices.startOf(ending)?.index ?? last
  while (from > 0) {
    const before = nodes[from - 1] as Node
    if (/^(of|for|to)$/.test(before.lower)) {
      // “chief of staff”, “secretary of state”: only between words of office.
      const two = nodes[from - 2]
      if (two === undefined || !offices.isHead(two) || offices.isRank(nodes[from] as Node)) break
      from -= 2
      continue
    }
    if (before.text === '-') {
      from--
      continue
    }
    if (POSSESSIVE.test(before.text) || CALENDAR.test(before.text)) break
    const start = offices.startOf(before)
    if (!start && !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(before.upos)) break
    if (isPlaceOf(nodes, from - 1)) break
    // “in a paper Prime Minister X …”: a small word before a capitalised title is none of it.
    if (
      /^\p{Ll}/u.test(before.text) &&
      /^\p{Lu}/u.test(nodes[from]?.text ?? '') &&
      !offices.isHead(before)
    )
      break
    from = start?.index ?? from - 1
  }
  return { from: overComma(nodes, from, name, offices), to, side: 'before' }
}

/** “the union's mediator, the Kenyan judge X, …”: the office is what stands before the comma. */
function overDescription(
  nodes: readonly Node[],
  name: NameRun,
  offices: OfficeWords,
): Title | null {
  let article = name.from - 1
  while (name.from - article < 5 && /^(NOUN|PROPN|ADJ)$/.test(nodes[article]?.upos ?? '')) article--
  const office = nodes[article - 2]
  if (article === name.from - 1 || !/^(the|a|an)$/.test(nodes[article]?.lower ?? '')) return null
  if (nodes[article - 1]?.text !== ',' || !office || !offices.isHead(office)) return null
  if (!/^[,.;—–)]$/.test(nodes[name.to]?.text ?? '.')) return null
  let from = offices.startOf(office)?.index ?? office.index
  while (/^(NOUN|PROPN|ADJ)$/.test(nodes[from - 1]?.upos ?? '')) from--
  return { from, to: article - 1, side: 'before' }
}

/** “the union's mediator, judge X,”: an office before the title, set off by commas. */
function overComma(
  nodes: readonly Node[],
  from: number,
  name: NameRun,
  offices: OfficeWords,
): number {
  if (nodes[from - 1]?.text !== ',') return from
  let at = from - 2
  // “the Minister of Labour and Employment, Dr X”
  while (at > 1 && from - at < 9 && !offices.isHead(nodes[at] as Node)) {
    if (!/^(NOUN|PROPN|ADJ|ADP|CCONJ|DET)$/.test(nodes[at]?.upos ?? '')) return from
    at--
  }
  if (!nodes[at] || !offices.isHead(nodes[at] as Node)) return from
  if (at < from - 2 && nodes[at + 1]?.lower !== 'of' && nodes[at + 1]?.lower !== 'for') return from
  if (!/^[,.;—–)]$/.test(nodes[name.to]?.text ?? '.')) return from
  while (
    at > 0 &&
    ['NOUN', 'PROPN', 'ADJ'].includes(nodes[at - 1]?.upos ?? '') &&
    !POSSESSIVE.test(nodes[at - 1]?.text ?? '')
  )
    at--
  return at
}

/** “In Nairobi President …”: a name right after a preposition of place is where, not whose. */
function isPlaceOf(nodes: readonly Node[], index: number): boolean {
  const before = nodes[index - 1]
  return (
    /^\p{Lu}/u.test(nodes[index]?.text ?? '') &&
    before !== undefined &&
    /^(in|at|near|outside)$/.test(before.lower) &&
    /\p{Ll}/u.test(nodes[index]?.text ?? '') &&
    !/^(JJ|NNPS)$/.test(nodes[index]?.xpos ?? '')
  )
}

/** Office after the name: “, head of …”, “, who speaks for …”, “, the former …”. */
export function titleAfter({ nodes }: Sentence, name: NameRun, offices: OfficeWords): Title | null {
  let at = name.to
  const opener = nodes[at]?.text ?? ''
  if (opener !== ',' && opener !== '(' && opener !== '—' && opener !== '–') return null
  at++
  const who = nodes[at]?.lower === 'who'
  if (who) {
    at++
    while (/^(also|now|currently|once|formerly)$/.test(nodes[at]?.lower ?? '')) at++
    // “who as minister for ports has to pay for it”
    const isAs = nodes[at]?.lower === 'as'
    if (!isAs && !LEADS.test(nodes[at]?.lower ?? '')) return null
    if (isAs || /^(is|was)$/.test(nodes[at]?.lower ?? '')) at++
  }
  const from = at
  let to = from
  while (to < nodes.length && to - from < 16) {
    const node = nodes[to] as Node
    if (/^[,.;:()—–“”"]$/.test(node.text)) break
    if (!who && to > from && /^(who|which|that)$/.test(node.lower)) break
    if (to > from && nodes[from - 1]?.lower === 'as' && isTensedVerb(node)) break
    if (!who && to > from && isTensedVerb(node)) return null
    if (
      node.lower === 'and' &&
      /^\p{Lu}/u.test(nodes[to + 1]?.text ?? '') &&
      !offices.isModifier(nodes[to + 1] as Node)
    )
      break
    to++
  }
  if (to === from) return null
  const words = nodes.slice(from, to)
  // “who was in the room” is no office.
  if (who && /^(is|was|as)$/.test(nodes[from - 1]?.lower ?? '') && !offices.isOfficePhrase(words))
    return null
  if (!who && !offices.isOfficePhrase(words.slice(0, 8))) return null
  // A second name before any office means a list of names, not an apposition.
  const firstOffice = words.findIndex((node) => offices.isHead(node))
  if (!who && words.slice(0, firstOffice).some((n, i) => i > 0 && n.upos === 'VERB')) return null
  return { from: skipArticle(nodes, from), to, side: 'after' }
}

const isTensedVerb = (node: Node): boolean =>
  /^(VBD|VBZ|VBP|MD)$/.test(node.xpos) && node.upos !== 'NOUN'

function skipArticle(nodes: readonly Node[], from: number): number {
  return /^(the|a|an)$/.test(nodes[from]?.lower ?? '') ? from + 1 : from
}
