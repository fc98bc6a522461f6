import { z } from 'zod'
import { entryFile, words } from './entry-file.ts'

/** An office of the first rank, with those who hold it or held it of late. */
export const Officeholders = z.strictObject({
  party: z.string().min(1).meta({ description: 'Id of the actor they speak for.' }),
  office: z.string().min(1).meta({ description: 'For the reader of the file; never shown.' }),
  names: words.min(1).meta({ description: 'Full names in the spellings of the news.' }),
  called: words.optional().meta({
    description: 'One-word forms that are not the last word of a name (“Xi”, “Abiy”).',
  }),
})
export type Officeholders = z.infer<typeof Officeholders>

export const OfficeholderFile = entryFile(Officeholders)
