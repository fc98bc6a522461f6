import { z } from 'zod'
import { Evidence } from './evidence.ts'

export const ChangeKind = z.enum(['new', 'changed', 'contradicted', 'gone silent', 'withdrawn'])
export type ChangeKind = z.infer<typeof ChangeKind>

/** Kinds of records whose changes are followed. */
export const ChangingKind = z
  .enum(['party', 'plan', 'demand', 'step'])
  .meta({ description: 'Kind of the record that has changed.' })
export type ChangingKind = z.infer<typeof ChangingKind>

/** What a record was, or has become, and the words that say so. */
export const ChangeSide = z
  .object({
    words: z.string().meta({ description: 'The value: “proposed”, “19 points”, “rejects”.' }),
    evidence: Evidence,
  })
  .meta({
    id: 'ChangeSide',
    description: 'A value before or after a change, with the words that give it.',
  })
export type ChangeSide = z.infer<typeof ChangeSide>

/** What an article has brought that those before it did not say. */
export const Change = z
  .object({
    id: z.string().meta({ description: 'Id of the change.' }),
    kind: ChangeKind.meta({
      description:
        'new: told for the first time; changed: a later article gives another value; ' +
        'contradicted: a later article denies it; gone silent: told by several, then no longer ' +
        'though its party still speaks; withdrawn: gone from a later edition of its article.',
    }),
    recordKind: ChangingKind,
    record: z.string().meta({ description: 'Id of the record.' }),
    article: z.string().meta({ description: 'Id of the article that brought it.' }),
    aspect: z
      .enum(['status', 'points', 'date', 'stance', 'certainty'])
      .nullable()
      .meta({ description: 'What has changed; null for new, gone silent and withdrawn.' }),
    party: z
      .string()
      .nullable()
      .meta({ description: 'Id of the party whose stance has changed; null for other changes.' }),
    before: ChangeSide.nullable().meta({ description: 'Null when it is new.' }),
    after: ChangeSide.nullable().meta({ description: 'Null when it is gone.' }),
  })
  .meta({ id: 'Change', description: 'What has changed from the articles before to this one.' })
export type Change = z.infer<typeof Change>
