import { z } from 'zod'
import { Attribution } from './attribution.ts'
import { Certainty } from './certainty.ts'
import { Evidence } from './evidence.ts'

/** How another article gives the same record. */
export const Retelling = z
  .object({
    record: z.string().meta({ description: 'Id of the record as that article alone gives it.' }),
    text: z.string().meta({ description: 'What it is, in the words of that article.' }),
    attribution: Attribution.nullable().meta({ description: 'Who says it there; null: not said.' }),
    certainty: Certainty.meta({ description: 'How firmly that article holds it.' }),
    evidence: z.array(Evidence).min(1).meta({ description: 'The words it stands on there.' }),
  })
  .meta({
    id: 'Retelling',
    description: 'How another article gives the same record; its own words, its own source.',
  })
export type Retelling = z.infer<typeof Retelling>

/** What a record has that several articles may tell. Absent in one that a single article tells. */
export const told = {
  retellings: z.array(Retelling).optional().meta({
    description:
      'How the other articles give it, latest first. The record itself is as the latest gives it.',
  }),
  possiblySame: z.array(z.string()).optional().meta({
    description:
      'Ids of records that may be the same, though not surely enough to be put together.',
  }),
} as const
