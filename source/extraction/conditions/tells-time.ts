import type { Context } from '../context.ts'
import type { Node } from '../text/sentence.ts'
import { isTensed, nominalHead } from '../text/tree.ts'
import type { ConditionSite } from './condition-site.ts'
import type { ConditionWords } from './condition-words.ts'

/** Cues that never tell the time. */
const NEVER_TIME =
  /^(unless|only if|if|provid|should|were|on |assuming|in |conditional|contingent|as the)/

/** “without delay”, “without comment”: a manner. */
const IDLE =
  /^(delay|exception|comment|fail|further|elaborating|interruption|incident|warning|notice|doubt|question|detail|details|explanation|saying|giving|naming|mention|hesitation)$/

/** Whether it only tells when or how: “until Monday”, “before the summit”, “without delay”. */
export function tellsTime(
  { cue, nodes, asked, sentence }: ConditionSite,
  words: ConditionWords,
  { predicates }: Context,
): boolean {
  if (NEVER_TIME.test(cue.words)) return false
  const isEvent = (noun: Node): boolean =>
    words.isOfCalendar(noun) || predicates.ofNoun(noun, sentence).has('meet')
  if (asked) {
    const { head, subjectHead, passive, parties } = asked
    if (subjectHead !== null && isEvent(subjectHead)) return true
    // “before the guns fall silent”: no mere event.
    const falls = head.lemma === 'fall' && sentence.nodes[head.index + 1]?.upos === 'ADJ'
    return words.isOccurring(head) && !falls && !passive && parties.length === 0
  }
  const head = nominalHead(nodes.slice(0, stopBeforeTense(nodes)))
  if (!head) return !nodes.some(isTensed)
  if (/^(without|absent|short of|not without)$/.test(cue.words)) return IDLE.test(head.lower)
  if (/^(NUM|PROPN|PRON)$/.test(head.upos) || isEvent(head)) return true
  // A mere “after” or “upon” needs an act: “upon release of the funds”.
  return cue.strength === 'loose' && !predicates.ofNoun(head, sentence).has('act')
}

/** How many words there are before the first tense, which is no part of the noun phrase. */
function stopBeforeTense(nodes: readonly Node[]): number {
  const at = nodes.findIndex(isTensed)
  return at < 0 ? nodes.length : at
}
