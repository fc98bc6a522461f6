import type { Context } from '../context.ts'
import { roleWords } from '../mentions/role-words.ts'
import type { Node } from '../text/sentence.ts'
import { type Enumeration, findEnumerations } from './enumerations.ts'

/** Adds parties, and says by what they show themselves to be. */
type Add = (ids: Iterable<string>, rule: string) => void

/**
 * Adds those who act beside others: in one list with who does, as the members of a group, as
 * who does the same (“and so did Chad”), or as those whose part is named (“Togo, the mediator”).
 */
export function addFromLists(
  context: Context,
  acting: ReadonlyMap<string, string>,
  add: Add,
): void {
  const lists = findEnumerations(context)
  for (const list of lists) {
    const ids = idsOf(list)
    if (doesTheSame(list)) add(ids, 'it does what another does')
    if (isGroup(list, context)) add(ids, 'it is one of a group that takes part')
    if (hasPart(list, context)) add(ids, 'its part is named beside it')
    if (isSubject(list, context)) add(ids, 'it acts together with others')
  }
  for (const list of lists)
    if (list.members.length >= 3 && !isWhere(list, context)) {
      const ids = idsOf(list)
      if (ids.some((id) => acting.has(id))) add(ids, 'it stands in one list with who acts')
    }
}

const idsOf = ({ members }: Enumeration): readonly string[] =>
  members.map(({ actor }) => actor).filter((id) => id !== null)

/** “and so did France”, “nor has Chad”. */
const doesTheSame = ({ before }: Enumeration): boolean =>
  before.at(-1)?.upos === 'AUX' && /^(so|neither|nor)$/.test(before.at(-2)?.lower ?? '')

/** “the E3 – Britain, France and Germany –”, “the guarantor countries, Brazil and Chile”. */
function isGroup({ members, before }: Enumeration, context: Context): boolean {
  const isBloc = (id: string | null | undefined): boolean =>
    id != null && context.gazetteer.actor(id)?.kind === 'coalition'
  // “the Quartet, Peru, Chile and Bolivia”
  if (members.length >= 3 && isBloc(members[0]?.actor) && /^the$/.test(before.at(-1)?.lower ?? ''))
    return true
  if (members.length < 2 || !/^[,:(—–-]$/.test(before.at(-1)?.text ?? '')) return false
  const group = before.at(-2)
  const actor = group && context.resolver.mentionAt(group)?.actor
  if (isBloc(actor)) return true
  return isGoBetween(group, context) || isGoBetween(before.at(-3), context)
}

/** “Malaysia, the facilitator”, “mediators Egypt and Qatar”. */
function hasPart({ before, after }: Enumeration, context: Context): boolean {
  if (isGoBetween(before.at(-1), context)) return true
  if (after[0]?.text !== ',' || !/^(the|a|an|which|who)$/.test(after[1]?.lower ?? '')) return false
  return isGoBetween(after[2], context)
}

/** “mediator”, “guarantor countries”. */
const isGoBetween = (node: Node | undefined, { world }: Context): boolean =>
  node !== undefined && roleWords(world.roles).has(node, 'mediating', 'guaranteeing')

/** Whether the tree has one of them act, whatever it makes of the others. */
const isSubject = ({ members, sentence }: Enumeration, { framesOf }: Context): boolean =>
  framesOf(sentence).some(
    ({ head, subjectHead, parties }) =>
      head.upos === 'VERB' &&
      members.some(
        (one) =>
          (one.head === subjectHead && parties.length > 0) ||
          (one.head.relation === 'nsubj' && one.head.head === head && parties.length === 0),
      ),
  )

/** “trucks from A, B and C”: a place, unless someone acts from there. */
function isWhere({ members, before }: Enumeration, { resolver }: Context): boolean {
  if (members.every(({ kind }) => kind === 'city')) return true
  if (members.some(({ head }) => /^(compound|amod)/.test(head.relation))) return true
  if (!WHERE.test(before.at(-1)?.lower ?? '')) return false
  const noun = before.at(-2)
  return !noun || !resolver.isAgentive(noun)
}

const WHERE = /^(in|from|to|at|near|across|through|into|via|outside|inside|like|than|against|over)$/
