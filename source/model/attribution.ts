import { z } from 'zod'
import { Evidence } from './evidence.ts'

export const QuoteType = z.enum(['direct', 'mixed', 'indirect', 'none']).meta({
  description:
    'direct: the words are quoted; mixed: some of them; indirect: told in other words; none: no one ' +
    'but the outlet says it.',
})
export type QuoteType = z.infer<typeof QuoteType>

export const SourceKind = z
  .enum([
    'outletVoice',
    'namedPerson',
    'namedInstitution',
    'roleOnly',
    'unnamed',
    'document',
    'otherOutlet',
    'unknown',
  ])
  .meta({ description: 'How closely the text names the source.' })
export type SourceKind = z.infer<typeof SourceKind>

/**
 * Who says it, by which words, and what is said.
 *
 * @see Pareti 2012, PARC (source, cue, content); Newell and others 2018, PolNeAR.
 */
export const Attribution = z
  .object({
    source: Evidence.nullable().meta({ description: 'Words naming the source; null: the outlet.' }),
    cue: Evidence.nullable().meta({ description: 'Words of saying (“has emphasized that”).' }),
    content: Evidence.nullable().meta({ description: 'What is said.' }),
    quoteType: QuoteType,
    sourceKind: SourceKind,
    speakers: z
      .array(z.string())
      .meta({ description: 'Names of the people or, failing them, ids of the parties speaking.' }),
    via: z.array(Evidence).meta({
      description: 'Sources between it and the reader, outermost first (nested reports).',
    }),
  })
  .meta({ id: 'Attribution', description: 'Source, cue and content of an attribution.' })
export type Attribution = z.infer<typeof Attribution>
