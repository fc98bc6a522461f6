import { z } from 'zod'
import { Attribution } from './attribution.ts'
import { Certainty } from './certainty.ts'
import { Evidence } from './evidence.ts'
import { told } from './retelling.ts'

/** Something said, ready to be quoted with its speaker. */
export const Statement = z
  .object({
    id: z.string().meta({ description: 'Id of the record, the same for the same articles.' }),
    speaker: z.string().nullable().meta({ description: 'Who said it, in the words of the text.' }),
    parties: z.array(z.string()).meta({ description: 'Ids of the parties spoken for.' }),
    words: z.string().meta({ description: 'What was said, without the quotation marks.' }),
    mode: z
      .enum(['direct', 'mixed', 'indirect'])
      .meta({ description: 'Whether the words are quoted, some of them, or none.' }),
    attribution: Attribution,
    certainty: Certainty,
    rule: z.string().meta({ description: 'Name of the rule that gave the record.' }),
    evidence: z.array(Evidence).min(1).meta({ description: 'The words it stands on.' }),
    ...told,
  })
  .meta({ id: 'Statement', description: 'A quotation or indirect speech: speaker, words, mode.' })
export type Statement = z.infer<typeof Statement>
