import { describe, it } from 'vitest'
import { demandsOf, expectExactly } from './findings.ts'

type Row = readonly [behaviour: string, text: string, expected: readonly string[]]

const demands: readonly Row[] = [
  [
    'by a clause of a plan that binds another',
    'Qatar put forward a 12-point plan for Chad and Niger. The plan requires Chad to withdraw its troops from the lake.',
    ['Qatar demand: Chad to withdraw its troops'],
  ],
  [
    'by a verb of demanding with a clause',
    'Uganda demanded that Rwanda close the camps near Kisoro.',
    ['Uganda demand: close the camps near Kisoro'],
  ],
  [
    'by a verb of demanding with a noun',
    'Finland is demanding the return of two icebreakers from Estonia.',
    ['Finland demand: the return of two icebreakers'],
  ],
  [
    'by “wants” with somebody to act',
    'Morocco wants Spain to reopen the customs house.',
    ['Morocco demand: Spain to reopen the customs house'],
  ],
  [
    'by “insists on”',
    'Paraguay insists on a higher price for power sold to Brazil.',
    ['Paraguay demand: a higher price for power'],
  ],
  [
    'by “calls for”',
    'Jordan called for an immediate halt to settlement work by Israel.',
    ['Jordan demand: an immediate halt to settlement work'],
  ],
  [
    'by calling on another',
    'India called on Pakistan to free the two pilots.',
    ['India demand [to Pakistan]: free the two pilots'],
  ],
  [
    'by telling another',
    'Kuwait told Iraq to open the port at once.',
    ['Kuwait demand [to Iraq]: open the port at once'],
  ],
  [
    'by urging somebody',
    'Tanzania urged Burundi to take back the refugees.',
    ['Tanzania demand [to Burundi]: take back the refugees'],
  ],
  [
    'two in one sentence with two verbs',
    'Mongolia demanded a lower toll and urged China to reopen the Gashuun crossing.',
    ['Mongolia demand: a lower toll', 'Mongolia demand [to China]: reopen the Gashuun crossing'],
  ],
  [
    'by an obligation a speaker lays down',
    '“Kosovo must dissolve the new municipality,” Serbian president Milan Jović said.',
    ['Serbia demand [to Kosovo]: Kosovo must dissolve the new municipality'],
  ],
  [
    'by an obligation in indirect speech',
    'Pakistan’s foreign minister Bilal Durrani said Afghanistan must hand over the gunmen.',
    ['Pakistan demand [to Afghanistan]: Afghanistan must hand over the gunmen'],
  ],
  [
    'by an obligation that something be done',
    'The Houthis said all prisoners must be freed, a call aimed at Saudi Arabia.',
    ['Houthis demand: all prisoners must be freed'],
  ],
  [
    'by “a demand for”',
    'Hungary repeated its demand for a pipeline exemption in talks with Croatia.',
    ['Hungary demand: a pipeline exemption'],
  ],
]

const lists: readonly Row[] = [
  [
    'by numbered items under an introduction',
    'Border talks\n\nChile and Argentina met in Mendoza.\n\nArgentina called for:\n\n1. A joint survey of the ice field\n2. Equal fishing rights in the channel\n',
    [
      'Argentina demand: A joint survey of the ice field',
      'Argentina demand: Equal fishing rights in the channel',
    ],
  ],
  [
    'but not by the bullets under another introduction',
    'Border talks\n\nChile demands that Argentina pay the arrears.\n\nThe delegates in Mendoza were given:\n\n• A lunch of lamb and beans\n• A tour of the vineyards\n',
    ['Chile demand: pay the arrears'],
  ],
]

const conditions: readonly Row[] = [
  [
    'by making something a condition',
    'Chad and Niger met in Doha. Niger made the closure of the camps a condition for a ceasefire.',
    ['Niger condition: the closure of the camps'],
  ],
  [
    'by “unless”',
    'Djibouti said it would not reopen the port unless Somalia withdraws its claim.',
    ['Djibouti condition: Somalia withdraws its claim'],
  ],
  [
    'by “only if”',
    'Hezbollah will disarm only if Israel leaves the five hills.',
    ['Hezbollah condition: Israel leaves the five hills'],
  ],
  [
    'by “provided that”',
    'Turkmenistan is ready to sell gas to Azerbaijan provided that the transit fee is halved.',
    ['Turkmenistan condition: the transit fee is halved'],
  ],
  [
    'by “as long as”',
    'Eritrea will stay out of the talks as long as Ethiopia keeps troops at Badme.',
    ['Eritrea condition: Ethiopia keeps troops at Badme'],
  ],
  [
    'by “depends on”',
    'Guyana said any joint survey depends on Venezuela’s withdrawal from the river mouth.',
    ['Guyana condition: Venezuela’s withdrawal from the river mouth'],
  ],
]

const redLines: readonly Row[] = [
  [
    'by “red line for”',
    'Moldova wants Russia to leave. Neutrality remains a red line for Moldova, its president said.',
    ['Moldova demand: Russia to leave', 'Moldova red-line: Neutrality'],
  ],
  [
    'by “for X” before it',
    'For Moldova, neutrality is a red line, its minister Ana Rusu told Russia.',
    ['Moldova red-line: neutrality'],
  ],
  [
    'by a party making something its red line',
    'Moldova has made the border its red line. Russia wants talks on it.',
    ['Moldova red-line: the border', 'Russia demand: talks'],
  ],
  [
    'by “not negotiable”',
    'Moldova told Russia that its neutrality was not negotiable.',
    ['Moldova red-line: its neutrality'],
  ],
  [
    'by “unacceptable to”',
    'Georgia and Russia met in Geneva. Russian bases are unacceptable to Georgia.',
    ['Georgia red-line: Russian bases'],
  ],
  [
    'by ruling something out',
    'Georgia and Russia met in Geneva. Georgia ruled out any Russian base on its soil.',
    ['Georgia red-line: any Russian base on its soil'],
  ],
  [
    'by refusing to act',
    'Kuwait refused to hand over the archive to Iraq.',
    ['Kuwait red-line: hand over the archive'],
  ],
  [
    'by “will never”',
    'Taiwan and China met in Singapore. Taiwan will never accept rule from Beijing, its president said.',
    ['Taiwan red-line: rule from Beijing'],
  ],
]

const threats: readonly Row[] = [
  [
    'by “threatened … unless”, with the demand it implies',
    'Chad threatened to bomb the camps unless Niger closes them.',
    [
      'Chad threat [to Niger; if unless Niger closes them]: bomb the camps',
      'Chad demand [to Niger]: Niger closes them',
    ],
  ],
  [
    'by a warning of harm to come',
    'Chad warned Niger that it would retaliate if the camps stay open.',
    ['Chad threat [to Niger; if if the camps stay open]: it would retaliate'],
  ],
  [
    'by a verb of threatening',
    'Chad threatened to close the airspace to flights from Niger.',
    ['Chad threat: close the airspace'],
  ],
  [
    'by “will … unless”, with what it hangs on',
    'Belarus warned that it would cut the gas transit unless Poland reopens the bridge.',
    [
      'Belarus threat [to Poland; if unless Poland reopens the bridge]: cut the gas transit',
      'Belarus demand [to Poland]: Poland reopens the bridge',
    ],
  ],
  [
    'by a vow of harm',
    'Al-Shabaab vowed to attack the port if Somalia signs the deal.',
    ['al-Shabaab threat: attack the port'],
  ],
]

const none: readonly Row[] = [
  ['what is agreed', 'Peru and Ecuador agreed to share the water of the Puyango river.', []],
  [
    'a benefit somebody is to get',
    'Under the deal signed by Kenya and Somalia, herders will get two new wells.',
    [],
  ],
  ['a forecast about others', 'Analysts expect Malaysia to win the case against Indonesia.', []],
  ['an offer', 'Switzerland offered to host the talks between Cyprus and Türkiye.', []],
  [
    'what demands in a figure of speech',
    'The mountain road between Tajikistan and Kyrgyzstan demands patience from drivers.',
    [],
  ],
]

describe.each([
  ['a demand', demands],
  ['a list of demands', lists],
  ['a condition', conditions],
  ['a red line', redLines],
  ['a threat', threats],
])('%s', (_, rows) => {
  it.each(rows)('is told %s', (_, text, expected) => {
    expectExactly(demandsOf(text), expected)
  })
})

describe('no demand', () => {
  it.each(none)('is %s', (_, text, expected) => {
    expectExactly(demandsOf(text), expected)
  })
})
