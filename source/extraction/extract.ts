import type { Article } from '../model/article.ts'
import type { Records } from '../model/dossier.ts'
import type { NearMiss } from '../model/near-miss.ts'
import { noRecords } from '../model/no-records.ts'
import type { OtherField } from '../model/other-field.ts'
import { type Context, type Knowledge, readContext } from './context.ts'
import { findDemands } from './demands/find-demands.ts'
import { refusalAsRedLine } from './demands/refusal-as-red-line.ts'
import { findPastEvents } from './events/find-past-events.ts'
import { tellOtherField } from './field/tell-other-field.ts'
import { findJudgements } from './judgements/find-judgements.ts'
import { linkResponses, withoutAnswers } from './linking/link-responses.ts'
import { mergeRepeated } from './linking/merge-repeated.ts'
import { makeDemand } from './making/make-demand.ts'
import { makeGuarantee } from './making/make-guarantee.ts'
import { makeHedge } from './making/make-hedge.ts'
import { makeNextStep } from './making/make-next-step.ts'
import { makeOpenIssue } from './making/make-open-issue.ts'
import { makeParty } from './making/make-party.ts'
import { makePastEvent } from './making/make-past-event.ts'
import { makePlanVersion } from './making/make-plan-version.ts'
import { makePosition } from './making/make-position.ts'
import { makeStatement } from './making/make-statement.ts'
import { makeTakeaway } from './making/make-takeaway.ts'
import { makeTension } from './making/make-tension.ts'
import { makingTools } from './making/tools.ts'
import type { Mention } from './mentions/mention.ts'
import { findNearMisses } from './near-misses/find-near-misses.ts'
import { draftPlans } from './plans/draft-plans.ts'
import { planWords } from './plans/plan-words.ts'
import { findPositions } from './positions/find-positions.ts'
import type { Stakes } from './records/acting-parties.ts'
import { findGuarantees } from './records/find-guarantees.ts'
import { HedgeFinder } from './records/find-hedges.ts'
import { findMarkedHedges } from './records/find-marked-hedges.ts'
import { findParties } from './records/find-parties.ts'
import { findStatements } from './records/find-statements.ts'
import { findTakeaways } from './records/find-takeaways.ts'
import { findTensions } from './records/find-tensions.ts'
import { keepToParties } from './records/keep-to-parties.ts'
import { findSteps } from './steps/find-steps.ts'

/**
 * Reads the records off one article. Pure and total: any text gives valid records, or none.
 */
export function extract(article: Article, knowledge: Knowledge): Records {
  if (tellOtherField(article, knowledge.world.fields) !== null) return noRecords()
  return readRecords(readContext(article, knowledge))
}

/** What was read off an article, and why no more. */
export interface ExplainedRecords {
  readonly records: Records
  /** What nearly gave a record; none in an article of another field. */
  readonly nearMisses: readonly NearMiss[]
  /** The field of an article that is about no negotiation. */
  readonly otherField: OtherField | null
}

/** Reads the records off one article as {@link extract} does, and says why no more. */
export function explainExtraction(article: Article, knowledge: Knowledge): ExplainedRecords {
  const otherField = tellOtherField(article, knowledge.world.fields)
  if (otherField !== null) return { records: noRecords(), nearMisses: [], otherField }
  const context = readContext(article, knowledge)
  const records = readRecords(context)
  return { records, nearMisses: findNearMisses(context, records), otherField }
}

/**
 * Reads the records off the clauses of an article.
 *
 * The order matters: who judges what comes first, then the texts that are judged, then the
 * demands; a refusal that answers neither is a red line of its own. Steps come after the
 * demands, since what one side wants is no step; parties last, since they are whoever the
 * other records show to have a stake.
 */
function readRecords(context: Context): Records {
  const judgements = findJudgements(context)
  const { plans, openIssues, judged } = draftPlans(context, judgements)
  const stated = findDemands(context, plans)
  const open = judgements.filter((one) => !judged.has(one))
  const linked = linkResponses(stated, judgements, judged, context)
  const refused = open.filter((one) => one.stance === 'rejects' && !linked.has(one))
  const redLines = refused
    .flatMap((one) => refusalAsRedLine(one, context))
    .filter((line) => !stated.some((d) => d.frame === line.frame))
  const demands = mergeRepeated([...withoutAnswers(stated, linked), ...redLines], context)
  const positions = findPositions(context, demands, judgements)
  const steps = findSteps(context, demands)
  const guarantees = findGuarantees(context, plans)
  const statements = findStatements(context)
  const stakes = { demands, positions, steps, plans, statements, guarantees }
  if (!isNegotiation(context, stakes)) return noRecords()

  const parties = findParties(context, stakes)
  const kept = keepToParties({ ...stakes, events: findPastEvents(context) }, parties)
  const hedges = new HedgeFinder(context.world.hedges)
  const tools = makingTools(context, hedges, plans)
  const textWords = planWords(context.world.documents)
  return {
    parties: parties.map((draft) => makeParty(draft, context.gazetteer, tools)),
    planVersions: plans.map((draft) => makePlanVersion(draft, tools, textWords)),
    demands: kept.demands.map((draft) => makeDemand(draft, tools)),
    positions: kept.positions.map((draft) => makePosition(draft, tools)),
    guarantees: guarantees.map((draft) => makeGuarantee(draft, tools)),
    openIssues: openIssues.map((draft) => makeOpenIssue(draft, plans, tools)),
    nextSteps: kept.steps.map((draft) => makeNextStep(draft, tools)),
    pastEvents: kept.events.map((draft) => makePastEvent(draft, tools)),
    statements: kept.statements.map((draft) => makeStatement(draft, tools)),
    hedges: findMarkedHedges(context, hedges).map((draft) => makeHedge(draft, tools)),
    takeaways: findTakeaways(context).map((span) => makeTakeaway(span, tools)),
    tensions: findTensions(context, plans, judgements).map((draft) => makeTension(draft, tools)),
  }
}

/**
 * An article is about a negotiation when two sides have a stake in a text or a demand, or one
 * has and another is named. Peoples alone (“the Italians”) make no party to talks, nor does a
 * land that is only where something is (“two players in Spain”).
 */
function isNegotiation(
  { mentions }: Context,
  { demands, positions, steps, plans }: Stakes,
): boolean {
  if (demands.length + plans.length === 0) return false
  const sides = new Set([
    ...demands.flatMap((one) => [
      ...one.parties,
      ...one.addressees,
      ...one.responses.flatMap((r) => r.parties),
    ]),
    ...plans.flatMap((one) => [...one.cluster.authors, ...one.reactions.flatMap((r) => r.parties)]),
    ...positions.flatMap((one) => one.parties),
    ...steps.flatMap((one) => one.who),
  ])
  const naming = mentions.filter((m) => m.kind !== 'demonym' && m.actor !== null)
  const named = new Set(naming.map((m) => m.actor))
  const isNamed = naming.some((m) => sides.has(m.actor ?? '') && !isPlace(m))
  return (sides.size >= 2 && isNamed) || (sides.size > 0 && named.size >= 2)
}

const isPlace = ({ head }: Mention): boolean =>
  head.children.some((c) => c.relation === 'case' && /^(in|at|near|outside|across)$/.test(c.lower))
