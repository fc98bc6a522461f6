import { describe, it } from 'vitest'
import { demandsOf, expectExactly } from './findings.ts'

type Row = readonly [behaviour: string, text: string, demands: readonly string[]]

const rows = (name: string, lead: string, table: readonly Row[]) =>
  describe(name, () => {
    it.each(table)('%s', (_, text, expected) => {
      const told = demandsOf(`News\n\n${lead} ${text}`)
      expectExactly(
        told.filter(({ words }) => text.includes(words)),
        expected,
      )
    })
  })

rows(
  'a common noun stands for',
  'The Guild of Harbour Pilots (GHP) and the Coastal Carriers Council (CCC) met on Monday.',
  [
    [
      'the party whose name is built on it',
      'The guild demands a shorter week.',
      ['GHP demand: a shorter week'],
    ],
    [
      'the union whose people it names',
      'The pilots want 200 more posts.',
      ['GHP demand: 200 more posts'],
    ],
    ['nobody when it names others', 'Other pilots want 200 more posts.', []],
    ['nobody when it names one of many', 'A group of lawmakers wants an inquiry.', []],
  ],
)

rows(
  'the words of a communiqué mean',
  'Delegations of the Republic of Chad (hereinafter "the Government") and of the Democratic Front of the Lake (DFL) (hereinafter "the Front") met in Lomé. Togo, Gabon and Ghana took part as guarantors.',
  [
    [
      'whom it defines them to mean',
      'The Government demands that the barracks be vacated. The Front demands a general amnesty.',
      ['Chad demand: the barracks be vacated', 'DFL demand: a general amnesty'],
    ],
    [
      'by “it” the one it goes on about',
      'The Front thanked the hosts. It also demands that the barracks be vacated.',
      ['DFL demand: the barracks be vacated'],
    ],
    [
      'those it calls guarantors',
      'The three guarantors want a second session in Accra.',
      ['Gabon + Ghana + Togo demand: a second session in Accra'],
    ],
    ['nobody when the number is another', 'The four guarantors want a second session.', []],
  ],
)

rows(
  'a pronoun stands for',
  'Kenya and Uganda met on Monday. Kenyan minister Mr Daniel Otieno opened the talks with Ugandan minister Ms Grace Akello.',
  [
    ['the one of its gender', 'She demands a new ferry.', ['Uganda demand: a new ferry']],
    ['the other of its gender', 'He demands a new ferry.', ['Kenya demand: a new ferry']],
    [
      'a body, never a person',
      'Uganda thanked Mr Otieno. It wants a new ferry.',
      ['Uganda demand: a new ferry'],
    ],
  ],
)

rows(
  'a person without a name',
  'Kenya and Uganda met on Monday. Kenyan minister Daniel Otieno opened the talks.',
  [
    [
      'is taken up before one who is named further back',
      'A spokesman for Uganda greeted the press. He demands a new ferry.',
      ['Uganda demand: a new ferry'],
    ],
    [
      'stands for nobody where the text does not say whom they serve',
      'A passing fisherman shook his head. He wants a new ferry.',
      [],
    ],
  ],
)

rows('the other side', 'Kenya and Uganda met on Monday. Kenya and Uganda signed nothing.', [
  [
    'is the one that does not speak',
    'Kenya opened the talks. The other side demands a new ferry.',
    ['Uganda demand: a new ferry'],
  ],
])

rows('several of no known party', 'Kenya and Uganda met on Monday.', [
  [
    'are taken up by “they”, not the party before them',
    'Uganda agreed. Village councils have written to both. They demand a new ferry.',
    [],
  ],
])
