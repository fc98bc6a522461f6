import { z } from 'zod'
import { PloverEvent } from '../model/act.ts'
import { Factuality } from '../model/certainty.ts'
import { IssueKey } from '../model/issue.ts'
import { PartyKind } from '../model/party.ts'

/** A file of `data/`: where its facts come from, then its entries. */
const file = <T extends z.ZodType>(entry: T) =>
  z.strictObject({
    about: z.string().min(1).meta({ description: 'What the file holds and how it is used.' }),
    source: z.string().min(1).meta({ description: 'Where its facts come from, with licence.' }),
    entries: z.array(entry).min(1),
  })

const words = z.array(z.string().min(1))

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
export const ActorFile = file(Actor)

export const OfficeGroup = z.strictObject({
  group: z.enum(['head', 'modifier', 'rank', 'honorific', 'collective']).meta({
    description:
      'head: nouns of office (“minister”); modifier: words before a head (“deputy”); rank: military, ' +
      'royal and clerical titles (“General”); honorific: “Mr”; collective: bodies a person may speak ' +
      'for without naming the party (“delegation”, “government”).',
  }),
  words: words.min(1).meta({ description: 'Lower case, singular; abbreviations with their dot.' }),
  reason: z.string().min(1),
})
export const OfficeFile = file(OfficeGroup)

/** An office of the first rank, with those who hold it or held it of late. */
export const Officeholders = z.strictObject({
  party: z.string().min(1).meta({ description: 'Id of the actor they speak for.' }),
  office: z.string().min(1).meta({ description: 'For the reader of the file; never shown.' }),
  names: words.min(1).meta({ description: 'Full names in the spellings of the news.' }),
  called: words.optional().meta({
    description: 'One-word forms that are not the last word of a name (“Xi”, “Abiy”).',
  }),
})
export type Officeholders = z.infer<typeof Officeholders>
export const OfficeholderFile = file(Officeholders)

export const Issue = z.strictObject({
  key: IssueKey,
  label: z.string().min(1).meta({ description: 'What a reader sees: one to three words.' }),
  pax: z.string().min(1).meta({ description: 'Code of the PA-X codebook it follows, or “none”.' }),
  cues: words.min(1).meta({
    description: 'Lower-case words and phrases that point to it; a word also matches its plural.',
  }),
})
export type Issue = z.infer<typeof Issue>
export const IssueFile = file(Issue)

export const SourceGroup = z.strictObject({
  group: z.enum(['unnamed', 'roleOnly', 'outlet', 'document']).meta({
    description:
      'unnamed: nouns for sources without a name (“official”, “diplomat”, “source”); roleOnly: nouns ' +
      'that name a speaking office (“spokesman”, “ministry”); outlet: news agencies and outlets; ' +
      'document: nouns for papers that speak (“statement”, “communiqué”).',
  }),
  words: words.min(1),
  reason: z.string().min(1),
})
export const SourceFile = file(SourceGroup)

export const LayoutGroup = z.strictObject({
  group: z.enum(['promo', 'promoBlock', 'meta', 'summaryHeading', 'caption', 'outletSuffix']).meta({
    description:
      'promo: openings of one-line promotions (“must read”); promoBlock: headings of promotion blocks ' +
      '(“related stories”); meta: openings of by-lines and stamps (“updated”); summaryHeading: ' +
      'headings of the article’s own summary (“key takeaways”); caption: openings of captions.',
  }),
  words: words.min(1).meta({ description: 'Lower case.' }),
  reason: z.string().min(1),
})
export type LayoutGroup = z.infer<typeof LayoutGroup>
export const LayoutFile = file(LayoutGroup)

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
export const PredicateFile = file(PredicateClass)

export const HedgeCue = z.strictObject({
  factuality: Factuality,
  cues: words.min(1).meta({ description: 'Lower-case words and phrases.' }),
  reason: z.string().min(1),
})
export const HedgeFile = file(HedgeCue)

export const DocumentGroup = z.strictObject({
  group: z
    .enum([
      'noun',
      'weakNoun',
      'drafty',
      'accord',
      'revision',
      'earlier',
      'counter',
      'size',
      'issuing',
      'leaking',
      'agreeing',
      'brokering',
      'shelving',
      'holding',
      'observing',
      'wanting',
      'standingLaw',
      'common',
      'otherText',
      'inForce',
      'reply',
      'gotOut',
      'expected',
    ])
    .meta({
      description:
        'noun: texts that are plan versions (“plan”, “draft”); weakNoun: only with a sign (“text”); ' +
        'drafty / accord: nouns for texts still moving, and for what is agreed; revision / earlier / ' +
        'counter: adjectives placing a version in its line; size: units that measure a text (“page”); ' +
        'issuing / leaking / agreeing / brokering / shelving: verbs for what is done with a text; ' +
        'holding / observing: verbs whose subject or object is an agreement in force; wanting: verbs ' +
        'whose indefinite object is not there yet; standingLaw: treaties that are never on the table; ' +
        'common: adjectives for the text of all; otherText: compounds that are no such text; ' +
        'inForce: adjectives of agreements that bind; reply: nouns for answers in writing; ' +
        'gotOut / expected: adjectives of texts that have been seen, or that all know are on the table.',
    }),
  words: words.min(1),
  reason: z.string().min(1),
})
export const DocumentFile = file(DocumentGroup)

export const ConditionGroup = z.strictObject({
  group: z
    .enum([
      'firm',
      'hold',
      'exchange',
      'loose',
      'yielding',
      'getting',
      'occurring',
      'withheld',
      'calendar',
      'benefit',
      'boon',
      'prescribing',
      'described',
    ])
    .meta({
      description:
        'firm / hold / exchange / loose: words that lead a condition in, by what the clause they hang ' +
        'on must be; yielding: verbs of giving way; getting: verbs of what befalls one; occurring: ' +
        'verbs of what takes place by itself; withheld: words after “stay” by which something is held ' +
        'back; calendar: nouns of time; benefit: verbs of a text that gives; boon: nouns of what it ' +
        'brings; prescribing: verbs by which it asks; described: verbs of what is said of it.',
    }),
  words: words.min(1).meta({ description: 'Lower case; verbs and nouns as lemmas.' }),
  reason: z.string().min(1),
})
export const ConditionFile = file(ConditionGroup)
export const StepGroup = z.strictObject({
  group: z
    .enum([
      'arranging',
      'hoping',
      'scheduled',
      'travelling',
      'ending',
      'lasting',
      'denying',
      'doing',
      'event',
      'term',
      'pending',
      'body',
      'text',
      'awaiting',
      'summoning',
      'shifting',
      'passing',
      'deciding',
      'heading',
      'coming',
      'past',
      'aside',
    ])
    .meta({ description: 'What the words do for a step to come; the entries say what each is.' }),
  words: words.min(1).meta({ description: 'Lower-case lemmas; a particle follows its verb.' }),
  reason: z.string().min(1),
})
export const StepFile = file(StepGroup)

export const DemandGroup = z.strictObject({
  group: z
    .enum([
      'harming',
      'worsening',
      'harm',
      'failing',
      'retaliating',
      'relieving',
      'striking',
      'stoppage',
      'looming',
      'provoking',
      'conceding',
      'conceded',
      'tolerating',
      'quiet',
      'event',
      'never',
      'minimum',
      'lacking',
      'urging',
      'wanted',
      'list',
      'proposing',
      'statement',
    ])
    .meta({ description: 'What the words do for a demand; the entries say what each is.' }),
  words: words.min(1).meta({ description: 'Lower-case lemmas; a particle follows its verb.' }),
  reason: z.string().min(1),
})
export const DemandFile = file(DemandGroup)

export const AnswerGroup = z.strictObject({
  group: z.enum(['no', 'yes', 'reply', 'refusing', 'complying', 'condemning']).meta({
    description:
      'no / yes: whole answers; reply: nouns for an answer; refusing / complying: verbs that answer ' +
      'without an object; condemning: what a thing is called that one refuses.',
  }),
  words: words.min(1).meta({ description: 'Lower case; verbs as lemmas.' }),
  reason: z.string().min(1),
})
export const AnswerFile = file(AnswerGroup)

export const RoleGroup = z.strictObject({
  group: z
    .enum([
      'pair',
      'couple',
      'armed',
      'bloc',
      'firm',
      'labour',
      'craft',
      'state',
      'many',
      'bare',
      'partisan',
      'mediating',
      'guaranteeing',
      'acting',
    ])
    .meta({ description: 'Whom the nouns can stand for; the entries say what each is.' }),
  words: words.min(1).meta({ description: 'Lower-case singular.' }),
  reason: z.string().min(1),
})
export const RoleFile = file(RoleGroup)

/** All knowledge of the world, as one value that is passed in, never reached for. */
export interface World {
  readonly actors: readonly Actor[]
  /** Who holds the top offices; read when first asked for. */
  readonly officeholders: readonly Officeholders[]
  readonly offices: Readonly<Record<z.infer<typeof OfficeGroup>['group'], readonly string[]>>
  readonly issues: readonly Issue[]
  readonly sources: Readonly<Record<z.infer<typeof SourceGroup>['group'], readonly string[]>>
  readonly layout: Readonly<Record<LayoutGroup['group'], readonly string[]>>
  readonly predicates: readonly PredicateClass[]
  readonly hedges: readonly z.infer<typeof HedgeCue>[]
  readonly documents: Readonly<Record<z.infer<typeof DocumentGroup>['group'], readonly string[]>>
  readonly answers: Readonly<Record<z.infer<typeof AnswerGroup>['group'], readonly string[]>>
  readonly conditions: Readonly<Record<z.infer<typeof ConditionGroup>['group'], readonly string[]>>
  readonly demands: Readonly<Record<z.infer<typeof DemandGroup>['group'], readonly string[]>>
  readonly roles: Readonly<Record<z.infer<typeof RoleGroup>['group'], readonly string[]>>
  readonly steps: Readonly<Record<z.infer<typeof StepGroup>['group'], readonly string[]>>
}
