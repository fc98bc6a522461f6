import { z } from 'zod'
import { Evidence } from './evidence.ts'

/** A point of the article's own summary. */
export const Takeaway = z
  .object({
    id: z.string().meta({ description: 'Id of the record, the same for the same articles.' }),
    text: z.string().meta({ description: 'The point, in the words of the article.' }),
    evidence: z.array(Evidence).min(1).meta({ description: 'The words it stands on.' }),
  })
  .meta({ id: 'Takeaway', description: "A point of the article's own summary." })
export type Takeaway = z.infer<typeof Takeaway>
