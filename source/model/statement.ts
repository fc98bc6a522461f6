import { z } from 'zod'
import { Attribution } from './attribution.ts'
import { Certainty } from './certainty.ts'
import { Evidence } from './evidence.ts'
import { told } from './retelling.ts'

/** Something said, ready to be quoted with its speaker. */
export const Statement = z
  .object({
    id: z.string(),
    speaker: z.string().nullable().meta({ description: 'Who said it, in the words of the text.' }),
    parties: z.array(z.string()).meta({ description: 'Ids of the parties spoken for.' }),
    words: z.string().meta({ description: 'What was said, without the quotation marks.' }),
    mode: z.enum(['direct', 'mixed', 'indirect']),
    attribution: Attribution,
    certainty: Certainty,
    rule: z.string().meta({ description: 'Name of the rule that gave the record.' }),
    evidence: z.array(Evidence).min(1),
    ...told,
  })
  .meta({ description: 'A quotation or indirect speech: speaker, words, mode.' })
export type Statement = z.infer<typeof Statement>
