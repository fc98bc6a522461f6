import { z } from 'zod'
import { Evidence } from './evidence.ts'

/** A point of the article's own summary. */
export const Takeaway = z
  .object({ id: z.string(), text: z.string(), evidence: z.array(Evidence).min(1) })
  .meta({ description: "A point of the article's own summary." })
export type Takeaway = z.infer<typeof Takeaway>
