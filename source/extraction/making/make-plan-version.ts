import type { Certainty } from '../../model/certainty.ts'
import type { PlanVersion } from '../../model/plan-version.ts'
import { overlaps } from '../cite.ts'
import type { Judgement } from '../judgements/judgement.ts'
import type { PlanCluster } from '../plans/plan-cluster.ts'
import type { PlacedItem, PlanDraft } from '../plans/plan-draft.ts'
import type { PlanMention } from '../plans/plan-mention.ts'
import type { PlanWords } from '../plans/plan-words.ts'
import { labelPlan } from './label-plan.ts'
import { makeProvision } from './make-provision.ts'
import type { MakingTools } from './tools.ts'

/** A version of a text with what it provides, how it follows from others and who takes it. */
export function makePlanVersion(
  draft: PlanDraft,
  tools: MakingTools,
  words: PlanWords,
): PlanVersion {
  const { cluster } = draft
  const mentions = [...cluster.mentions].sort((a, b) => a.start - b.start)
  return {
    id: tools.planIdOf(cluster) ?? '',
    label: labelPlan(cluster, tools, words),
    points: cluster.points,
    authors: [...cluster.authors],
    status: cluster.status ?? 'proposed',
    dates: draft.dates.map(({ event, when, span }) => ({
      event,
      when,
      evidence: tools.citeAll(span),
    })),
    provisions: unique(draft.provisions).map((item) => makeProvision(item, tools)),
    removed: draft.removed.map((item) => makeProvision(item, tools)),
    heldBack: draft.heldBack.map((item) => ({
      ...makeProvision(item, tools),
      heldFor: item.heldFor ? tools.cite(item.heldFor) : null,
    })),
    relations: makeRelations(cluster, tools),
    reactions: draft.reactions.flatMap((judgement) => makeReactions(judgement, tools)),
    certainty: certaintyOf(cluster, mentions[0], tools),
    rule: `a text known by ${cluster.sign}`,
    evidence: tools.citeAll(...tellingFirst(cluster)),
  }
}

function makeRelations(
  { revises, counters, partOf }: PlanCluster,
  tools: MakingTools,
): PlanVersion['relations'] {
  const links = [
    { type: 'revisionOf', link: revises },
    { type: 'counterTo', link: counters },
    { type: 'partOf', link: partOf },
  ] as const
  return links.flatMap(({ type, link }) => {
    const target = link && tools.planIdOf(link.target)
    return target ? [{ type, target, evidence: tools.citeAll(...link.evidence) }] : []
  })
}

const makeReactions = (
  { parties, stance, scope, frame, sentence, span }: Judgement,
  tools: MakingTools,
): PlanVersion['reactions'] =>
  parties.map((party) => ({
    party,
    stance,
    scope,
    attribution: tools.attributionOf(frame.reportedBy),
    certainty: tools.certaintyOf({ sentence, scope: span, frame }),
    evidence: tools.citeAll(span),
  }))

/** All that names a text in the order of the article, but first what names it best: with its number. */
function tellingFirst({ mentions, titles, points }: PlanCluster): readonly PlanMention[] {
  const ordered = [...mentions].sort((a, b) => a.start - b.start)
  const best = ordered.find((m) => points !== null && m.points === points) ?? ordered[0]
  const others = [...ordered, ...titles].filter((m) => m !== best)
  return [...(best ? [best] : []), ...others.sort((a, b) => a.start - b.start)]
}

/** No firmer than the words that bring the text in, nor than those that tell what became of it. */
function certaintyOf(
  { settledBy }: PlanCluster,
  first: PlanMention | undefined,
  tools: MakingTools,
): Certainty {
  const told = [first, ...settledBy].flatMap((m) =>
    m ? [tools.certaintyOf({ sentence: m.sentence, scope: m, frame: m.frame })] : [],
  )
  return (
    told.find(({ word }) => word !== 'asserted') ??
    told[0] ?? { factuality: 'CT+', word: 'asserted', cue: null }
  )
}

/** Provisions that say the same passage once. */
const unique = (items: readonly PlacedItem[]): readonly PlacedItem[] =>
  items.filter(
    ({ span }, index) => !items.slice(0, index).some((other) => overlaps(other.span, span)),
  )
