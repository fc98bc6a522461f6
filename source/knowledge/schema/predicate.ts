import { z } from 'zod'
import { PloverEvent } from '../../model/act.ts'
import { entryFile, words } from './entry-file.ts'

/** Families of predicates the records are made from. */
export const PredicateName = z.enum([
  'demand',
  'urge',
  'reject',
  'refuse',
  'redLine',
  'accept',
  'agree',
  'offer',
  'threaten',
  'warn',
  'hostile',
  'condition',
  'guarantee',
  'issuePlan',
  'revisePlan',
  'provide',
  'remove',
  'defer',
  'meet',
  'act',
  'say',
  'complain',
])
export type PredicateName = z.infer<typeof PredicateName>

/** A family with the words that carry it. */
export const PredicateClass = z.strictObject({
  name: PredicateName,
  plover: PloverEvent.nullable(),
  mode: z.string().nullable(),
  verbs: words.meta({
    description: 'Lemmas; a particle or preposition that belongs to it follows (“call for”).',
  }),
  nouns: words.meta({ description: 'Nouns that carry it (“demand”, “red line”), singular.' }),
  adjectives: words.meta({ description: 'Predicative words and idioms (“unacceptable”).' }),
  reason: z.string().min(1),
})
export type PredicateClass = z.infer<typeof PredicateClass>

export const PredicateFile = entryFile(PredicateClass)
