import { z } from 'zod'
import { Attribution } from './attribution.ts'
import { Certainty } from './certainty.ts'
import { DateValue } from './date-value.ts'
import { Evidence } from './evidence.ts'

/** Something announced, planned or expected to happen. */
export const NextStep = z
  .object({
    id: z.string(),
    what: z.string(),
    who: z.array(z.string()).meta({ description: 'Ids of the parties that act.' }),
    actor: Evidence.nullable().meta({ description: 'Who acts, in the words of the text.' }),
    when: DateValue.nullable().meta({ description: 'Null when the text gives no time.' }),
    attribution: Attribution,
    certainty: Certainty,
    rule: z.string().meta({ description: 'Name of the rule that gave the record.' }),
    evidence: z.array(Evidence).min(1),
  })
  .meta({ description: 'A next step: what, who, when, and how firm.' })
export type NextStep = z.infer<typeof NextStep>
