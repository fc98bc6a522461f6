import type { World } from '../../knowledge/schema.ts'
import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { baseOf } from '../text/tree.ts'
import { type PlanCluster, sameFamily } from './plan-cluster.ts'
import type { PlanMention } from './plan-mention.ts'

/**
 * Gathers the mentions of plans into versions, and reads how the versions follow
 * from each other.
 *
 * A number of points identifies a version; without one, its author, its place in the
 * line (“that earlier version”) or a definite noun of the same family does. A phrase
 * that names no text in particular (“any deal”) founds none.
 */
export function clusterPlans(
  mentions: readonly PlanMention[],
  context: Context,
): readonly PlanCluster[] {
  const weak = new Set(context.world.documents.weakNoun)
  const clusters: PlanCluster[] = []
  for (const mention of mentions) {
    const cluster =
      findCluster(mention, clusters) ?? foundCluster(mention, clusters, weak, context.world)
    if (!cluster) continue
    if (!cluster.mentions.includes(mention)) cluster.mentions.push(mention)
    absorb(cluster, mention, clusters, context)
  }
  mergeEarlierDrafts(clusters)
  settleStatus(clusters)
  return clusters
}

function findCluster(mention: PlanMention, clusters: readonly PlanCluster[]): PlanCluster | null {
  const { points, noun, authors } = mention
  if (points !== null) {
    const same = clusters.find((cluster) => cluster.points === points)
    if (same) return same
    // “got hold of the draft and printed all 28 points”: the number of the text just named.
    const last = lastIn(mention, clusters)
    if (noun === 'points' && last && last.points === null && !isRevisionTarget(mention)) {
      last.points = points
      return last
    }
    return null
  }
  if (noun === 'points' || mention.vague || (mention.several && !mention.earlier)) return null
  if (mention.earlier || isDraftOf(mention)) {
    const earlier = clusters.filter(
      (cluster) => cluster.status === 'superseded' || cluster.mentions.some((m) => m.earlier),
    )
    if (earlier.length > 0) return earlier.at(-1) ?? null
    return mention.definite
      ? (clusters.find(
          (cluster) =>
            cluster.revises === null && compatible(cluster, mention) && cluster.points !== null,
        ) ?? null)
      : null
  }
  if (mention.counter && authors.length > 0)
    return (
      clusters.find(
        (cluster) => cluster.status === 'counter-proposal' && shares(cluster.authors, authors),
      ) ?? null
    )
  const fitting = clusters.filter((cluster) => compatible(cluster, mention))
  if (mention.revised) {
    const live = fitting.filter((cluster) => cluster.status !== 'superseded')
    const revised = live.filter((cluster) =>
      cluster.mentions.some((m) => m.revised || m.noun === noun),
    )
    return byRecency(revised, mention) ?? (mention.definite ? byRecency(live, mention) : null)
  }
  if (authors.length > 0) {
    const own = fitting.filter(
      (cluster) => cluster.authors.size === 0 || shares(cluster.authors, authors),
    )
    return byRecency(own, mention) ?? null
  }
  const exact = fitting.filter((cluster) => cluster.mentions.some((m) => m.noun === noun))
  if (mention.definite) return byRecency(exact.length > 0 ? exact : fitting, mention)
  // “a framework of …” again, agreed by the same people, is the framework of before.
  return isAgreed(mention)
    ? (exact.findLast((cluster) => cluster.status === 'agreed') ?? null)
    : null
}

/** Whether a cluster can be what an unnumbered mention means. */
function compatible(cluster: PlanCluster, mention: PlanMention): boolean {
  if (mention.name !== null) {
    const names = cluster.mentions.map((m) => m.name).filter((name) => name !== null)
    if (names.length > 0)
      return (
        names.includes(mention.name) &&
        cluster.mentions.some((m) => sameFamily(m.noun, mention.noun))
      )
  }
  return cluster.mentions.some((m) => sameFamily(m.noun, mention.noun))
}

const byRecency = (clusters: readonly PlanCluster[], mention: PlanMention): PlanCluster | null =>
  [...clusters].sort((a, b) => lastBefore(b, mention) - lastBefore(a, mention))[0] ?? null

const lastBefore = (cluster: PlanCluster, mention: PlanMention): number =>
  Math.max(...cluster.mentions.filter((m) => m.start < mention.start).map((m) => m.start), -1)

const lastIn = (mention: PlanMention, clusters: readonly PlanCluster[]): PlanCluster | null => {
  const near = clusters.filter((cluster) =>
    cluster.mentions.some(
      (m) => m.sentence === mention.sentence || m.sentence.index === mention.sentence.index - 1,
    ),
  )
  return byRecency(near, mention)
}

const shares = (a: ReadonlySet<string>, b: readonly string[]): boolean => b.some((id) => a.has(id))

/** A new version, if the mention is of a text in particular. */
function foundCluster(
  mention: PlanMention,
  clusters: PlanCluster[],
  weak: ReadonlySet<string>,
  _world: World,
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

/** Whether the words say that the text was agreed. */
export function isAgreed({ frame, part }: PlanMention): boolean {
  if (frame === null || frame.negated || !frame.classes.has('agree')) return false
  if (!/^(asserted)$/.test(frame.modality)) return false
  if (
    frame.governor &&
    /^(want|seek|hope|need|fail|refuse|aim|try|decline)$/.test(frame.governor.head.lemma)
  )
    return false
  const settled = frame.finite ? frame.tense === 'past' : frame.passive
  if (!settled) return false
  if (part === 'agreedOn') return true
  if (
    !/^(sign|reach|conclude|strike|seal|clinch|initial|ink|broker|secure|agree|adopt|ratify|approve|undertake|negotiate|settle|finalise|finalize)$/.test(
      frame.head.lemma,
    )
  )
    return false
  return (part === 'object' && !frame.passive) || (part === 'subject' && frame.passive)
}

/** Whether the words say that the text was put forward. */
export function isIssued({ frame, part }: PlanMention): boolean {
  if (frame === null || frame.negated || !frame.classes.has('issuePlan')) return false
  if (
    frame.modality !== 'asserted' ||
    (/^(see|give|send|share|write|issue|obtain|advance|draw)$/.test(frame.head.lemma) &&
      !frame.passive)
  )
    return false
  return (
    (part === 'object' && !frame.passive && frame.finite) || (part === 'subject' && frame.passive)
  )
}

const isRevisionTarget = (mention: PlanMention): boolean =>
  mention.frame?.classes.has('revisePlan') === true ||
  (mention.head.head !== null &&
    baseOf(mention.head.relation) === 'obl' &&
    /^(cut|trim|reduce|whittle|pare|shrink|slim|bring|expand|grow|condense|boil)$/.test(
      mention.head.head.lemma,
    ))

/** What a mention adds to its version: authors, status, place in the line. */
function absorb(
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
  const link = revisionLink(mention, cluster, clusters)
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

function sameAuthors(a: PlanCluster, b: PlanCluster): boolean {
  return [...b.authors].some((author) => a.authors.has(author))
}

function sentenceSpan(mention: PlanMention, context: Context): Span {
  const { frame } = mention
  const start = mention.sentence.start
  const end = Math.max(mention.end, start + 1)
  return frame && frame.clause.end < end
    ? { start, end }
    : { start, end: Math.min(end, context.article.source.length) }
}

interface RevisionLink {
  readonly newer: PlanCluster
  readonly older: PlanCluster
  readonly evidence: Span
}

/** “reduced from a 28-point draft”, “the 28-point plan has been cut to 19 points”, “replaces”. */
function revisionLink(
  mention: PlanMention,
  cluster: PlanCluster,
  clusters: readonly PlanCluster[],
): RevisionLink | null {
  const { head, sentence } = mention
  const preposition = head.children.find((child) => child.relation === 'case')?.lower
  const verb = head.head
  if (!verb) return null
  const near = clusters.filter(
    (other) =>
      other !== cluster &&
      other.mentions.some((m) => m.sentence === sentence && m.start < mention.start),
  )
  const other = near.at(-1)
  if (!other) return null
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

const REVISED =
  /^(reduce|cut|trim|pare|whittle|slim|shrink|shorten|revise|rework|reshape|condense|streamline|boil|scale|bring|expand|grow|evolve|develop|turn|narrow|amend|adapt|edit|rewrite|redraft|strip|modify|go|come)$/

/** “early drafts of a broader plan” are the one older version, where there is just one. */
function mergeEarlierDrafts(clusters: PlanCluster[]): void {
  const old = clusters.filter(
    (cluster) => cluster.points !== null && cluster.status === 'superseded',
  )
  const [target] = old
  if (old.length !== 1 || !target) return
  for (const cluster of [...clusters]) {
    if (cluster === target || cluster.points !== null || cluster.revises || cluster.counters)
      continue
    const early = cluster.mentions.every((m) => m.earlier || m.authors.length > 0)
    const linked = cluster.mentions.some((m) => m.earlier || isDraftOf(m))
    if (!early || !linked || (target.authors.size > 0 && !sameAuthors(target, cluster))) continue
    target.mentions.push(...cluster.mentions)
    for (const author of cluster.authors) target.authors.add(author)
    clusters.splice(clusters.indexOf(cluster), 1)
  }
}

/** “early drafts of a US plan”: the plan hangs on drafts that are earlier. */
const isDraftOf = (mention: PlanMention): boolean => {
  const { head } = mention
  const governor = head.head
  return (
    governor !== null &&
    /^(draft|version|outline)$/.test(governor.lemma) &&
    baseOf(head.relation) === 'nmod' &&
    governor.children.some((c) => /^(early|earlier|first|initial|original|previous)$/.test(c.lower))
  )
}

/** What is still without a status is proposed; the newest revision is current. */
function settleStatus(clusters: readonly PlanCluster[]): void {
  for (const cluster of clusters) {
    if (cluster.status !== null) continue
    cluster.status = cluster.mentions.every((m) => m.draft) ? 'draft' : 'proposed'
  }
}
