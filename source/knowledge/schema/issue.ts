import { z } from 'zod'
import { IssueKey } from '../../model/issue.ts'
import { entryFile, words } from './entry-file.ts'

/** An issue of the model, with the words that point to it. */
export const Issue = z.strictObject({
  key: IssueKey,
  label: z.string().min(1).meta({ description: 'What a reader sees: one to three words.' }),
  pax: z.string().min(1).meta({ description: 'Code of the PA-X codebook it follows, or “none”.' }),
  cues: words.min(1).meta({
    description: 'Lower-case words and phrases that point to it; a word also matches its plural.',
  }),
})
export type Issue = z.infer<typeof Issue>

export const IssueFile = entryFile(Issue)
