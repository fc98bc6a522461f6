import { z } from 'zod'
import { Article } from './article.ts'
import { Change } from './change.ts'
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
import { Story } from './story.ts'
import { Takeaway } from './takeaway.ts'
import { Tension } from './tension.ts'

/** Everything read out of a set of articles. Empty lists are valid: nothing was found. */
export const Dossier = z
  .object({
    articles: z.array(Article).meta({ description: 'Oldest first.' }),
    stories: z.array(Story).meta({ description: 'Articles that count as one source.' }),
    changes: z.array(Change).meta({
      description: 'What each article after the first brought, in the order of the articles.',
    }),
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
export type Records = Omit<Dossier, 'articles' | 'stories' | 'changes'>

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

/** A dossier of no articles. */
export const noDossier = (): Dossier => ({ articles: [], stories: [], changes: [], ...noRecords() })
