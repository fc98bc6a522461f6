import type { Article } from '../model/article.ts'
import type { Dossier } from '../model/dossier.ts'
import { type Context, type Knowledge, readContext } from './context.ts'
import { findDemands } from './demands/find-demands.ts'
import { refusalAsRedLine } from './demands/find-red-lines.ts'
import { findJudgements } from './judgements/find-judgements.ts'
import { linkResponses } from './linking/link-responses.ts'
import { mergeRepeated } from './linking/merge-repeated.ts'
import { draftPlans } from './plans/draft-plans.ts'
import { findPositions } from './positions/find-positions.ts'
import { Assembler } from './records/assemble.ts'
import { findGuarantees } from './records/find-guarantees.ts'
import { findMarkedHedges } from './records/find-marked-hedges.ts'
import { findParties, type Stakes } from './records/find-parties.ts'
import { findStatements } from './records/find-statements.ts'
import { findTakeaways } from './records/find-takeaways.ts'
import { findTensions } from './records/find-tensions.ts'
import { recordTools } from './records/tools.ts'
import { findSteps } from './steps/find-steps.ts'

/** The records of one article. */
export type ArticleRecords = Omit<Dossier, 'articles'>

/**
 * Reads the records off one article. Pure and total: any text gives valid records, or none.
 *
 * The order matters: who judges what comes first, then the texts that are judged, then the
 * demands; a refusal that answers neither is a red line of its own. Steps come after the
 * demands, since what one side wants is no step; parties last, since they are whoever the
 * other records show to have a stake.
 */
export function extract(article: Article, knowledge: Knowledge): ArticleRecords {
  const context = readContext(article, knowledge)
  const judgements = findJudgements(context)
  const { plans, openIssues, judged } = draftPlans(context, judgements)
  const stated = findDemands(context, plans)
  const open = judgements.filter((one) => !judged.has(one))
  const linked = linkResponses(stated, open, context)
  const refused = open.filter((one) => one.stance === 'rejects' && !linked.has(one))
  const redLines = refused
    .flatMap((one) => refusalAsRedLine(one, context))
    .filter((line) => !stated.some((d) => d.frame === line.frame))
  const demands = mergeRepeated([...stated, ...redLines], context)
  const positions = findPositions(context, demands, judgements)
  const steps = findSteps(context, demands)
  const guarantees = findGuarantees(context, plans)
  const statements = findStatements(context)
  const stakes = { demands, positions, steps, plans, statements, guarantees }
  if (!isNegotiation(context, stakes)) return nothing()

  const tools = recordTools(context)
  const make = new Assembler(tools, plans)
  return {
    parties: findParties(context, stakes).map((draft) => make.party(draft)),
    planVersions: plans.map((draft) => make.plan(draft)),
    demands: demands.map((draft) => make.demand(draft)),
    positions: positions.map((draft) => make.position(draft)),
    guarantees: guarantees.map((draft) => make.guarantee(draft)),
    openIssues: openIssues.map((draft) => make.openIssue(draft, plans)),
    nextSteps: steps.map((draft) => make.step(draft)),
    statements: statements.map((draft) => make.statement(draft)),
    hedges: findMarkedHedges(context, tools.hedges).map((draft) => make.hedge(draft)),
    takeaways: findTakeaways(context).map((span) => make.takeaway(span)),
    tensions: findTensions(context, plans, judgements).map((draft) => make.tension(draft)),
  }
}

/**
 * An article is about a negotiation when two sides have a stake in a text or a demand, or one
 * has and another is named. Peoples alone (“the Italians”) make no party to talks.
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
  const named = new Set(mentions.filter((m) => m.kind !== 'demonym').map((m) => m.actor))
  named.delete(null)
  return sides.size >= 2 || (sides.size > 0 && named.size >= 2)
}

const nothing = (): ArticleRecords => ({
  parties: [],
  planVersions: [],
  demands: [],
  positions: [],
  guarantees: [],
  openIssues: [],
  nextSteps: [],
  statements: [],
  hedges: [],
  takeaways: [],
  tensions: [],
})
