import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import { isAgreed, isDraftOf, isIssued } from './plan-acts.ts'
import type { PlanCluster } from './plan-cluster.ts'
import type { PlanMention } from './plan-mention.ts'
import { readRevision } from './read-revision.ts'
import { sameAuthors } from './same-authors.ts'

/** What a mention adds to its version: authors, status, place in the line. */
export function absorbMention(
  cluster: PlanCluster,
  mention: PlanMention,
  clusters: readonly PlanCluster[],
  context: Context,
): void {
  for (const author of mention.authors) cluster.authors.add(author)
  const { frame } = mention
  if (cluster.points === null && mention.points !== null) cluster.points = mention.points
  if (isAgreed(mention)) {
    cluster.status = 'agreed'
    for (const party of frame?.parties ?? []) cluster.authors.add(party)
  } else if (isIssued(mention)) for (const party of frame?.parties ?? []) cluster.authors.add(party)
  if (mention.earlier || isDraftOf(mention)) cluster.status = 'superseded'
  if (mention.revised && cluster.status === null) cluster.status = 'current'
  const link = readRevision(mention, cluster, clusters)
  if (link) {
    if (link.newer.revises?.target === link.older) link.newer.revises.evidence.push(link.evidence)
    link.newer.revises ??= { target: link.older, evidence: [link.evidence] }
    link.older.status = 'superseded'
    if (link.newer.status === null || link.newer.status === 'superseded')
      link.newer.status = 'current'
  }
  if (
    mention.counter &&
    mention.points === cluster.points &&
    (mention.authors.length > 0 || isIssued(mention))
  ) {
    const target = clusters.findLast(
      (other) =>
        other !== cluster &&
        other.status !== 'superseded' &&
        other.status !== 'counter-proposal' &&
        !sameAuthors(other, cluster) &&
        (other.points !== null || other.status !== 'agreed'),
    )
    if (target || isInResponse(mention)) {
      cluster.status = 'counter-proposal'
      if (target) cluster.counters ??= { target, evidence: [sentenceSpan(mention, context)] }
    }
  }
}

const isInResponse = (mention: PlanMention): boolean =>
  /\b(in (response|reply|answer)|responded|countered|in turn)\b/i.test(mention.sentence.text)

/** A sentence up to its mention. */
function sentenceSpan(mention: PlanMention, context: Context): Span {
  const { frame } = mention
  const start = mention.sentence.start
  const end = Math.max(mention.end, start + 1)
  return frame && frame.clause.end < end
    ? { start, end }
    : { start, end: Math.min(end, context.article.source.length) }
}
