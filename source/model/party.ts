import { z } from 'zod'
import { Evidence } from './evidence.ts'

export const PartyKind = z
  .enum([
    'state',
    'intergovernmental',
    'armed group',
    'political party',
    'coalition',
    'civil society',
    'company',
    'union',
    'other',
  ])
  .meta({ description: 'What sort of body it is.' })
export type PartyKind = z.infer<typeof PartyKind>

export const PartyRole = z.enum([
  'belligerent',
  'negotiator',
  'mediator',
  'guarantor',
  'host',
  'supporter',
  'observer',
])
export type PartyRole = z.infer<typeof PartyRole>

export const PersonSide = z.enum(['said', 'worked out', 'known'])
export type PersonSide = z.infer<typeof PersonSide>

export const Person = z
  .object({
    name: z.string().meta({ description: 'Fullest form of the name in the text.' }),
    office: z
      .string()
      .nullable()
      .meta({ description: 'Office in the words of the text; null when the text gives none.' }),
    side: PersonSide.meta({
      description:
        'How it is known for whom they speak. said: the text says so; worked out: from who is ' +
        'named around them; known: from the holders of offices in data/, not from the text.',
    }),
    evidence: z
      .array(Evidence)
      .min(1)
      .meta({ description: 'The words that give name and office.' }),
  })
  .meta({ id: 'Person', description: 'Someone who speaks or acts for a party.' })
export type Person = z.infer<typeof Person>

/** Someone with a stake in the negotiation. A country that is only mentioned is none. */
export const Party = z
  .object({
    id: z
      .string()
      .meta({ description: 'ISO 3166-1 alpha-3 of a state, else an id of the organisation.' }),
    name: z.string().meta({ description: 'Its usual name in English.' }),
    kind: PartyKind,
    role: PartyRole.meta({
      description: 'What it is in this negotiation, as far as the text shows.',
    }),
    aliases: z
      .array(z.string())
      .meta({ description: 'Words the text uses for it, in order of appearance.' }),
    people: z.array(Person).meta({ description: 'Those who speak or act for it.' }),
    rule: z.string().meta({ description: 'What shows that it has a part in the negotiation.' }),
    evidence: z.array(Evidence).min(1).meta({ description: 'Where it is named.' }),
  })
  .meta({ id: 'Party', description: 'A party to the negotiation, with those who speak for it.' })
export type Party = z.infer<typeof Party>
