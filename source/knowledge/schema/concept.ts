import { z } from 'zod'
import { entryFile, words } from './entry-file.ts'

/** What several words of negotiation have in common. */
export const Concept = z.strictObject({
  concept: z.string().min(1).meta({ description: 'Name of it, unique in the file.' }),
  words: words.min(1).meta({
    description: 'Lower-case words and phrases that say it; they are compared by stem.',
  }),
  reason: z.string().min(1),
})
export type Concept = z.infer<typeof Concept>

export const ConceptFile = entryFile(Concept)
