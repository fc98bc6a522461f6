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

/** Points for a party named in the same sentence as the person. */
export function weighSigns(person: Mention, party: Mention): number {
  let points: number = WEIGHT.sameSentence
  // “X's plan”: whoever else is named is whom it is put to.
  if (ownsText(person)) points += WEIGHT.facing
  const holder = party.head.head
  const verb = clauseOf(person.head)
  // “X said P's forces would …”: one speaks for one's own.
  if (holder && OWN.test(holder.lower) && /^(amod|compound|nmod)/.test(party.head.relation)) {
    points +=
      baseOf(holder.relation) === 'nsubj' && speaks(person, holder) ? WEIGHT.speaksOfOwnForces : 1
  }
  // “talks with P”, “settled with P's negotiators”: one faces whom one deals with.
  const dealing = [party.head, holder].some((node) =>
    node?.children.some((c) => c.relation === 'case' && c.lower === 'with'),
  )
  if (dealing && party.start < person.start) points += WEIGHT.opposed
  // “X would leave only if P left”: the condition is put to the other side.
  const clauseOfParty = clauseOf(party.head)
  if (
    clauseOfParty?.relation.startsWith('advcl') &&
    clauseOfParty.children.some((c) => /^(if|unless|until|once)$/.test(c.lower)) &&
    isSubjectOf(party.head, clauseOfParty) &&
    !isUnder(person.head, clauseOfParty)
  )
    points += WEIGHT.opposed
  const partyClause = clauseOf(party.head)
  const personIsObject = verb !== null && isObjectOf(person.head, verb)
  const partyIsSubject = verb !== null && isSubjectOf(party.head, verb)
  const personIsSubject = verb !== null && isSubjectOf(person.head, verb)
  if (personIsObject && partyIsSubject)
    points += /^(send|dispatch|appoint|name|field)$/.test(verb.lemma)
      ? WEIGHT.sentBy
      : WEIGHT.facing
  if (personIsSubject && verb && isObjectOf(party.head, verb) && AGAINST.test(verb.lemma))
    points += WEIGHT.facing
  // “warned X not to accept P's terms”: what one is to reject is the other side's.
  if (
    holder &&
    partyClause &&
    AGAINST.test(partyClause.lemma) &&
    isUnder(party.head, partyClause) &&
    !isSubjectOf(party.head, partyClause)
  )
    points += WEIGHT.opposed
  // A medium or a visit says nothing of the side.
  if (
    holder &&
    /^(media|newspaper|television|visit|trip|journalist|reporter|audience|newspaper|paper)s?$/.test(
      holder.lower,
    )
  )
    points = 0
  if (
    holder &&
    /^(plan|terms?|proposal|draft|deal|text|architecture|initiative|recognition|capital)s?$/.test(
      holder.lower,
    )
  )
    points -= 1
  return points
}

function speaks(person: Mention, subject: Node): boolean {
  for (let at: Node | null = subject; at; at = at.head)
    if (/^ccomp/.test(at.relation) && at.head) {
      for (let up: Node | null = at.head; up; up = up.relation === 'conj' ? up.head : null)
        if (isSubjectOf(person.head, up)) return true
    }
  return false
}
