import { z } from 'zod'
import { Certainty } from './certainty.ts'
import { Evidence } from './evidence.ts'
import { IssueKey } from './issue.ts'
import { told } from './retelling.ts'

/** What is left unresolved, and for whom it is held. */
export const OpenIssue = z
  .object({
    id: z.string().meta({ description: 'Id of the record, the same for the same articles.' }),
    text: z.string().meta({ description: 'What is left open, in the words of the article.' }),
    issue: IssueKey,
    heldFor: Evidence.nullable().meta({ description: 'Whom or what it is left to.' }),
    plan: z.string().nullable().meta({ description: 'Id of the plan version that leaves it out.' }),
    certainty: Certainty,
    rule: z.string().meta({ description: 'Name of the rule that gave the record.' }),
    evidence: z.array(Evidence).min(1).meta({ description: 'The words it stands on.' }),
    ...told,
  })
  .meta({ id: 'OpenIssue', description: 'An issue left unresolved, and for whom it is held.' })
export type OpenIssue = z.infer<typeof OpenIssue>
