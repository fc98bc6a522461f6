import { z } from 'zod'
import { entryFile, words } from './entry-file.ts'

/** What a report can be about. */
export const FieldName = z.enum([
  'negotiation',
  'sport',
  'courts',
  'business',
  'cooking',
  'arts',
  'software',
  'weather and disaster',
  'science and health',
  'travel and living',
])
export type FieldName = z.infer<typeof FieldName>

/** The words of one field. */
export const Field = z.strictObject({
  field: FieldName,
  words: words.min(1).meta({ description: 'Lower-case words; each stands for its stem.' }),
  core: words.optional().meta({
    description: 'Words that other fields hardly borrow: whoever sits at a table, and over what.',
  }),
  reason: z.string().min(1).meta({ description: 'Why it is taken for talks, or what it is.' }),
})
export type Field = z.infer<typeof Field>

export const FieldFile = entryFile(Field)
