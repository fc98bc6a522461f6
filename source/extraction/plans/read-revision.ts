import type { Span } from '../../model/evidence.ts'
import type { PlanCluster } from './plan-cluster.ts'
import type { PlanMention } from './plan-mention.ts'
import { isGivingWay, isTakingOver } from './read-replacement.ts'

/** Two versions of which one follows from the other, and the words that say so. */
export interface RevisionLink {
  readonly newer: PlanCluster
  readonly older: PlanCluster
  readonly evidence: Span
}

/** “reduced from a 12-point draft”, “the 12-point plan was cut to nine points”, “replaces”. */
export function readRevision(
  mention: PlanMention,
  cluster: PlanCluster,
  clusters: readonly PlanCluster[],
): RevisionLink | null {
  const { head, sentence } = mention
  const preposition = head.children.find((child) => child.relation === 'case')?.lower
  const verb = head.head
  const near = clusters.filter(
    (other) =>
      other !== cluster &&
      other.mentions.some((m) => m.sentence === sentence && m.start < mention.start),
  )
  const isOlder = isGivingWay(mention)
  const other =
    near.at(-1) ??
    (isOlder && opensWithPointer(mention) ? lastTold(mention, cluster, clusters) : undefined)
  if (!other) return null
  if (isOlder || isTakingOver(mention)) {
    const told = other.mentions.findLast((m) => m.sentence === sentence)
    const evidence = { start: told?.start ?? sentence.start, end: mention.end }
    return isOlder
      ? { newer: other, older: cluster, evidence }
      : { newer: cluster, older: other, evidence }
  }
  if (mention.told === 'count') {
    const evidence = { start: mention.start, end: mention.end }
    return mention.earlier
      ? { newer: other, older: cluster, evidence }
      : { newer: cluster, older: other, evidence }
  }
  if (!verb) return null
  const span = { start: verb.start, end: mention.end }
  if (preposition === 'from' && REVISED.test(verb.lemma))
    return { newer: other, older: cluster, evidence: span }
  const whole = {
    start: other.mentions.findLast((m) => m.sentence === sentence)?.start ?? span.start,
    end: mention.end,
  }
  if (/^(to|into|as)$/.test(preposition ?? '') && REVISED.test(verb.lemma))
    return { newer: cluster, older: other, evidence: whole }
  if (/^(replace|supersede|supplant|succeed)$/.test(verb.lemma)) {
    const passive = mention.frame?.passive === true
    return passive || preposition === 'by'
      ? { newer: cluster, older: other, evidence: whole }
      : { newer: other, older: cluster, evidence: whole }
  }
  if (preposition === 'on' && /^(base|build|improve)$/.test(verb.lemma))
    return { newer: other, older: cluster, evidence: whole }
  return null
}

/** “It takes the place of the first draft”: the sentence goes on about the text named last. */
const opensWithPointer = ({ sentence }: PlanMention): boolean =>
  /^["“]?(?:it|this|that|the (?:text|paper|document))\b/i.test(sentence.text)

const lastTold = (
  { sentence, start }: PlanMention,
  cluster: PlanCluster,
  clusters: readonly PlanCluster[],
): PlanCluster | undefined => {
  const before = clusters
    .filter((one) => one !== cluster)
    .flatMap((one) => one.mentions.map((m) => ({ one, m })))
    .filter(({ m }) => m.start < start && sentence.index - m.sentence.index <= 1)
  return before.sort((a, b) => b.m.start - a.m.start)[0]?.one
}

const REVISED =
  /^(reduce|cut|trim|pare|whittle|slim|shrink|shorten|revise|rework|reshape|condense|streamline|boil|scale|bring|expand|grow|evolve|develop|turn|narrow|amend|adapt|edit|rewrite|redraft|strip|modify|go|come)$/
