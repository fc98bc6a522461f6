import { z } from 'zod'
import { PartyKind } from '../../model/party.ts'
import { entryFile, words } from './entry-file.ts'

/** An actor of the world: a state, an organisation, a movement. */
export const Actor = z.strictObject({
  id: z.string().min(1).meta({ description: 'ISO 3166-1 alpha-3 of a state, else an id.' }),
  name: z.string().min(1),
  kind: PartyKind,
  names: words.min(1).meta({ description: 'Names and abbreviations that always mean it.' }),
  demonyms: words.meta({ description: 'Adjectives and nouns for its people (“Dutch”).' }),
  cities: words.meta({
    description: 'Seats of its government or secretariat: metonyms when they act, else places.',
  }),
  institutions: words.meta({
    description: 'Seats and organs that always mean it (“Kremlin”, “State Department”).',
  }),
  country: z
    .string()
    .optional()
    .meta({ description: 'Id of the state a movement or party is active in.' }),
  mediates: z
    .boolean()
    .optional()
    .meta({ description: 'True of those whose usual part is to mediate, host or observe.' }),
  reason: z.string().optional().meta({ description: 'Why it is listed, or why so.' }),
})
export type Actor = z.infer<typeof Actor>

export const ActorFile = entryFile(Actor)
