import { z } from 'zod'
import { Attribution } from './attribution.ts'
import { Certainty } from './certainty.ts'
import { DateValue } from './date-value.ts'
import { Evidence } from './evidence.ts'
import { told } from './retelling.ts'

/** Something announced, planned or expected to happen. */
export const NextStep = z
  .object({
    id: z.string().meta({ description: 'Id of the record, the same for the same articles.' }),
    what: z.string().meta({ description: 'What is to happen, in the words of the article.' }),
    who: z.array(z.string()).meta({ description: 'Ids of the parties that act.' }),
    actor: Evidence.nullable().meta({ description: 'Who acts, in the words of the text.' }),
    when: DateValue.nullable().meta({ description: 'Null when the text gives no time.' }),
    movedFrom: DateValue.optional().meta({
      description: 'When it was to be before, as its article tells; absent where it tells no such.',
    }),
    attribution: Attribution,
    certainty: Certainty,
    superseded: z
      .object({
        reason: z
          .enum(['date passed', 'held', 'put off', 'called off'])
          .meta({ description: 'What has become of it.' }),
        evidence: Evidence.nullable().meta({
          description: 'Words of a later article that say so; null when only its date has passed.',
        }),
      })
      .optional()
      .meta({
        description:
          'Why it is no longer ahead, as of the latest article: never by the clock. Absent while ' +
          'it is.',
      }),
    rule: z.string().meta({ description: 'Name of the rule that gave the record.' }),
    evidence: z.array(Evidence).min(1).meta({ description: 'The words it stands on.' }),
    ...told,
  })
  .meta({ id: 'NextStep', description: 'A next step: what, who, when, and how firm.' })
export type NextStep = z.infer<typeof NextStep>
