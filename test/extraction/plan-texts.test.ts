import { describe, it } from 'vitest'
import { expectExactly, plansOf } from './findings.ts'

type Row = readonly [text: string, expected: readonly string[]]

/** Says what the talks are about, so that what follows is read as news of them. */
const of = (text: string) =>
  `Lake talks\n\nDOHA, March 20, 2025 (Reuters) — Chad wants Niger to close the camps.\n\n${text}`

/** Each with the one sign that makes its words the name of a text. */
const known: Readonly<Record<string, readonly Row[]>> = {
  'what is done with it': [
    [
      'Egypt handed over a bridging text on Sunday.',
      ['no points [proposed; by Egypt]: bridging text'],
    ],
    [
      'Norway presented both sides with a paper on fishing.',
      ['no points [proposed; by Norway]: paper'],
    ],
    ['Kenya has put a roadmap to both sides.', ['no points [by Kenya]: roadmap']],
    ['A term sheet, seen by this agency, was leaked in Cairo.', ['no points: term sheet']],
    ['The two sides initialled a protocol on grazing.', ['no points [agreed]: protocol']],
    ['The deal, struck late on Friday, opens three crossings.', ['no points [agreed]: deal']],
    ['The proposals have been on paper since May.', ['no points [proposed]: proposals']],
    ['Niger withdrew its proposal on Monday.', ['no points [superseded; by Niger]: proposal']],
    ['Niger voted down an offer of two crossings.', ['no points [rejected]: offer']],
  ],
  'how it is called': [
    ['A leaked draft would have Chad cede two wells.', ['no points [draft]: draft']],
    ['Niger has breached the current accord, said Chad.', ['no points: accord']],
    ['The agreement on the table gives Niger two wells.', ['no points: agreement']],
  ],
  'who has it': [['Chad has a roadmap in three stages.', ['no points [by Chad]: roadmap']]],
  'its day': [
    [
      'The protocol of 4 May 2019 gives Niger two wells.',
      ['no points [agreed]: protocol of 4 May 2019'],
    ],
  ],
  'a count of its points': [
    [
      'Egypt put forward its own four-point methodology.',
      ['4 points [by Egypt]: four-point methodology'],
    ],
  ],
  'what its author calls it': [
    [
      'Chad put forward what its envoy described as a final draft.',
      ['no points [draft; by Chad]: final draft'],
    ],
  ],
  'a clause on several': [
    [
      'The resolutions that Chad and Niger adopted in Juba on 17 December are void.',
      ['no points [agreed; by Chad + Niger]: resolutions'],
    ],
  ],
  'a name in the plural': [
    ['Both presidents signed the Asmara Accords.', ['no points [agreed]: Asmara Accords']],
  ],
  'its number': [
    [
      'The escort must be set up as Agreement No. 9 lays down.',
      ['no points [agreed]: Agreement No. 9'],
    ],
  ],
  'what it answers': [
    [
      'Egypt tabled a paper. Niger handed over its reply to the paper.',
      ['no points [by Egypt]: paper', 'no points [counter-proposal; by Niger]: reply'],
    ],
  ],
  'its name': [
    ['The Asmara accord has never been carried out.', ['no points [agreed]: Asmara accord']],
    ['Chad still stands by Protocol Four.', ['no points: Protocol Four']],
  ],
  'its time': [
    ['The 1994 treaty settled the border.', ['no points [agreed]: 1994 treaty']],
    ['Niger suspended the truce they signed in May.', ['no points [agreed]: truce']],
  ],
  'its pages': [['The envoys are studying a paper of nine pages.', ['no points: nine-page paper']]],
  'its place in a line': [
    [
      'The first draft ran to 14 pages. The second draft has nine.',
      [
        'no points [superseded]: first draft',
        'no points [current; revisionOf first draft]: second draft',
      ],
    ],
    [
      'The first draft ran to 14 pages; the second, circulated last week, has nine.',
      ['no points [superseded]: first draft', 'no points [current]: second'],
    ],
  ],
  'a clause that tells it': [
    [
      'Chad and Niger agreed on Wednesday that 40 prisoners would go home.',
      ['no points [agreed; by Chad + Niger]: agreement of Chad and Niger'],
    ],
    [
      'Chad has proposed dividing the quota between them.',
      ['no points [proposed; by Chad]: proposal of Chad'],
    ],
    [
      'The two governments agreed last week that the quota would be shared.',
      ['no points [agreed]: agreement of the two governments'],
    ],
    [
      'Chad has offered Niger a joint patrol on the lake.',
      ['no points [proposed; by Chad]: offer of Chad'],
    ],
  ],
  'what was sent back or put on the table': [
    ['What Niger sent back was a two-page note.', ['no points [by Niger]: two-page note']],
    [
      'What Chad is offering is a joint patrol on the lake.',
      ['no points [proposed; by Chad]: offer of Chad'],
    ],
    ['Nurses were offered a rise of 3 per cent.', ['no points [proposed]: offer of Nurses']],
    [
      'Egypt handed the other side a proposal on the crossings.',
      ['no points [proposed; by Egypt]: Egyptian proposal'],
    ],
    [
      'The minister presented the union with a final offer of 3.5 per cent.',
      ['no points: final offer of 3.5 per cent'],
    ],
  ],
  'whose it is, where no party is known by it': [
    ['The employers’ offer falls short, she said.', ['no points: employers’ offer']],
  ],
  'what befalls it': [
    [
      'The strike followed the rejection of a 3 per cent pay offer.',
      ['no points [rejected]: 3 per cent pay offer'],
    ],
    ['Each accuses the other of violations of the truce.', ['no points [agreed]: truce']],
    ['Niger wants to revive the grain deal.', ['no points [agreed]: grain deal']],
    ['The present agreement dates from 2015.', ['no points: agreement']],
  ],
  'what it holds': [
    ['The deal envisages a release of 50 prisoners.', ['no points: deal']],
    [
      'Under a proposal by Kenya, the troops would leave by May.',
      ['no points [by Kenya]: proposal'],
    ],
    [
      'They are discussing a 60-day truce under which ten captives would go home.',
      ['no points [proposed]: 60-day truce'],
    ],
  ],
  'a clause with auxiliaries on it': [
    [
      'Chad gave a cool reception to the five-point proposal which Egypt had brought to the meeting.',
      ['5 points [by Egypt]: five-point proposal'],
    ],
  ],
  'what they are after': [
    ['An interim pact on fishing is the aim.', ['no points [proposed]: interim pact']],
    ['A comprehensive agreement would follow.', ['no points: comprehensive agreement']],
    [
      'Norway is pushing for a framework agreement by June.',
      ['no points [proposed; by Norway]: framework agreement'],
    ],
    ['Russia wants a new treaty.', ['no points [proposed; by Russia]: new treaty']],
  ],
  'its fewer points': [
    [
      'The original 12-point plan has been boiled down to seven.',
      ['12 points [superseded]: 12-point plan', '7 points [current; revisionOf 12]: 7-point'],
    ],
  ],
  'that it is to come': [
    ['Norway is due to present a draft by Friday.', ['no points [draft; by Norway]: draft']],
  ],
  'the number it had': [
    [
      'Qatar tabled a text of 13 points, down from 16.',
      ['13 points [current; revisionOf 16]: 13', '16 points [superseded]: 16'],
    ],
  ],
}

/** Two texts, and none of them the other. */
const apart: readonly Row[] = [
  [
    'The United States wrote a text in 2020. An African Union draft of 2023 left the figure blank.',
    ['no points [by United States]: text', 'no points [draft; by African Union]: draft'],
  ],
  [
    'The 1994 treaty settled the border. The 2003 treaty opened it.',
    ['no points: 1994 treaty', 'no points: 2003 treaty'],
  ],
  [
    'Qatar circulated a draft. Niger answered with a text of its own.',
    ['no points [by Qatar]: draft', 'no points [counter-proposal; by Niger]: text'],
  ],
]

/** One text in several words. */
const together: readonly Row[] = [
  [
    'The two sides reached a truce in Doha. The Doha ceasefire has held.',
    ['no points [agreed]: Doha ceasefire'],
  ],
  [
    'Egypt tabled a paper. The paper, a list of crossings, did not please Niger.',
    ['no points [by Egypt]: paper'],
  ],
  [
    'Egypt submitted a draft in May (“the Cairo Draft”). The Cairo Draft opens three crossings.',
    ['no points [draft; by Egypt]: Cairo Draft'],
  ],
]

const none: readonly string[] = [
  'Both sides want a deal.',
  'A deal would follow the same pattern.',
  'There is no text yet.',
  'Any accord would have to be ratified by parliament.',
  'Officials hope that a truce can be reached.',
  'The terms of trade have worsened.',
  'She wrote a two-page press release.',
  'Chad wants a lasting peace and would sign any deal.',
  'A truce of 60 days is what Niger is hoping for.',
  'There is no plan B, Niger says.',
  'Without an agreement Chad will close the lake to Niger.',
  'Niger said it would not sign a bad agreement.',
  'Kenya has offered to mediate between Chad and Niger.',
  'Chad and Niger agreed to meet again in June.',
  'The two sides agreed to resume talks in May.',
  'Niger threatened to quit the Nonproliferation Treaty.',
  'Chad rejected a ceasefire.',
  'Egypt has no plan for the lake.',
  'The plans that Chad made in May came to nothing.',
  'Chad bought what it called a cheap deal.',
  'Chad leads Niger by a ten-point margin.',
  'Niger read the text below in silence.',
  'The offers that Chad might make are many.',
  'The chair does not intend to write a fourth draft.',
  'Niger cited a White House fact sheet.',
  'Niger said it would sign the treaty only if Chad left the wells.',
]

describe('a text is known by', () => {
  for (const [sign, rows] of Object.entries(known))
    it.each(rows)(`${sign}: %s`, (text, expected) => {
      expectExactly(plansOf(of(text)), expected)
    })
})

describe('mentions of texts', () => {
  it.each(apart)('are kept apart: %s', (text, expected) => {
    expectExactly(plansOf(of(text)), expected)
  })

  it.each(together)('are one text: %s', (text, expected) => {
    expectExactly(plansOf(of(text)), expected)
  })

  it.each(none)('name none in particular: %s', (text) => {
    expectExactly(plansOf(of(text)), [])
  })
})
