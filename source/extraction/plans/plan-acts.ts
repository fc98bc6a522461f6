import { baseOf } from '../text/tree.ts'
import type { PlanMention } from './plan-mention.ts'
import type { TextActKind } from './text-act.ts'

const isDone =
  (kind: TextActKind) =>
  ({ acts }: PlanMention): boolean =>
    acts.some((act) => act.kind === kind && act.asserted)

/** Whether the words say that the text was agreed. */
export const isAgreed = (mention: PlanMention): boolean =>
  isDone('agreed')(mention) && !isOnlyTaken(mention)

/** “One side agreed to a truce proposed by the mediator”: it has taken it, no more. */
const isOnlyTaken = ({ acts }: PlanMention): boolean =>
  acts.some((act) => act.kind === 'issued' && act.asserted && act.parties.length > 0) &&
  acts.every(
    (act) => act.kind !== 'agreed' || (act.verb.lemma === 'agree' && act.parties.length === 1),
  )

/** Whether the words say that the text was put forward. */
export const isIssued = isDone('issued')

/** Whether the words say that the text is about to be put forward. */
export const isComing = ({ acts }: PlanMention): boolean =>
  acts.some((act) => act.kind === 'issued' && act.ahead && act.parties.length > 0)

/** Whether the words say that the text got out. */
export const isLeaked = isDone('leaked')

/** Whether the words say that the text was taken back or overtaken. */
export const isShelved = ({ acts }: PlanMention): boolean =>
  // “The truce expires in May” holds till then.
  acts.some(
    ({ kind, asserted, verb }) =>
      kind === 'shelved' &&
      asserted &&
      !(/^(expire|lapse)$/.test(verb.lemma) && verb.xpos === 'VBZ'),
  )

/** Whether the words say that the text was turned down. */
export const isRefused = isDone('refused')

/** Whether the words speak of the text as of an agreement in force. */
export const isInForce = (mention: PlanMention): boolean =>
  isDone('holding')(mention) || isDone('observed')(mention)

/** Whether a text is what another is cut or made into: “cut to nine points”. */
export const isRevisionTarget = (mention: PlanMention): boolean =>
  mention.frame?.classes.has('revisePlan') === true ||
  (mention.head.head !== null &&
    baseOf(mention.head.relation) === 'obl' &&
    /^(cut|trim|reduce|whittle|pare|shrink|slim|bring|expand|grow|condense|boil)$/.test(
      mention.head.head.lemma,
    ))

/** “early drafts of a Swiss plan”: the plan hangs on drafts that are earlier. */
export const isDraftOf = (mention: PlanMention): boolean => {
  const { head } = mention
  const governor = head.head
  return (
    governor !== null &&
    /^(draft|version|outline)$/.test(governor.lemma) &&
    baseOf(head.relation) === 'nmod' &&
    // “their first draft on a truce” is of no truce that is there.
    head.children.some((c) => c.relation === 'case' && c.lower === 'of') &&
    governor.children.some((c) => /^(early|earlier|first|initial|original|previous)$/.test(c.lower))
  )
}

/** Whether what somebody means to do takes the text for in force: “wants to revive the grain deal”. */
export const isPresupposed = ({ acts }: PlanMention): boolean =>
  acts.some(({ kind }) => kind === 'observed' || kind === 'shelved')
