import type { Span } from '../../model/evidence.ts'
import { trimContent } from '../frames/clause-content.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { spanOf } from '../text/tree.ts'

/**
 * Splits what is wanted where it says the same kind of thing again: “that A, that B and that C”, “for A
 * and for B”, “A to be lifted and B to be opened”, “a ban on A and a seat for B”, “A; B”, “A, as well
 * as B”. Goes by the words alone, since a tree often hangs the second thing on the end of the first.
 *
 * @param goesOn Whether what follows may belong to it, where the tree left it outside.
 * @returns In order; the span itself where it says one thing.
 */
export function splitWanted(
  span: Span,
  { nodes }: Sentence,
  source: string,
  goesOn = false,
): readonly Span[] {
  const start = nodes.findIndex((n) => n.start >= span.start)
  const stop = nodes.findIndex((n) => n.start >= span.end && /^[.:?!—–]$/.test(n.text))
  const last = nodes.findLastIndex((n) => n.end <= span.end)
  const run = nodes.slice(start, goesOn && stop > 0 ? stop : last + 1)
  const opening = leadBefore(run[0])
  const pieces: (readonly Node[])[] = []
  let from = 0
  let end = last + 1 - start
  for (let at = 1; at < run.length - 1; at++) {
    if (at < from || isInside(run, from, at)) continue
    const next = afterJoint(run, at)
    // What a tree leaves outside follows at once, or not at all.
    if (at > end) break
    if (next === null || !sayAlike(run.slice(from, at), run.slice(next), opening)) continue
    pieces.push(run.slice(from, at))
    from = next + (isMarker(run[next]) ? 1 : 0)
    end = Math.max(end, endOfThing(run, from))
  }
  pieces.push(run.slice(from, end))
  const spans = pieces.map((piece) => {
    const words = spanOf(beforeNextClause(piece))
    return words && trimContent(words, source)
  })
  return spans.some((one) => one === null) ? [span] : spans.filter((one) => one !== null)
}

/** Where a thing that begins at a place ends: before the next stop. */
function endOfThing(run: readonly Node[], from: number): number {
  const stop = run.findIndex((n, at) => at > from && /^[,;]$/.test(n.text))
  return stop < 0 ? run.length : stop
}

/** “the road reopened and will not sign”: what the same party does besides is not wanted. */
function beforeNextClause(piece: readonly Node[]): readonly Node[] {
  const and = piece.findIndex(
    (n, at) =>
      at > 1 &&
      /^(and|but)$/.test(n.lower) &&
      /^(will|would|wo|has|had|is|was|says|said|warns|warned|vows|vowed|refuses|refused|rejects|rejected|threatens|threatened|accuses|accused|insists|insisted|can|ca|cannot|does|did)$/.test(
        piece[at + 1]?.lower ?? '',
      ),
  )
  const isApart = piece[and - 1]?.text === ','
  const isClause = piece
    .slice(0, and)
    .some((n) => /^(VBZ|VBP|MD)$/.test(n.xpos) && !(isApart && isInClause(n)))
  return and > 0 && !isClause ? piece.slice(0, and) : piece
}

/** Where the next thing begins when a joint stands at a place: “,”, “and”, “;”, “as well as”. */
function afterJoint(run: readonly Node[], at: number): number | null {
  const word = (offset: number): string => run[at + offset]?.lower ?? ''
  const comma = word(0) === ',' || word(0) === ';' ? 1 : 0
  if (word(comma) === 'as' && word(comma + 1) === 'well' && word(comma + 2) === 'as')
    return at + comma + 3
  if (
    /^(besides|plus)$/.test(word(comma)) ||
    (word(comma) === 'along' && word(comma + 1) === 'with')
  )
    return at + comma + (word(comma) === 'along' ? 2 : 1)
  const and = /^(and|or|nor)$/.test(word(comma)) ? 1 : 0
  const also = and && /^(also|then|finally)$/.test(word(comma + 1)) ? 1 : 0
  const next = comma + and + also
  // “and, above all, that …”
  const aside = next > 0 ? lengthOfAside(run, at + next) : 0
  return comma + and > 0 ? at + next + aside : null
}

/** “, above all,”: how many words set the last thing off from those before. */
function lengthOfAside(run: readonly Node[], at: number): number {
  const words = run
    .slice(at, at + 5)
    .map((n) => n.lower)
    .join(' ')
  const aside =
    /^(?:, )?(?:above all|not least|most of all|in particular|in addition|lastly|finally|first of all|crucially|in the end)(?: ,)?/.exec(
      words,
    )?.[0]
  return aside ? aside.split(' ').length : 0
}

/** A word that leads in one thing wanted after another. */
const isMarker = (node: Node | undefined): boolean => /^(that|for|to|on)$/.test(node?.lower ?? '')

/** The word that leads in the first: “that”, “for”, “to”; it stands before what is wanted. */
const leadBefore = (first: Node | undefined): string =>
  isMarker(first) ? (first?.lower ?? '') : (first?.before?.lower ?? '')

/** Between brackets, quotation marks or the two halves of “both … and”, and in a condition, nothing is split. */
function isInside(run: readonly Node[], from: number, at: number): boolean {
  let depth = 0
  for (const node of run.slice(from, at)) {
    if (/^[“(]$/.test(node.text)) depth++
    if (/^[”)]$/.test(node.text)) depth--
    if (node.text === '"') depth = depth > 0 ? 0 : 1
  }
  const isPair = run
    .slice(Math.max(from, at - 6), at)
    .some((n) => /^(between|both|either|neither|whether)$/.test(n.lower))
  const isSupposed = /^(once|when|if|until|unless|before|after|as)$/.test(run[from]?.lower ?? '')
  return depth > 0 || isPair || isSupposed
}

/** Whether two runs of words ask for things of one build. */
function sayAlike(first: readonly Node[], rest: readonly Node[], opening: string): boolean {
  const end = rest.findIndex((n) => /^[,;:—–]$/.test(n.text))
  const second = end < 0 ? rest : rest.slice(0, end)
  const [lead, follower] = second
  if (!lead || second.length < 3 || first.filter((n) => n.upos !== 'PUNCT').length < 2) return false
  const joint = lead.before?.lower ?? ''
  if (/^(that|for|on)$/.test(lead.lower) && lead.lower === opening) return true
  if (lead.lower === 'to' && follower?.xpos === 'VB')
    return opening === 'to' || first[0]?.xpos === 'VB'
  // “the EU exempt A and recognise B”: one more act of the same one.
  if (isVerb(second) && /^(and|,)$/.test(joint))
    return first.some((n) => n.xpos === 'VB') && (joint === 'and' || goesOnWith(rest, isVerb))
  if (isAct(first) && isAct(second)) return joint !== ',' || goesOnWith(rest, isAct)
  if (!isThing(second)) return false
  if (/^(;|as|besides|plus|with)$/.test(joint) || lead.before?.before?.text === ';') return true
  if (joint === 'and' && lead.before?.before?.text === ',' && isAny(lead)) return true
  // “a new port, and no closures while talks go on”
  if (joint === ',' && isAny(lead) && isNounFirst(first)) return goesOnWith(rest, isNounFirst)
  if (!isThing(first)) return false
  if (joint === ',') return goesOnWith(rest, isThing)
  return joint === 'and' && (isAny(lead) || buildOf(first) === buildOf(second))
}

/** “A, B and C”: whether all that a row names up to its “and”, and what follows that, is alike. */
function goesOnWith(rest: readonly Node[], isAlike: (run: readonly Node[]) => boolean): boolean {
  const stop = rest.findIndex((n) => /^[;:—–]$/.test(n.text))
  const row = stop < 0 ? rest : rest.slice(0, stop)
  return row.some((and, at) => {
    if (and.lower !== 'and' || !isAlike(row.slice(at + 1))) return false
    const before = row.slice(0, row[at - 1]?.text === ',' ? at - 1 : at)
    const commas = before.flatMap((n, i) => (n.text === ',' ? [i] : []))
    return [0, ...commas.map((i) => i + 1)].every((from, i) =>
      isAlike(before.slice(from, commas[i] ?? before.length)),
    )
  })
}

/** “pay for the damage”; not “say they will not”, which is told and not wanted. */
const isVerb = ([lead]: readonly Node[]): boolean =>
  /^VBP?$/.test(lead?.xpos ?? '') &&
  !/^(say|warn|vow|insist|want|are|have|be)$/.test(lead?.lower ?? '')

/** “A to be lifted”, “A lifted”: a noun phrase, then “to” and a verb, or a participle. */
function isAct(run: readonly Node[]): boolean {
  const to = run.findIndex(
    (n, at) => (n.lower === 'to' && run[at + 1]?.xpos === 'VB') || /^VB[ND]$/.test(n.xpos),
  )
  return to > 0 && to < 9 && !run.slice(0, to).some((n) => /^(VERB|AUX|ADP)$/.test(n.upos))
}

/** A noun phrase that says by itself what is to be: “a ban on subsidies”, “the return of the land”. */
function isThing(run: readonly Node[]): boolean {
  if (!/^(DET|NOUN|ADJ|NUM|PRON|PROPN|SYM)$/.test(run[0]?.upos ?? '')) return false
  const mark = run.findIndex((n) => /^(while|until|before|as|unless)$/.test(n.lower))
  const main = mark > 1 ? run.slice(0, mark) : run
  if (main.some((n) => /^(VBD|VBZ|VBP|MD)$/.test(n.xpos) && !isInClause(n))) return false
  const noun = run.findIndex((n) => n.upos === 'NOUN')
  return noun >= 0 && noun < 5 && (run[noun + 1]?.upos === 'ADP' || isAny(run[0]))
}

/** A noun phrase, whatever hangs on it: “12 per cent”, “full-time hours for anyone who works”. */
function isNounFirst(run: readonly Node[]): boolean {
  if (!/^(DET|NOUN|ADJ|NUM|PROPN|SYM)$/.test(run[0]?.upos ?? '')) return false
  const at = run.findIndex((n) => /^(VBD|VBZ|VBP|MD)$/.test(n.xpos))
  const before = at < 0 ? run : run.slice(0, at)
  const isHung =
    at < 0 ||
    before.some((n) => /^(who|which|that|while|until|before|as|where|when)$/.test(n.lower))
  return isHung && before.some((n) => n.upos === 'NOUN' || n.text === '%')
}

const isInClause = (node: Node): boolean => {
  for (let at: Node | null = node; at; at = at.head)
    if (/^(acl|advcl|ccomp)/.test(at.relation)) return true
  return false
}

const isAny = (node: Node | undefined): boolean => /^(a|an|no|more|any)$/.test(node?.lower ?? '')

/** What kind of thing it is by its first word: “a …”, “the …”, a bare noun. */
const buildOf = ([lead]: readonly Node[]): string =>
  isAny(lead) ? 'some' : lead?.upos === 'DET' ? 'this' : lead?.upos === 'PRON' ? 'own' : 'bare'
