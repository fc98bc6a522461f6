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
    parties: z.array(Party).meta({ description: 'Who is at the table.' }),
    planVersions: z.array(PlanVersion).meta({ description: 'Which texts are on it.' }),
    demands: z.array(Demand).meta({ description: 'Who wants what.' }),
    positions: z
      .array(Position)
      .meta({ description: 'What else parties have said they think of it.' }),
    guarantees: z.array(Guarantee).meta({ description: 'Who undertakes what for whom.' }),
    openIssues: z.array(OpenIssue).meta({ description: 'What is left open.' }),
    nextSteps: z.array(NextStep).meta({ description: 'What is to come.' }),
    pastEvents: z.array(PastEvent).meta({ description: 'What has happened.' }),
    statements: z.array(Statement).meta({ description: 'Who said what.' }),
    hedges: z.array(Hedge).meta({ description: 'What the articles do not vouch for.' }),
    takeaways: z.array(Takeaway).meta({ description: 'What the articles sum up themselves.' }),
    tensions: z.array(Tension).meta({ description: 'Which passages do not fit.' }),
  })
  .meta({ description: 'The records of a set of articles, each grounded in their words.' })
export type Dossier = z.infer<typeof Dossier>

/** The records of a dossier, or of one of its articles. */
export type Records = Omit<Dossier, 'articles' | 'stories' | 'changes'>
