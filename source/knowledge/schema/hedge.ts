import { z } from 'zod'
import { Factuality } from '../../model/certainty.ts'
import { entryFile, words } from './entry-file.ts'

/** Words by which a speaker holds back, and how far. */
export const HedgeCue = z.strictObject({
  factuality: Factuality,
  cues: words.min(1).meta({ description: 'Lower-case words and phrases.' }),
  reason: z.string().min(1),
})
export type HedgeCue = z.infer<typeof HedgeCue>

export const HedgeFile = entryFile(HedgeCue)
