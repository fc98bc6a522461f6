import { describe, expect, it } from 'vitest'
import { recordsOf } from './findings.ts'

/** An article of 20 March 2026 (a Friday) about talks of two sides, with a sentence to be looked at. */
const article = (sentence: string): string =>
  [
    'Peru and Ecuador at odds over the river',
    '',
    'LIMA, March 20, 2026 (Andes Wire) - Peru demands that Ecuador withdraw its patrols from the ' +
      'river. Ecuador has rejected the demand.',
    '',
    sentence,
  ].join('\n')

const eventsOf = (sentence: string) =>
  recordsOf(article(sentence)).pastEvents.map(({ what, when, who }) => ({
    what,
    day: when?.earliest ?? null,
    who,
  }))

describe('what happened at a time the article gives', () => {
  it.each([
    ['The two sides met in Bogotá on Tuesday.', '2026-03-17', []],
    ['Ecuador closed its embassy on 12 March.', '2026-03-12', ['ECU']],
    ['On Monday Peru sent a new draft to the mediators.', '2026-03-16', ['PER']],
    ['The draft was signed in February.', '2026-02-01', []],
    ['The talks collapsed last week.', '2026-03-09', []],
    ['Peru walked out of a round in Quito yesterday.', '2026-03-19', ['PER']],
    ['In 1998 Ecuador and Peru signed a treaty.', '1998-01-01', ['ECU', 'PER']],
  ])('%s', (sentence, day, who) => {
    const events = eventsOf(sentence)
    expect(events.map((event) => event.day)).toEqual([day])
    if (who.length > 0) expect(events[0]?.who.toSorted()).toEqual(who)
  })
})

describe('what happened on a day that stands elsewhere in its sentence', () => {
  it.each([
    ['Peru on Thursday rejected the offer.', '2026-03-19', 'Peru on Thursday rejected'],
    [
      'Ecuador accepted the text on Wednesday, after its leaders met in Loja the day before.',
      '2026-03-17',
      'its leaders met in Loja the day before',
    ],
    ['Thirty lorries rolled into Loja on Tuesday.', '2026-03-17', 'Thirty lorries rolled into'],
    ['The first 25 monitors landed in Loja on Monday.', '2026-03-16', 'The first 25 monitors'],
    [
      'The envoy told the Security Council on Monday that the road had to stay open.',
      '2026-03-16',
      'The envoy told the Security Council on Monday',
    ],
    [
      'Ecuador calls the draft presented in Quito on 12 March a trap.',
      '2026-03-12',
      'the draft presented in Quito on 12 March',
    ],
    ['A drone hit the market of Loja on Sunday.', '2026-03-15', 'A drone hit the market'],
    ['Workers walked out on Monday morning.', '2026-03-16', 'Workers walked out'],
    ['The two presidents signed the accord this morning.', '2026-03-20', 'signed the accord'],
  ])('%s', (sentence, day, what) => {
    const found = eventsOf(sentence).find((event) => event.what.includes(what))
    expect(found?.day).toBe(day)
  })
})

describe('what has happened, without a day', () => {
  it.each([
    ['Indirect talks opened in a Quito hotel.', 'Indirect talks opened'],
    [
      '“We have moved,” he said as indirect talks opened in Quito.',
      'indirect talks opened in Quito',
    ],
    ['The ballot closed.', 'The ballot closed'],
    ['The strike began at midnight.', 'The strike began'],
    ['The truce took effect at midnight.', 'The truce took effect'],
    ['Members of the union voted by 62 per cent to accept the offer.', 'voted by 62 per cent'],
    ['Peru handed its reply to the mediators.', 'Peru handed its reply'],
    ['The Peruvian negotiators walked out of the talks.', 'walked out of the talks'],
    ['The council adopted the resolution with 13 votes.', 'The council adopted the resolution'],
    ['The first convoy reached Loja.', 'The first convoy reached Loja'],
    ['The two armies exchanged prisoners.', 'The two armies exchanged prisoners'],
    ['The Ecuadorian delegation has arrived in Doha.', 'has arrived in Doha'],
    ['The deadline passed without a reply from Ecuador.', 'The deadline passed'],
  ])('%s', (sentence, what) => {
    const [found, ...others] = eventsOf(sentence)
    expect(others).toEqual([])
    expect(found?.what).toContain(what)
    expect(found?.day).toBeNull()
  })
})

describe('no event of the past', () => {
  it.each([
    ['what is to come', 'The two delegations will meet in Bogotá on Tuesday.'],
    ['what did not happen', 'Ecuador did not close its embassy on 12 March.'],
    ['what was only said then', 'Peru said on Tuesday that the river was its own.'],
    ['what has no date', 'Ecuador closed its embassy.'],
    ['what began and goes on', 'Peru has held the island since Monday.'],
    ['a time that is but a bound', 'Ecuador shut the crossing until Tuesday.'],
    ['a month that names a text', 'The February draft gave Peru the island.'],
    ['days that are proposed', 'Peru proposed 6 and 7 March as dates for a round.'],
    ['how long it took', 'Ecuador replied within two days.'],
    ['what was once', 'Ecuador once walked out of the talks.'],
    ['what only dates something else', 'Both have been silent since the talks began.'],
    ['what had been before', 'The two sides had met in Loja.'],
    ['what goes on', 'The crossing has been closed for two weeks.'],
    ['what is wanted', 'Peru demands that Ecuador withdraw its men.'],
    ['what is no matter of the talks', 'Peru published a novel.'],
    ['what is merely told', 'The envoy told reporters that the road was open.'],
    ['what is planned', 'Peru published its plan to visit Loja early next year.'],
    ['what was given another day', 'The signing was moved from Tuesday to Thursday.'],
    ['what might have happened', 'Ecuador would have left on Tuesday.'],
  ])('%s: %s', (_, sentence) => {
    expect(eventsOf(sentence)).toEqual([])
  })
})
