import { z } from 'zod'
import { Evidence } from './evidence.ts'

export const TensionKind = z
  .enum(['stance', 'number', 'date', 'scope', 'authorship', 'provisions'])
  .meta({ description: 'In what they do not fit.' })
export type TensionKind = z.infer<typeof TensionKind>

/** Two passages that do not fit. It is shown, never settled by picking one. */
export const Tension = z
  .object({
    id: z.string().meta({ description: 'Id of the record, the same for the same articles.' }),
    kind: TensionKind,
    over: z.string().meta({ description: 'What they disagree about, in words of the articles.' }),
    records: z.array(z.string()).meta({ description: 'Ids of the records concerned.' }),
    a: Evidence,
    b: Evidence,
  })
  .meta({
    id: 'Tension',
    description: 'Two passages that do not fit, in one article or between several.',
  })
export type Tension = z.infer<typeof Tension>
