import type { Node } from '../text/sentence.ts'
import type { PlanCluster } from './plan-cluster.ts'
import type { PlanMention } from './plan-mention.ts'

/** Nouns for what is put to a text, and is none by itself. */
const PART = /^(annex|addendum|appendix)$/

/** How many sentences back the text may stand that an annex comes with. */
const REACH = 8

/**
 * “The text has an annex on water”, “the annex to the plan”, “a two-page annex deals with …”: what
 * a text it belongs to, the one that stands last before it where it is not said.
 */
export function linkParts(clusters: readonly PlanCluster[]): void {
  for (const part of clusters) {
    const [first] = part.mentions
    if (!first || !PART.test(first.noun) || part.partOf) continue
    const whole = part.mentions
      .map((m) => holderOf(m, clusters) ?? lastBefore(m, part, clusters))
      .find((one) => one !== null && one !== part)
    if (!whole) continue
    part.partOf = { target: whole, evidence: [{ start: first.start, end: first.end }] }
  }
}

/** “the annex to the plan”, “the text has an annex”. */
function holderOf(
  { head, sentence }: PlanMention,
  clusters: readonly PlanCluster[],
): PlanCluster | null {
  const holder =
    head.children.find(
      (c) =>
        /^nmod/.test(c.relation) &&
        c.children.some((k) => k.relation === 'case' && /^(to|of)$/.test(k.lower)),
    ) ?? (holds(head.head) ? head.head?.children.find((c) => /^nsubj/.test(c.relation)) : undefined)
  return holder === undefined
    ? null
    : (clusters.find((one) =>
        one.mentions.some((m) => m.sentence === sentence && m.head === holder),
      ) ?? null)
}

/** Whether a verb tells what a text has in it. */
export const holds = (verb: Node | null): boolean =>
  verb !== null && /^(have|contain|include|comprise|carry|get|gain|come|hold)$/.test(verb.lemma)

/** Whether a mention is of an annex that a text has: “has an annex on Adre”, “new was an annex”. */
export const isAnnexed = ({ noun, head, several, indefinite, vague }: PlanMention): boolean =>
  PART.test(noun) &&
  !several &&
  !vague &&
  indefinite &&
  ((head.relation === 'obj' && holds(head.head)) || head.children.some((c) => c.relation === 'cop'))

/** The text on the table that is named last before an annex; what is left behind has none any more. */
function lastBefore(
  { start, sentence }: PlanMention,
  part: PlanCluster,
  clusters: readonly PlanCluster[],
): PlanCluster | null {
  const near = clusters.filter(
    (one) =>
      one !== part &&
      !/^(superseded|counter-proposal)$/.test(one.status ?? '') &&
      !PART.test(one.mentions[0]?.noun ?? '') &&
      one.mentions.some((m) => m.start < start && sentence.index - m.sentence.index <= REACH),
  )
  const revised = near.filter(({ revises }) => revises !== null)
  const [only] = revised.length > 0 ? revised : near
  return (revised.length > 0 ? revised : near).length === 1 ? (only ?? null) : null
}
