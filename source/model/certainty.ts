import { z } from 'zod'
import { Evidence } from './evidence.ts'

/**
 * How firmly a text holds something to be so.
 *
 * @see Saurí and Pustejovsky 2009, FactBank: CT certain, PR probable, PS possible, + or −, Uu unknown.
 */
export const Factuality = z.enum(['CT+', 'CT-', 'PR+', 'PS+', 'Uu'])
export type Factuality = z.infer<typeof Factuality>

/** The word a reader sees for a certainty. */
export const CertaintyWord = z.enum(['asserted', 'hedged', 'denied', 'planned', 'not committed'])
export type CertaintyWord = z.infer<typeof CertaintyWord>

export const Certainty = z
  .object({
    factuality: Factuality.meta({ description: 'FactBank value.' }),
    word: CertaintyWord.meta({ description: 'What is shown for it.' }),
    cue: Evidence.nullable().meta({
      description: 'The words that lower or turn the certainty (“reportedly”, “expected to”).',
    }),
  })
  .meta({
    id: 'Certainty',
    description: 'How firmly the article holds it to be so; never firmer than its words.',
  })
export type Certainty = z.infer<typeof Certainty>
