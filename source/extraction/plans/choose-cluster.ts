import { byRecency } from './by-recency.ts'
import { broughtInAgain, earlierOf, ownCounter, revisedOf } from './earlier-or-revised.ts'
import { isCompatible } from './is-compatible.ts'
import { isDraftOf, isRevisionTarget } from './plan-acts.ts'
import type { PlanCluster } from './plan-cluster.ts'
import type { PlanMention } from './plan-mention.ts'
import { sharesAuthor } from './same-authors.ts'
import { isCalledByCount } from './table-signs.ts'

/** The version a mention is of, among those known so far; null when it is of none of them. */
export function chooseCluster(
  mention: PlanMention,
  clusters: readonly PlanCluster[],
): PlanCluster | null {
  const { points, noun } = mention
  const named = clusterOf(mention.sameAs ?? mention.matterOf, clusters)
  if (named && (points === null || named.points === null || named.points === points)) return named
  if (mention.head.lower === 'it') return null
  if (points !== null) return byPoints(mention, clusters)
  if (noun === 'points' || mention.vague || mention.told !== null) return null
  if (mention.several && !mention.earlier && mention.name === null)
    return mention.definite
      ? (clusters.find(({ mentions }) => mentions.some((m) => m.several && m.noun === noun)) ??
          null)
      : null
  if (mention.earlier || isDraftOf(mention)) return earlierOf(mention, clusters)
  if (mention.counter) return ownCounter(mention, clusters)
  const fitting = clusters.filter(
    (cluster) => isCompatible(cluster, mention) && !isJudgedByAuthor(cluster, mention),
  )
  if (isToldApart(mention)) return sameVersion(mention, fitting)
  if (mention.indefinite) return broughtInAgain(mention, fitting)
  if (mention.inForce && SETTLED.test(noun))
    return byRecency(
      fitting.filter((cluster) => cluster.mentions.some((m) => m.noun === noun)),
      mention,
    )
  if (mention.revised) return revisedOf(mention, fitting)
  if (mention.authors.length > 0) {
    const own = fitting.filter(
      (cluster) =>
        (cluster.authors.size === 0 &&
          (cluster.mentions.some((m) => m.noun === noun) ||
            (cluster.points !== null && PLAIN.test(noun)))) ||
        sharesAuthor(cluster.authors, mention.authors),
    )
    return byRecency(own, mention) ?? null
  }
  if (!mention.definite && mention.name === null) return null
  const exact = fitting.filter((cluster) => cluster.mentions.some((m) => m.noun === noun))
  if (exact.length > 0) return byRecency(exact, mention)
  if (mention.known.length > 0 && fitting.length === 0) return onlyFamous(mention, clusters)
  // “The deal” is rather what was agreed than what was proposed.
  const agreed = SETTLED.test(noun)
    ? fitting.filter(
        ({ status, mentions }) =>
          status === 'agreed' && !/^(declaration|text|paper)$/.test(mentions[0]?.noun ?? ''),
      )
    : []
  return byRecency(agreed.length > 0 ? agreed : fitting, mention)
}

/** “The ministry has examined the paper and cannot accept it”: nobody is answered by oneself. */
const isJudgedByAuthor = (cluster: PlanCluster, { acts, authors }: PlanMention): boolean =>
  authors.length === 0 &&
  acts.some(
    ({ kind, verb, parties }) =>
      (kind === 'refused' || /^(examine|study|receive|review)$/.test(verb.lemma)) &&
      parties.length > 0 &&
      parties.every((party) => cluster.authors.has(party)),
  )

/** “the version handed out on Monday”, “the May version”: told from others by what follows. */
const isToldApart = ({ head, noun, marks, acts, frame }: PlanMention): boolean =>
  head.lower === 'one' ||
  (noun === 'version' && marks.times.size > 0) ||
  (/^(version|draft|text)$/.test(noun) &&
    acts.some(
      ({ kind, verb }) => kind === 'issued' && verb !== frame?.head && /^acl/.test(verb.relation),
    ))

/** “the 1960 accord”: the one old text the article names, where it has not said of when. */
function onlyFamous(
  { name, marks }: PlanMention,
  clusters: readonly PlanCluster[],
): PlanCluster | null {
  // “the June agreement” is rather another than the one the article has named.
  if (!marks.times.has('year')) return null
  const famous = clusters.filter(
    ({ mentions, status }) =>
      mentions.some((m) => m.name !== null && SETTLED.test(m.noun)) && status !== 'superseded',
  )
  const [only] = famous
  const isDated = only?.mentions.some((m) => m.known.length > 0)
  return only && famous.length === 1 && !isDated && name === null ? only : null
}

const sameVersion = (
  { noun, marks }: PlanMention,
  fitting: readonly PlanCluster[],
): PlanCluster | null =>
  fitting.find((cluster) =>
    cluster.mentions.some(
      (m) =>
        m.noun === noun &&
        [...marks.times].some(([kind, time]) => m.marks.times.get(kind) === time),
    ),
  ) ?? null

/** Nouns for what is agreed. */
const SETTLED = /^(deal|agreement|accord|pact|treaty|truce|ceasefire|bargain)$/

/** Nouns that can stand for any numbered plan. */
const PLAIN =
  /^(plan|draft|paper|architecture|text|document|proposal|version|package|blueprint|initiative)$/

const clusterOf = (
  head: PlanMention['sameAs'],
  clusters: readonly PlanCluster[],
): PlanCluster | null =>
  head === null
    ? null
    : (clusters.find((cluster) => cluster.mentions.some((m) => m.head === head)) ?? null)

function byPoints(mention: PlanMention, clusters: readonly PlanCluster[]): PlanCluster | null {
  const same = clusters.find((cluster) => cluster.points === mention.points)
  if (same) return same
  const unnumbered = clusters.filter((one) => isStillUnnumbered(one, mention))
  if (isCalledByCount(mention)) {
    const [only] = clusters.every((one) => one.points === null) ? unnumbered : []
    return unnumbered.length === 1 ? (only ?? null) : null
  }
  // “a truce draft … The 12-point draft”: the text that was just brought in, now with its number.
  if (mention.definite && mention.noun !== 'points') {
    const own = unnumbered.filter((one) => isSameNoun(one, mention))
    return own.length === 1 ? (own[0] ?? null) : null
  }
  // “got hold of the draft and printed all 28 points”: the number of the text just named.
  const last = lastIn(mention, clusters)
  return mention.noun === 'points' &&
    last &&
    isStillUnnumbered(last, mention) &&
    !isRevisionTarget(mention)
    ? last
    : null
}

/** Whether a text can be the one that a number is now given to. */
const isStillUnnumbered = (cluster: PlanCluster, mention: PlanMention): boolean =>
  cluster.points === null &&
  cluster.status !== 'agreed' &&
  (cluster.status !== 'superseded' || sharesAuthor(cluster.authors, mention.authors)) &&
  cluster.mentions.every((m) => !m.earlier && m.told === null) &&
  (mention.authors.length === 0 ||
    cluster.authors.size === 0 ||
    sharesAuthor(cluster.authors, mention.authors)) &&
  (mention.noun === 'points'
    ? cluster.mentions.some(({ noun }) => PLAIN.test(noun))
    : isCompatible(cluster, mention))

const isSameNoun = (cluster: PlanCluster, { noun, counter, revised }: PlanMention): boolean =>
  cluster.mentions.some((m) => m.noun === noun) &&
  !revised &&
  (!counter || cluster.mentions.some((m) => m.counter))

const lastIn = (mention: PlanMention, clusters: readonly PlanCluster[]): PlanCluster | null => {
  const near = clusters.filter((cluster) =>
    cluster.mentions.some(({ sentence }) => {
      const back = mention.sentence.index - sentence.index
      return back <= 1 || (back === 2 && sentence.block === mention.sentence.block)
    }),
  )
  return byRecency(near, mention)
}
