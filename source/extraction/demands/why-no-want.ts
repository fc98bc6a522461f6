import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { isNoLonger } from '../frames/read-modality.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { childBy } from '../text/tree.ts'
import { addressedIn } from './addressed-in.ts'
import { isSubjunctive } from './is-subjunctive.ts'

/** Verbs that do so only before a clause in which another is to act. */
export const SOFT =
  /^(hope|wish|prefer|like|trust|count|look|aim|favour|favor|recommend|suggest|propose)$/

/** Verbs of a mild wish that may have a thing as object: “would like a seat”, “prefer six months”. */
export const MILD = /^(prefer|like|favour|favor)$/

/** Why a verb of wanting puts no demand to another, for the one who asks; null where it puts one. */
export function whyNoWant(
  frame: Frame,
  parties: readonly string[],
  context: Context,
): string | null {
  const { head } = frame
  if (isNoLonger(head)) return 'it has stopped wanting it'
  if (/^(insist|hold|maintain|claim|expect|hope)$/.test(head.lemma) && isMereClaim(frame, context))
    return 'it claims that something is so'
  if (SOFT.test(head.lemma) && !othersAct(frame, parties, context) && !isMildWish(frame))
    return 'it is a hope that binds no other'
  if (isOwnDoing(frame)) return 'it tells what it means to do itself'
  if (isForecast(frame, parties, context)) return 'it tells what it thinks will come'
  return null
}

/** “insists that it is ready”: a claim about what is, not a demand. */
function isMereClaim(frame: Frame, context: Context): boolean {
  const clause = childBy(frame.head, 'ccomp')
  if (!clause) return false
  const inner = context.frameAt(clause)
  if (!inner) return true
  const moves = context.demandWords.has(clause, frame.sentence, 'conceding', 'conceded')
  const isBase = clause.xpos === 'VBP' && inner.subjectHead?.xpos === 'NNS' && moves
  return !(isSubjunctive(clause) || isBase || inner.modality === 'obligation')
}

/** “hopes the mediators will …”: another party is to act. */
function othersAct(frame: Frame, parties: readonly string[], context: Context): boolean {
  const clause = childBy(frame.head, 'ccomp', 'xcomp')
  const inner = clause && context.frameAt(clause)
  if (clause && inner && /^(recommend|suggest|propose)$/.test(frame.head.lemma))
    return (
      // “proposes dividing the catch”: to be done by all.
      (clause.xpos === 'VBG' && clause.index === frame.head.index + 1) ||
      ((isSubjunctive(clause) || clause.xpos === 'VBP' || inner.modality === 'obligation') &&
        inner.subjectHead !== null &&
        inner.subjectHead.upos !== 'PRON')
    )
  return (
    inner !== undefined &&
    inner.parties.length > 0 &&
    !inner.parties.some((id) => parties.includes(id)) &&
    inner.subjectHead !== frame.subjectHead &&
    inner.subjectHow !== 'pronoun'
  )
}

/** What one would like for oneself though others must grant it: “would like to stay a member”. */
const GETTING =
  /^(see|have|get|keep|join|retain|regain|sign|stay|remain|become|receive|sit|return)$/

/** “would like a seat at the table”, “prefers six months”, “is hoping for a code of conduct”. */
function isMildWish({ head, object, sentence }: Frame): boolean {
  if (head.lemma === 'hope') return sentence.nodes[head.index + 1]?.lower === 'for'
  if (head.lemma === 'look') return looksForTerms(head, sentence)
  if (!MILD.test(head.lemma)) return false
  if (head.lemma === 'like' && !head.children.some((c) => /^(would|'d|’d)$/.test(c.lower)))
    return false
  const own = childBy(head, 'xcomp')
  return object !== null || (own !== undefined && GETTING.test(own.lemma))
}

/** “is looking for two days off”; not “is looking for a way out”, which all sides may seek. */
function looksForTerms(head: Node, { nodes }: Sentence): boolean {
  if (head.xpos !== 'VBG' || nodes[head.index + 1]?.lower !== 'for') return false
  const thing = nodes
    .slice(head.index + 2)
    .find((n) => n.upos === 'NOUN' && !/^compound/.test(n.relation))
  return (
    thing !== undefined &&
    !/^(way|solution|deal|compromise|agreement|settlement|excuse|pretext|place|opportunity|chance|answer|alternative|option|job|work|sign|clue|language|formula|word|peace|exit|help)s?$/.test(
      thing.lemma,
    )
  )
}

/** “seeks to end the war”, “wants to know”, “needs an hour to decide”: what one does oneself. */
function isOwnDoing({ head, object }: Frame): boolean {
  if (
    head.lemma === 'need' &&
    /^(hour|minute|day|week|month|time|moment)$/.test(object?.lemma ?? '')
  )
    return true
  const act = childBy(head, 'xcomp')
  if (act && /^(clear|honest|fair|frank|careful|sure|constructive)$/.test(act.lemma)) return true
  if (!act || object !== null || act.upos !== 'VERB') return false
  if (act.children.some((c) => /^nsubj/.test(c.relation))) return false
  return (
    /^(seek|need|expect)$/.test(head.lemma) ||
    (/^(want|like|prefer|wish)$/.test(head.lemma) &&
      /^(know|hear|talk|speak|meet|help|avoid|make|say|thank|discuss|believe|think|show|understand|learn|work|look|try)$/.test(
        act.lemma,
      ))
  )
}

/** “expects its first thousand men to arrive in April”: what is foreseen, of oneself or of nobody. */
function isForecast(frame: Frame, parties: readonly string[], context: Context): boolean {
  if (frame.head.lemma !== 'expect') return false
  const act = childBy(frame.head, 'xcomp', 'ccomp')
  if (!act) return false
  const others = addressedIn(frame, context)
  return others.length === 0 || others.some((id) => parties.includes(id))
}
