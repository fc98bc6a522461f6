import type { Node } from '../text/sentence.ts'
import type { PlanDraft } from './plan-draft.ts'

/**
 * “accepts the text … Two days earlier it had turned it down”: the stance it has left is none of
 * its reactions any more, nor what has become of the text.
 */
export function dropFormer({ cluster, reactions }: PlanDraft): void {
  const now = reactions.filter((one) => !isFormer(one.frame.head))
  const kept = reactions.filter(
    (one) =>
      now.includes(one) ||
      !now.some(
        ({ stance, parties }) =>
          stance !== one.stance && one.parties.every((party) => parties.includes(party)),
      ),
  )
  reactions.splice(0, reactions.length, ...kept)
  const refusals = cluster.mentions.flatMap(({ acts }) =>
    acts.filter(({ kind, asserted }) => kind === 'refused' && asserted),
  )
  const isTaken = now.some(({ stance }) => stance === 'accepts')
  if (cluster.status === 'rejected' && isTaken && refusals.every(({ verb }) => isFormer(verb)))
    cluster.status = 'proposed'
}

const isFormer = ({ xpos, children }: Node): boolean =>
  xpos === 'VBN' && children.some((c) => c.relation === 'aux' && c.lower === 'had')
