import { z } from 'zod'
import { Evidence } from './evidence.ts'

/** The kinds of record a word of negotiation may give. */
export const SoughtKind = z.enum([
  'demand',
  'answer',
  'plan version',
  'next step',
  'statement',
  'position',
  'open issue',
])
export type SoughtKind = z.infer<typeof SoughtKind>

/** A clause that has the word of a kind of record, and gave none. */
export const NearMiss = z
  .object({
    kind: SoughtKind.meta({ description: 'What the clause could have given.' }),
    cue: Evidence.meta({ description: 'The word that led to it.' }),
    evidence: Evidence.meta({ description: 'The clause.' }),
    subject: Evidence.nullable().meta({ description: 'Who acts in it, as the tree has it.' }),
    parties: z
      .array(z.string())
      .meta({ description: 'Ids of the parties the subject stands for.' }),
    reporter: Evidence.nullable().meta({ description: 'Who reports it; null: the outlet.' }),
    reason: z.string().meta({ description: 'Why it gave no record, as half a sentence.' }),
  })
  .meta({ description: 'Words that nearly gave a record, and why they did not.' })
export type NearMiss = z.infer<typeof NearMiss>
