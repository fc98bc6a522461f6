import { z } from 'zod'
import { Article } from './article.ts'
import { Demand } from './demand.ts'
import { Guarantee } from './guarantee.ts'
import { Hedge } from './hedge.ts'
import { NextStep } from './next-step.ts'
import { OpenIssue } from './open-issue.ts'
import { Party } from './party.ts'
import { PastEvent } from './past-event.ts'
import { PlanVersion } from './plan-version.ts'
import { Position } from './position.ts'
import { Statement } from './statement.ts'
import { Takeaway } from './takeaway.ts'
import { Tension } from './tension.ts'

/** Everything read out of a set of articles. Empty lists are valid: nothing was found. */
export const Dossier = z
  .object({
    articles: z.array(Article),
    parties: z.array(Party),
    planVersions: z.array(PlanVersion),
    demands: z.array(Demand),
    positions: z.array(Position),
    guarantees: z.array(Guarantee),
    openIssues: z.array(OpenIssue),
    nextSteps: z.array(NextStep),
    pastEvents: z.array(PastEvent),
    statements: z.array(Statement),
    hedges: z.array(Hedge),
    takeaways: z.array(Takeaway),
    tensions: z.array(Tension),
  })
  .meta({ description: 'The records of a set of articles, each grounded in their words.' })
export type Dossier = z.infer<typeof Dossier>

/** The records of a dossier, or of one of its articles. */
export type Records = Omit<Dossier, 'articles'>

/** No records at all: what an article gives that is about no negotiation. */
export const noRecords = (): Records => ({
  parties: [],
  planVersions: [],
  demands: [],
  positions: [],
  guarantees: [],
  openIssues: [],
  nextSteps: [],
  pastEvents: [],
  statements: [],
  hedges: [],
  takeaways: [],
  tensions: [],
})
