import { z } from 'zod'

/** Articles that count as one source: reprints of one agency story, editions of one article. */
export const Story = z
  .object({
    kind: z.enum(['reprints', 'editions']).meta({
      description:
        'reprints: several outlets run mostly the same words; editions: one outlet has changed ' +
        'its article.',
    }),
    articles: z
      .array(z.string())
      .min(2)
      .meta({ description: 'Ids of the articles, oldest first.' }),
  })
  .meta({
    id: 'Story',
    description: 'Articles that count as one source, since one is mostly the other.',
  })
export type Story = z.infer<typeof Story>
