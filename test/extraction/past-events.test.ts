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
    day: when.earliest,
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
    ['what might have happened', 'Ecuador would have left on Tuesday.'],
  ])('%s: %s', (_, sentence) => {
    expect(eventsOf(sentence)).toEqual([])
  })
})
