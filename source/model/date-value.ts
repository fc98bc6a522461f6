import { z } from 'zod'

/** A date as the text gives it, and what it comes to, always side by side. */
export const DateValue = z
  .object({
    text: z.string().meta({ description: 'Words of the text.' }),
    earliest: z.iso.date().nullable().meta({ description: 'First possible day; null: not known.' }),
    latest: z.iso.date().nullable().meta({ description: 'Last possible day; null: open.' }),
    granularity: z.enum(['day', 'week', 'month', 'year', 'open']).meta({
      description: 'How exact the words are; open: with a first or a last day only, or none.',
    }),
    basis: z
      .enum(['absolute', 'weekday', 'relative', 'duration', 'event'])
      .meta({ description: 'How it was worked out; event: tied to another event, not to a day.' }),
    ambiguous: z.boolean().meta({ description: 'True when the words allow another reading.' }),
  })
  .meta({
    id: 'DateValue',
    description: 'A resolved date; relative to the dateline, never to today.',
  })
export type DateValue = z.infer<typeof DateValue>
