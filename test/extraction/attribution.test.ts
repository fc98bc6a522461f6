import { describe, it } from 'vitest'
import { expectExactly, hedgesOf, statementsOf } from './findings.ts'

type Row = readonly [behaviour: string, text: string, statements: readonly string[]]

/** Says what the talks are about, so that what follows is read as news of them. */
const TALKS = 'Harbour talks\n\nGhana wants Benin to lift the port fees.'
const of = (text: string) => `${TALKS}\n\n${text}`

const order: readonly Row[] = [
  [
    'before what is said',
    'Beninese minister Afi Lawson said the fees were fair.',
    ['indirect Afi Lawson [namedPerson; for Benin]: the fees were fair'],
  ],
  [
    'before a quotation',
    'Beninese minister Afi Lawson said: “The fees are fair.”',
    ['direct Afi Lawson [namedPerson; for Benin]: The fees are fair.'],
  ],
  [
    'after what is said',
    'The fees were fair, Beninese minister Afi Lawson said.',
    ['indirect Afi Lawson [for Benin]: The fees were fair'],
  ],
  [
    'by “according to” after',
    'The fees were fair, according to Beninese minister Afi Lawson.',
    ['indirect Afi Lawson [namedPerson; for Benin]: The fees were fair'],
  ],
]

const asides: readonly Row[] = [
  [
    'in an aside before a condition',
    'The fees would fall, Beninese minister Afi Lawson told reporters, as long as Ghana paid too.',
    ['indirect Afi Lawson [for Benin]: as long as Ghana paid too'],
  ],
  [
    'in an aside after an opening clause',
    'Until the talks resume, Beninese minister Afi Lawson said, the fees would stay.',
    ['indirect Afi Lawson [for Benin]: the fees would stay'],
  ],
  [
    'in an aside within one clause',
    'The fees, Beninese minister Afi Lawson has argued, will stay.',
    ['indirect Afi Lawson: The fees, Beninese minister Afi Lawson has argued, will stay'],
  ],
  [
    'with a perfect tense and a name in apposition',
    'The fees would stay, Benin’s transport minister, Afi Lawson, had warned before the talks.',
    ['indirect Afi Lawson: The fees would stay'],
  ],
  [
    'in turn with others after semicolons',
    'The fees were fair, Cotonou said; the talks went badly, Accra complained.',
    ['indirect Cotonou: The fees were fair', 'indirect Accra: the talks went badly'],
  ],
  [
    'for the words up to an aside by another',
    'The fees were fair, Cotonou said, as Ghanaian media confirmed.',
    ['indirect Cotonou: The fees were fair'],
  ],
  [
    'after a quotation with time and place behind',
    '“The fees are fair,” Beninese minister Afi Lawson told parliament on Tuesday.',
    ['direct Afi Lawson: The fees are fair'],
  ],
]

const alone: readonly Row[] = [
  [
    'before a colon by any verb',
    'Beninese minister Afi Lawson stormed: “The fees are fair. They will stay.”',
    ['direct Afi Lawson [for Benin]: The fees are fair. They will stay.'],
  ],
  [
    'before a colon without quotation marks',
    'Cotonou says: first the debts, then the fees.',
    ['indirect Cotonou: first the debts, then the fees'],
  ],
  [
    'over two sentences in one quotation',
    '“The fees are fair. They will stay,” Beninese minister Afi Lawson told reporters.',
    ['direct Afi Lawson: The fees are fair. They will stay'],
  ],
  [
    'in the sentence before',
    'Beninese minister Afi Lawson brushed the protest aside. “The fees are fair.”',
    ['direct Afi Lawson: The fees are fair.'],
  ],
  [
    'by “in the words of”',
    'The fees are, in the words of Beninese minister Afi Lawson, “a tax on patience”.',
    ['mixed Afi Lawson: a tax on patience'],
  ],
  [
    'after the hearers who are told',
    'Beninese minister Afi Lawson told newsmen that only two of the fees had been lifted.',
    ['indirect Afi Lawson: only two of the fees had been lifted'],
  ],
  [
    'by “takes the view that”',
    'Cotonou takes the view that the fees are fair.',
    ['indirect Cotonou: the fees are fair'],
  ],
  [
    'when others are called on',
    'The African Union urged Benin to lift the fees.',
    ['indirect The African Union: lift the fees'],
  ],
  [
    'when others are accused',
    'Ghana accused Benin of breaking the treaty.',
    ['indirect Ghana: accused Benin of breaking the treaty'],
  ],
]

const mode: readonly Row[] = [
  [
    'mixed when only a part is quoted, which makes one statement',
    'Beninese minister Afi Lawson said the demand was “an insult to our port workers”.',
    ['mixed Afi Lawson: the demand was “an insult to our port workers'],
  ],
  [
    'indirect when nothing is quoted',
    'Ghana’s president Kofi Mensah argued that the fees break the treaty.',
    ['indirect Kofi Mensah [for Ghana]: the fees break the treaty'],
  ],
]

const source: readonly Row[] = [
  [
    'an unnamed diplomat on condition of anonymity',
    'A senior diplomat said on condition of anonymity that the fees were fair.',
    ['indirect A senior diplomat [unnamed]: the fees were fair'],
  ],
  [
    'officials by “according to”',
    'According to officials, the fees were fair.',
    ['indirect officials [unnamed]: the fees were fair'],
  ],
  [
    'a party in a statement',
    'In a statement, Benin said the fees were fair.',
    ['indirect Benin [namedInstitution; for Benin]: the fees were fair'],
  ],
  [
    'a ministry, which is an office',
    'The Beninese foreign ministry said the fees were fair.',
    ['indirect The Beninese foreign ministry [roleOnly; for Benin]: the fees were fair'],
  ],
  [
    'a government by its capital',
    'Cotonou said the fees were fair.',
    ['indirect Cotonou [namedInstitution; for Benin]: the fees were fair'],
  ],
  [
    'an office without a name',
    'A spokesman for Benin said the fees were fair.',
    ['indirect A spokesman for Benin [roleOnly; for Benin]: the fees were fair'],
  ],
  [
    'unnamed officials',
    'Officials familiar with the talks said the fees were fair.',
    ['indirect Officials [unnamed; for nobody]: the fees were fair'],
  ],
  [
    'sources',
    'Two sources close to the talks said the fees were fair.',
    ['indirect Two sources close to the talks [unnamed]: the fees were fair'],
  ],
  [
    'a document',
    'A joint statement said the fees were fair.',
    ['indirect A joint statement [document]: the fees were fair'],
  ],
  [
    'a named official',
    'Ghanaian port director Abena Osei said the fees were illegal.',
    ['indirect Abena Osei [namedPerson; for Ghana]: the fees were illegal'],
  ],
  [
    'a party by its name',
    'Benin argued that the fees were fair.',
    ['indirect Benin [namedInstitution; for Benin]: the fees were fair'],
  ],
  [
    'both parties',
    'Ghana and Benin said the talks were useful.',
    ['indirect Ghana and Benin [for Benin + Ghana]: the talks were useful'],
  ],
  [
    'a communiqué',
    'The communiqué said that the talks would go on.',
    ['indirect The communiqué [document]: the talks would go on'],
  ],
  [
    'the government of a party',
    'The government of Ghana said the fees were illegal.',
    ['indirect The government of Ghana [for Ghana]: the fees were illegal'],
  ],
  [
    'analysts',
    'Analysts said the fees were low.',
    ['indirect Analysts [unnamed]: the fees were low'],
  ],
  [
    'an official of one party',
    'A Beninese official said the fees were fair.',
    ['indirect A Beninese official [unnamed; for Benin]: the fees were fair'],
  ],
]

const nested: readonly Row[] = [
  [
    'by a person told an outlet, which is no party',
    'Beninese minister Afi Lawson told Reuters the fees were fair.',
    ['indirect Afi Lawson [namedPerson; for Benin]: the fees were fair'],
  ],
]

const none: readonly Row[] = [
  ['the outlet’s own words', 'The fees rose in May. The harbour is full.', []],
  ['a name in quotation marks', 'The freighter “Star of Cotonou” left the harbour in May.', []],
  [
    'a minister in apposition who does something',
    'Afi Lawson, the Beninese minister, announced the fees in May.',
    [],
  ],
  ['a wish', 'Ghana wants the fees to be lifted by June.', []],
  ['a name for a thing', 'Ghana has asked Benin back for a “harbour review”.', []],
  ['a bare yes', 'Benin said yes to the fees in May, then left the hall.', []],
  ['a promotion', 'Also read: Minister says “fees are fair” as ships queue', []],
]

describe.each([
  ['who speaks is read', order],
  ['the speaker is heard', asides],
  ['who speaks stands', alone],
  ['what is said is', mode],
  ['the source is', source],
  ['a report is told', nested],
])('%s', (_, rows) => {
  it.each(rows)('%s', (_behaviour, text, statements) => {
    expectExactly(statementsOf(of(text)), statements)
  })
})

describe('no statement', () => {
  it.each(none)('is made of %s', (_, text, statements) => {
    expectExactly(statementsOf(of(text)), statements)
  })
})

describe('an interview', () => {
  it('is none where an article asks and answers itself', () => {
    const explainer =
      'Port fees explained\n\nWhat does Ghana want?\n\nGhana wants Benin to lift the port fees.\n\nAnd Benin?\n\nBenin rejects that.'
    expectExactly(statementsOf(explainer), [])
  })
})

describe('a hedge', () => {
  it.each<Row>([
    [
      'is put on what unnamed sources say',
      'Officials said the fees were fair.',
      ['Officials: Officials said'],
    ],
    [
      'is a word that lowers what follows',
      'Benin has reportedly halved the fees.',
      ['reportedly: reportedly halved the fees'],
    ],
    ['is none where the text vouches for it', 'Benin has halved the fees.', []],
  ])('%s', (_, text, hedges) => {
    expectExactly(hedgesOf(of(text)), hedges)
  })
})
