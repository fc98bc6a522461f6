import type { Node } from '../text/sentence.ts'
import { baseOf, isUnder } from '../text/tree.ts'
import type { Mention } from './mention.ts'
import { ownsText } from './owns-text.ts'
import { clauseOf, isObjectOf, isSubjectOf } from './place-in-clause.ts'
import { WEIGHT } from './side-weights.ts'

const OWN =
  /^(force|troop|army|military|government|soldier|delegation|team|country|side|navy|people|security|fighter)s?$/
const AGAINST =
  /^(accept|reject|oppose|accuse|against|attack|condemn|meet|tell|warn|urge|press|confront|refuse|deny|dismiss|face|blame|criticise|criticize)$/
const SENDING = /^(send|dispatch|appoint|name|field)$/
/** A medium or a visit says nothing of the side. */
const ASIDE =
  /^(media|newspaper|television|visit|trip|journalist|reporter|audience|paper|capital|border|soil|territory|city|town|province|airport|coast)s?$/
const TEXT = /^(plan|terms?|proposal|draft|deal|text|architecture|initiative|recognition)s?$/

/** A person and a party of one sentence. */
interface Pair {
  readonly person: Mention
  readonly party: Mention
  /** What the party's name hangs on. */
  readonly holder: Node | null
  readonly personClause: Node | null
  readonly partyClause: Node | null
}

/** What one thing about a pair says of their being of one side, in points. */
type Sign = (pair: Pair) => number

const SIGNS: readonly Sign[] = [
  putTo,
  ownForces,
  willing,
  dealing,
  conditioned,
  actedOn,
  actingOn,
  refusing,
  ofText,
]

/** Points for a party named in the same sentence as the person. */
export function weighSigns(person: Mention, party: Mention): number {
  const holder = party.head.head
  if (holder && ASIDE.test(holder.lower)) return 0
  const pair: Pair = {
    person,
    party,
    holder,
    personClause: clauseOf(person.head),
    partyClause: clauseOf(party.head),
  }
  return SIGNS.reduce<number>((points, sign) => points + sign(pair), WEIGHT.sameSentence)
}

/** “X's plan”: whoever else is named is whom it is put to. */
function putTo({ person }: Pair): number {
  return ownsText(person) ? WEIGHT.facing : 0
}

/** “X said P's forces would …”: one speaks for one's own. */
function ownForces({ person, party, holder }: Pair): number {
  if (!holder || !OWN.test(holder.lower) || !/^(amod|compound|nmod)/.test(party.head.relation))
    return 0
  return baseOf(holder.relation) === 'nsubj' && speaks(person, holder)
    ? WEIGHT.speaksOfOwnForces
    : 1
}

/** “X said P would consider talks”: what one's own is ready for. */
function willing({ person, party, partyClause: verb }: Pair): number {
  const isOwn =
    verb !== null &&
    WILLING.test(verb.lemma) &&
    isSubjectOf(party.head, verb) &&
    verb.children.some((c) => /^(would|will|could|may)$/.test(c.lower))
  return isOwn && speaks(person, party.head) ? WEIGHT.nextSentence * 3 : 0
}

const WILLING = /^(consider|accept|agree|respond|continue|send|hold|join|attend|insist|seek|sign)$/

function speaks(person: Mention, subject: Node): boolean {
  for (let at: Node | null = subject; at; at = at.head)
    if (/^ccomp/.test(at.relation) && at.head) {
      for (let up: Node | null = at.head; up; up = up.relation === 'conj' ? up.head : null)
        if (isSubjectOf(person.head, up)) return true
    }
  return false
}

/** “talks with P”, “settled with P's negotiators”: one faces whom one deals with. */
function dealing({ person, party, holder }: Pair): number {
  const isDealing = [party.head, holder].some((node) =>
    node?.children.some((c) => c.relation === 'case' && c.lower === 'with'),
  )
  return isDealing && party.start < person.start ? WEIGHT.opposed : 0
}

/** “X would leave only if P left”: the condition is put to the other side. */
function conditioned({ person, party, partyClause }: Pair): number {
  const isCondition =
    partyClause?.relation.startsWith('advcl') &&
    partyClause.children.some((c) => /^(if|unless|until|once)$/.test(c.lower)) &&
    isSubjectOf(party.head, partyClause) &&
    !isUnder(person.head, partyClause)
  return isCondition ? WEIGHT.opposed : 0
}

/** “P sent X”, “P told X”: one is sent by one's own, and else acted on by the other side. */
function actedOn({ person, party, personClause: verb }: Pair): number {
  if (!verb || !isObjectOf(person.head, verb) || !isSubjectOf(party.head, verb)) return 0
  return SENDING.test(verb.lemma) ? WEIGHT.sentBy : WEIGHT.facing
}

/** “X accused P”. */
function actingOn({ person, party, personClause: verb }: Pair): number {
  const isAgainst =
    verb &&
    isSubjectOf(person.head, verb) &&
    isObjectOf(party.head, verb) &&
    AGAINST.test(verb.lemma)
  return isAgainst ? WEIGHT.facing : 0
}

/** “warned X not to accept P's terms”: what one is to reject is the other side's. */
function refusing({ party, holder, partyClause }: Pair): number {
  const isRefused =
    holder &&
    partyClause &&
    AGAINST.test(partyClause.lemma) &&
    isUnder(party.head, partyClause) &&
    !isSubjectOf(party.head, partyClause)
  return isRefused ? WEIGHT.opposed : 0
}

/** “P's plan”: a text is often the other side's. */
function ofText({ holder }: Pair): number {
  return holder && TEXT.test(holder.lower) ? -1 : 0
}
