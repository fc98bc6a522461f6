import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import { isDeclaredOver } from './is-declared-over.ts'
import {
  isAgreed,
  isComing,
  isDraftOf,
  isInForce,
  isIssued,
  isRefused,
  isShelved,
} from './plan-acts.ts'
import type { PlanCluster } from './plan-cluster.ts'
import type { PlanMention } from './plan-mention.ts'
import { planWords } from './plan-words.ts'
import { readRevision } from './read-revision.ts'
import { sameAuthors } from './same-authors.ts'

/** What a mention adds to its version: authors, status, place in the line. */
export function absorbMention(
  cluster: PlanCluster,
  mention: PlanMention,
  clusters: readonly PlanCluster[],
  context: Context,
): void {
  for (const author of authorsBy(mention, cluster)) cluster.authors.add(author)
  if (cluster.points === null && mention.points !== null) cluster.points = mention.points
  const before = cluster.status
  if (isAgreed(mention) && !isUnsigned(mention))
    cluster.status = isOnlyInitialled(mention) ? 'current' : 'agreed'
  if (isBeingWritten(mention) && cluster.status === null) cluster.status = 'draft'
  if (isInForce(mention) && cluster.status === null && isAccord(cluster)) cluster.status = 'agreed'
  if (mention.earlier || isDraftOf(mention) || isShelved(mention) || isOver(mention))
    cluster.status = 'superseded'
  const isOverNow = isDeclaredOver(mention, cluster.authors, planWords(context.world.documents))
  if (isOverNow) cluster.status = 'superseded'
  if (isRefused(mention) && MOVING.test(cluster.status ?? 'proposed')) cluster.status = 'rejected'
  if (isComing(mention) && cluster.status === null) cluster.status = 'draft'
  if (
    mention.revised &&
    cluster.status === null &&
    mention.marks.ordinal === null &&
    !isSoughtBy(cluster) &&
    !/^(proposal|offer|formula|initiative)$/.test(mention.noun) &&
    (cluster.authors.size !== 1 || mention.inForce)
  )
    cluster.status = 'current'
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
  if (isOverNow || cluster.status !== before) cluster.settledBy.push(mention)
}

/** Who wrote a text, by the words that name it, else by what is done with it. */
function authorsBy(mention: PlanMention, cluster: PlanCluster): readonly string[] {
  const doing = (kind: 'issued' | 'agreed' | 'shelved') =>
    mention.acts.filter((act) => act.kind === kind && act.asserted).flatMap((act) => act.parties)
  if (isAgreed(mention)) return [...mention.authors, ...doing('agreed'), ...mention.between]
  if (mention.authors.length > 0) return mention.authors
  // Only its author can withdraw a text.
  if (mention.acts.some((act) => /^(withdraw|retract)$/.test(act.verb.lemma)))
    return doing('shelved')
  if (isComing(mention)) return mention.acts.filter((act) => act.ahead).flatMap((a) => a.parties)
  // “Chad has a roadmap”.
  if (mention.part === 'object' && mention.frame?.head.lemma === 'have')
    return mention.frame.parties
  // “Washington pushed for a framework agreement”: nobody else has put it forward.
  if (isSoughtBy(cluster) && mention === cluster.mentions[0] && mention.frame)
    return mention.frame.parties
  return isIssued(mention)
    ? doing('issued')
    : mention.between.slice(0, mention.between.length > 1 ? undefined : 0)
}

const isSoughtBy = ({ sign }: PlanCluster): boolean => sign === 'that it is what they are after'

/** A treaty that is initialled still waits to be signed. */
const isOnlyInitialled = ({ noun, acts }: PlanMention): boolean =>
  noun === 'treaty' && acts.every((act) => act.kind !== 'agreed' || /^initial/.test(act.verb.lemma))

/** “reached in May and never signed”. */
const isUnsigned = ({ acts }: PlanMention): boolean =>
  acts.some(
    ({ kind, asserted, verb }) =>
      kind === 'agreed' &&
      !asserted &&
      /^(sign|ratify|endorse|approve|adopt)$/.test(verb.lemma) &&
      verb.children.some((c) => /^(never|not|n't|yet)$/.test(c.lower)),
  )

/** “ran out in June”, “has lapsed”, “came to its end”: no longer in force. */
const isOver = ({ acts }: PlanMention): boolean =>
  acts.some(
    ({ kind, asserted, verb }) =>
      kind === 'holding' &&
      asserted &&
      /^VB[DN]$/.test(verb.xpos) &&
      !verb.children.some((c) => c.relation === 'obj') &&
      /^(run|expire|lapse|end|come)$/.test(verb.lemma) &&
      (verb.lemma !== 'run' || verb.children.some((c) => c.lower === 'out')) &&
      (verb.lemma !== 'come' || verb.children.some((c) => /^(end|close)$/.test(c.lower))),
  )

/** “are working on a text”, “is drafting a paper”. */
const isBeingWritten = ({ acts }: PlanMention): boolean =>
  acts.some(
    ({ kind, asserted, verb }) =>
      kind === 'issued' &&
      asserted &&
      verb.xpos === 'VBG' &&
      /^(draft|prepare|write|draw|work|craft|devise|weigh|compile|formulate|cook|ready)$/.test(
        verb.lemma,
      ),
  )

/** Statuses of texts that a refusal ends. */
const MOVING = /^(draft|proposed)$/

const isAccord = ({ mentions }: PlanCluster): boolean =>
  mentions.some(({ noun }) =>
    /^(truce|ceasefire|cease-fire|armistice|accord|agreement|treaty|pact|deal|memorandum|mou)$/.test(
      noun,
    ),
  )

const isInResponse = (mention: PlanMention): boolean =>
  /\b(in (response|reply|answer)|responded|countered|in turn|replied|reply|response|answer)\b/i.test(
    mention.sentence.text,
  )

/** A sentence up to its mention. */
function sentenceSpan(mention: PlanMention, context: Context): Span {
  const { frame } = mention
  const start = mention.sentence.start
  const end = Math.max(mention.end, start + 1)
  return frame && frame.clause.end < end
    ? { start, end }
    : { start, end: Math.min(end, context.article.source.length) }
}
