import type { Frame } from '../frames/frame.ts'
import { isAgreed, isDraftOf, isIssued, isRevisionTarget } from './plan-acts.ts'
import type { PlanCluster } from './plan-cluster.ts'
import type { PlanMention } from './plan-mention.ts'

/** A new version, if the mention is of a text in particular. */
export function foundCluster(
  mention: PlanMention,
  clusters: PlanCluster[],
  weak: ReadonlySet<string>,
): PlanCluster | null {
  if (!isFounding(mention, weak)) return null
  const cluster: PlanCluster = {
    mentions: [mention],
    points: mention.points,
    authors: new Set(),
    status: null,
    revises: null,
    counters: null,
  }
  clusters.push(cluster)
  return cluster
}

/** Whether a mention is of a text in particular, put forward or agreed, and not just imagined. */
function isFounding(mention: PlanMention, weak: ReadonlySet<string>): boolean {
  const { frame, points, authors, noun, vague } = mention
  if (points !== null) return noun !== 'points' || isRevisionTarget(mention)
  if (vague || noun === 'points' || noun === 'version') return false
  if (mention.several) return mention.draft && mention.part === 'subject'
  const describes =
    mention.part === 'subject' && frame?.modality === 'conditional' && authors.length > 0
  if (isHypothetical(frame) && !describes) return false
  if (isAgreed(mention)) return true
  if (isIssued(mention)) return true
  if (authors.length > 0 && !weak.has(noun)) return true
  if (authors.length > 0 && (mention.part !== 'other' || mention.definite || isDraftOf(mention)))
    return !/^(deal|agreement|architecture)$/.test(noun)
  if (mention.name !== null && !/^(deal|plan)$/.test(noun)) return true
  if (
    (mention.draft || mention.revised || mention.earlier) &&
    (mention.definite || mention.part === 'subject')
  )
    return noun !== 'deal' && noun !== 'settlement'
  return mention.definite && mention.part === 'subject' && !weak.has(noun)
}

const isHypothetical = (frame: Frame | null): boolean =>
  frame !== null &&
  (frame.negated ||
    frame.modality === 'possibility' ||
    (frame.modality === 'conditional' &&
      frame.reportedBy === null &&
      !frame.classes.has('issuePlan')) ||
    frame.conditions.some((c) => /^(if|unless|without)/.test(c.cue)))
