import { z } from 'zod'
import { PartyKind } from '../../model/party.ts'

const words = z.array(z.string().min(1)).default([])

/**
 * What the package lacks or has wrong about one state, with the reason. Lists are
 * added to those of the package; `drop` takes away.
 */
export const StateSupplement = z.strictObject({
  id: z.string().min(1).meta({ description: 'Id of the actor: ISO 3166-1 alpha-3, else a word.' }),
  packageId: z.string().optional().meta({ description: 'Code in the package, where it differs.' }),
  name: z.string().optional().meta({ description: 'Short name of the news, where it differs.' }),
  kind: PartyKind.default('state'),
  names: words,
  demonyms: words,
  cities: words,
  institutions: words,
  drop: words.meta({ description: 'Forms of the package that are wrong or not English news.' }),
  country: z.string().optional().meta({ description: 'Id of the state that claims or holds it.' }),
  mediates: z.boolean().optional(),
  reason: z.string().optional(),
})
export type StateSupplement = z.infer<typeof StateSupplement>

export const StateSupplementFile = z.strictObject({
  about: z.string().min(1),
  source: z.string().min(1),
  entries: z.array(StateSupplement).min(1),
})
