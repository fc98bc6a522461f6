import { z } from 'zod'
import { Evidence } from './evidence.ts'

/** A passage the article does not vouch for, with the words that say so. */
export const Hedge = z
  .object({
    id: z.string().meta({ description: 'Id of the record, the same for the same articles.' }),
    cue: Evidence.meta({ description: 'The hedging words.' }),
    evidence: z.array(Evidence).min(1).meta({ description: 'What is hedged.' }),
  })
  .meta({
    id: 'Hedge',
    description: 'A hedged passage and its cue (“reportedly”, “are expected to”).',
  })
export type Hedge = z.infer<typeof Hedge>
