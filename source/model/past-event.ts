import { z } from 'zod'
import { Attribution } from './attribution.ts'
import { Certainty } from './certainty.ts'
import { DateValue } from './date-value.ts'
import { Evidence } from './evidence.ts'
import { told } from './retelling.ts'

/** Something that has happened, with the time the article gives for it. */
export const PastEvent = z
  .object({
    id: z.string().meta({ description: 'Id of the record, the same for the same articles.' }),
    what: z.string().meta({ description: 'What happened, in the words of the article.' }),
    who: z.array(z.string()).meta({ description: 'Ids of the parties that acted.' }),
    when: DateValue.nullable().meta({
      description:
        'Null when the article gives no time: then it had happened by the day of the article.',
    }),
    attribution: Attribution,
    certainty: Certainty,
    rule: z.string().meta({ description: 'Name of the rule that gave the record.' }),
    evidence: z.array(Evidence).min(1).meta({ description: 'The words it stands on.' }),
    ...told,
  })
  .meta({ id: 'PastEvent', description: 'An event of the past: what, who, when.' })
export type PastEvent = z.infer<typeof PastEvent>
