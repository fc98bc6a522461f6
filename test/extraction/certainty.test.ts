import { describe, expect, it } from 'vitest'
import type { Records } from '../../source/model/dossier.ts'
import {
  demandsOf,
  expectExactly,
  type Finding,
  hedgesOf,
  partiesOf,
  plansOf,
  positionsOf,
  recordsOf,
  statementsOf,
  stepsOf,
} from './findings.ts'

type Read = (text: string) => readonly Finding[]
type Row = readonly [behaviour: string, read: Read, text: string, expected: readonly string[]]

const firmness: readonly Row[] = [
  [
    'a plain demand is asserted',
    demandsOf,
    'Kuwait demanded the return of the archive by Iraq.',
    ['Kuwait demand [asserted]: the return of the archive'],
  ],
  [
    'a reported demand is hedged',
    demandsOf,
    'Kuwait reportedly demanded the return of the archive by Iraq.',
    ['Kuwait demand [hedged]: the return of the archive'],
  ],
  [
    'an alleged demand is hedged',
    demandsOf,
    'Kuwait has allegedly demanded the return of the archive by Iraq.',
    ['Kuwait demand [hedged]: the return of the archive'],
  ],
  [
    'what may be demanded is hedged',
    demandsOf,
    'Chile may demand a higher price from Bolivia.',
    ['Chile demand [hedged]: a higher price'],
  ],
  [
    'a threat is asserted as a threat',
    demandsOf,
    'Belarus threatened to cut the transit of Polish gas.',
    ['Belarus threat [asserted]: cut the transit'],
  ],
  [
    'a plain position is asserted',
    positionsOf,
    'Kuwait wants Iraq to return the archive. Iraq rejected the demand.',
    ['Iraq rejection [asserted]: rejected the demand'],
  ],
  [
    'a reported position is hedged',
    positionsOf,
    'Kuwait wants Iraq to return the archive. Iraq apparently rejected the demand.',
    ['Iraq rejection [hedged]: rejected the demand'],
  ],
  [
    'what officials say likely is hedged',
    statementsOf,
    'Kuwait wants Iraq to return the archive. Officials said more talks were likely.',
    ['indirect Officials [hedged]: more talks were likely'],
  ],
  [
    'what a minister says is asserted as said',
    statementsOf,
    'Kuwait wants Iraq to return the archive. Iraqi minister Ali Hadi said the archive was lost.',
    ['indirect Ali Hadi [asserted]: the archive was lost'],
  ],
]

const cues: readonly Row[] = [
  [
    '“reportedly”',
    hedgesOf,
    'Kuwait wants Iraq to return the archive. Iraq has reportedly lost the archive.',
    ['reportedly: reportedly lost the archive'],
  ],
  [
    '“allegedly”',
    hedgesOf,
    'Kuwait wants Iraq to return the archive. Iraq has allegedly lost the archive.',
    ['allegedly: allegedly lost the archive'],
  ],
  [
    '“appears to”',
    hedgesOf,
    'Kuwait wants Iraq to return the archive. Iraq appears to have lost the archive.',
    ['appears to: lost the archive'],
  ],
  [
    '“is believed to”',
    hedgesOf,
    'Kuwait wants Iraq to return the archive. Iraq is believed to have lost the archive.',
    ['is believed to: lost the archive'],
  ],
  [
    '“could”',
    hedgesOf,
    'Kuwait wants Iraq to return the archive. Iraq could lose the archive.',
    ['could: could lose the archive'],
  ],
  [
    'unnamed officials',
    hedgesOf,
    'Kuwait wants Iraq to return the archive. Officials said the archive was lost.',
    ['Officials: Officials said'],
  ],
  [
    'but a named speaker is none',
    hedgesOf,
    'Kuwait wants Iraq to return the archive. Iraqi minister Ali Hadi said the archive was lost.',
    [],
  ],
  [
    'but a plain sentence is none',
    hedgesOf,
    'Kuwait wants Iraq to return the archive. Iraq has lost the archive.',
    [],
  ],
]

const promotions = [
  'Must Read: Kenya threatens to shut Uganda out of 9-point plan',
  'Also read: Putin rejects 28-point plan as Kyiv demands guarantees',
  'Read more: Ethiopia will meet Egypt on Friday, minister says',
  'Related: “We will fight,” says Malian president Oumar Keita',
  'Subscribe to our newsletter on Israel and Hamas, who demand your attention',
]

const article =
  'Archive talks stall in Muscat\n\n' +
  'MUSCAT, March 12, 2025 (Reuters) — Kuwait wants Iraq to return the archive by June.\n\n' +
  'Iraq rejected the demand. Negotiators will meet in Muscat on Friday.\n'

describe('certainty', () => {
  it.each(firmness)('%s', (_, read, text, expected) => {
    expectExactly(read(text), expected)
  })

  it.each(cues)('is lowered by %s', (_, read, text, expected) => {
    expectExactly(read(text), expected)
  })
})

const kinds = (records: Records) =>
  Object.fromEntries(Object.entries(records).map(([kind, all]) => [kind, all.length]))

describe('a promotion', () => {
  it.each(promotions)('yields nothing at the end of an article: %s', (line) => {
    expect(kinds(recordsOf(`${article}\n${line}\n`))).toEqual(kinds(recordsOf(article)))
    for (const read of [partiesOf, demandsOf, stepsOf, plansOf, statementsOf]) {
      expect(read(`${article}\n${line}\n`)).toEqual(read(article))
    }
  })

  it.each(promotions)('yields nothing in the middle of an article: %s', (line) => {
    const torn = article.replace('\n\nIraq', `\n\n${line}\n\nIraq`)
    expect(kinds(recordsOf(torn))).toEqual(kinds(recordsOf(article)))
    for (const read of [partiesOf, demandsOf, stepsOf, plansOf, statementsOf]) {
      expect(read(torn)).toEqual(read(article))
    }
  })

  it('yields nothing alone', () => {
    expect(Object.values(recordsOf(promotions.join('\n\n'))).flat()).toEqual([])
  })
})
