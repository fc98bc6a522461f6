import type { Span } from '../../model/evidence.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf } from '../text/tree.ts'
import type { BodyWords } from './body-words.ts'
import { headOfRun } from './mention.ts'

/** Whether a body, named in a place, does something there, or is dealt with. */
export function actsIn({ nodes }: Sentence, { start, end }: Span, bodies: BodyWords): boolean {
  const run = nodes.filter((node) => node.start >= start && node.end <= end)
  if (run.length === 0) return false
  const before = nodes[(run[0]?.index ?? 0) - 1]
  // “The union's Executive Council” is the union's, no party of its own.
  if (/^(['’]s?|its|their|his|her)$/.test(before?.lower ?? '')) return false
  const head = headOfRun(run)
  let top = head
  // “Welders Union Local 12”: the name goes on behind the words that say what it is.
  while (/^(compound|flat)/.test(top.relation) && /^\p{Lu}/u.test(top.head?.text ?? ''))
    top = top.head ?? top
  while (top.relation === 'conj' && top.head) top = top.head
  if (baseOf(top.relation) === 'nsubj' && top.head?.upos === 'VERB') return true
  if (isAddressed(top) || isOfThoseWhoAct(top)) return true
  const lead = before?.lower === 'the' ? before.before : before
  return (
    lead !== null &&
    lead !== undefined &&
    ((/^(between|with|from|against|of)$/.test(lead.lower) &&
      bodies.isDealing(lead.before?.lower ?? '')) ||
      LEADING.test(lead.lower))
  )
}

/** “Members of the Dockers' Union voted”: they act for it. */
function isOfThoseWhoAct(head: Node): boolean {
  const people = head.head
  return (
    people !== null &&
    /^nmod/.test(head.relation) &&
    head.children.some((c) => c.relation === 'case' && c.lower === 'of') &&
    ACTING_FOR.test(people.lemma) &&
    // The parser often loses the verb behind a name that ends in a number.
    (people.relation === 'root' ||
      (baseOf(people.relation) === 'nsubj' && people.head?.upos === 'VERB'))
  )
}

/** Those whose acts are those of their body. */
const ACTING_FOR =
  /^(member|leader|official|negotiator|representative|delegate|spokesman|spokeswoman|spokesperson)$/

/** “urged the Guild to …”, “talks hosted by the Council”, “called on the Federation to …”. */
export function isAddressed(head: Node): boolean {
  const verb = head.head
  if (!verb) return false
  if (head.relation === 'obj') return ADDRESSING.test(verb.lemma)
  const preposition = head.children.find(({ relation }) => relation === 'case')?.lower
  if (preposition === 'by') return MADE.test(verb.lemma)
  return preposition === 'on' && verb.lemma === 'call'
}

const ADDRESSING =
  /^(urge|tell|ask|press|accuse|warn|blame|invite|meet|persuade|convince|summon|thank|beg|implore|lead|head|chair)$/
const MADE =
  /^(broker|mediate|host|facilitate|convene|chair|sign|reject|propose|table|accept|back|sponsor|supervise|monitor|guarantee|call|organi[sz]e|represent)$/
/** “who leads the Coalition of Farmers”. */
const LEADING =
  /^(leads?|heads?|chairs?|represents?|led|headed|chaired|represented|leading|heading|representing)$/
