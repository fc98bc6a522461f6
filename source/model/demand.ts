import { z } from 'zod'
import { Plover, Stance } from './act.ts'
import { Attribution } from './attribution.ts'
import { Certainty } from './certainty.ts'
import { Evidence } from './evidence.ts'
import { IssueKey } from './issue.ts'
import { told } from './retelling.ts'

export const DemandKind = z
  .enum(['demand', 'condition', 'red-line', 'threat'])
  .meta({ description: 'What sort of demand it is.' })
export type DemandKind = z.infer<typeof DemandKind>

export const Response = z
  .object({
    party: z.string().meta({ description: 'Id of the party that answers.' }),
    stance: Stance,
    attribution: Attribution,
    certainty: Certainty,
    plover: Plover,
    evidence: z.array(Evidence).min(1).meta({ description: 'The words it stands on.' }),
  })
  .meta({
    id: 'Response',
    description: 'How another party answers a demand, only where the text says so.',
  })
export type Response = z.infer<typeof Response>

/** What a party wants, refuses to give up, or threatens. */
export const Demand = z
  .object({
    id: z.string().meta({ description: 'Id of the record, the same for the same articles.' }),
    party: z.string().meta({ description: 'Id of the party whose demand it is.' }),
    jointWith: z
      .array(z.string())
      .meta({ description: 'Ids of the parties that say it together with the first.' }),
    addressees: z.array(z.string()).meta({ description: 'Ids of the parties it is put to.' }),
    text: z.string().meta({ description: 'What is demanded, in the words of the article.' }),
    kind: DemandKind,
    issue: IssueKey,
    condition: Evidence.nullable().meta({
      description: 'What a threat or condition hangs on, or what hangs on it.',
    }),
    responses: z.array(Response).meta({ description: 'Answers the articles tell of.' }),
    attribution: Attribution,
    certainty: Certainty,
    plover: Plover,
    rule: z.string().meta({ description: 'Name of the rule that gave the record.' }),
    evidence: z
      .array(Evidence)
      .min(1)
      .meta({ description: 'First the words of the demand, then those that show it is one.' }),
    ...told,
  })
  .meta({ id: 'Demand', description: 'A demand, condition, red line or threat.' })
export type Demand = z.infer<typeof Demand>
