import { z } from 'zod'

/**
 * Event type of an act of negotiation.
 *
 * @see Halterman and others 2023, PLOVER manual 0.8.
 */
export const PloverEvent = z
  .enum([
    'AGREE',
    'CONSULT',
    'SUPPORT',
    'CONCEDE',
    'COOPERATE',
    'AID',
    'RETREAT',
    'REQUEST',
    'ACCUSE',
    'REJECT',
    'THREATEN',
    'PROTEST',
    'SANCTION',
    'MOBILIZE',
    'COERCE',
    'ASSAULT',
  ])
  .meta({ description: 'Event type, PLOVER manual 0.8.' })
export type PloverEvent = z.infer<typeof PloverEvent>

export const Plover = z
  .object({
    event: PloverEvent,
    mode: z
      .string()
      .nullable()
      .meta({ description: 'Mode within the event type (“assist”, “change”, “yield”), if any.' }),
  })
  .meta({ id: 'Plover', description: 'PLOVER event type and mode.' })
export type Plover = z.infer<typeof Plover>

/** How a party stands to a demand, a plan or an act of another. */
export const Stance = z.enum(['accepts', 'rejects', 'offers']).meta({
  description: 'How a party stands to a demand, a plan or an act of another.',
})
export type Stance = z.infer<typeof Stance>
