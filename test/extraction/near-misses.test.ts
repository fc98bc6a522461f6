import { expect, test } from 'vitest'
import { readExplained } from '../evaluation/read-dossier.ts'

const story = (sentence: string) =>
  [
    'Talks on the strait go on in Geneva',
    '',
    'GENEVA, 3 March 2026 — Kenya demanded on Monday that Iran withdraw its ships. Iran rejected ' +
      'the demand.',
    '',
    sentence,
  ].join('\n')

/** What is said of the near misses of a sentence: kind, word and reason. */
const missesOf = (sentence: string) =>
  readExplained(story(sentence))
    .nearMisses.filter(({ evidence }) => evidence.paragraph === 2)
    .map(({ kind, cue, reason }) => `${kind} (${cue.exact}): ${reason}`)

test.each([
  [
    'who wants is no party',
    'The hoteliers demanded that the shops be opened on Sundays.',
    'demand (demanded): “The hoteliers” stands for no party',
  ],
  [
    'a claim asks for nothing',
    'Kenya insists that the ships are already gone.',
    'demand (insists): it claims that something is so',
  ],
  [
    'a hope binds no other',
    'Kenya hopes to return to the islands in summer.',
    'demand (hopes): it is a hope that binds no other',
  ],
  [
    'what is denied is no step',
    'Kenya will not meet Iran in Doha on Friday.',
    'next step (meet): it is denied, asked, threatened, or hangs on what has not come',
  ],
])('%s', (_, sentence, reason) => {
  expect(missesOf(sentence)).toContain(reason)
})

test('what gave a record is no near miss of its kind', () => {
  const misses = missesOf('Kenya demands that the port be opened. Kenya will meet Iran on Friday.')
  expect(misses.filter((one) => /^(demand|next step)/.test(one))).toEqual([])
})

test('headings only repeat', () => {
  const { nearMisses } = readExplained(story('Kenya waits.').replace('Talks', 'Iran rejects talks'))
  const inHeadline = nearMisses.filter(({ evidence }) => evidence.paragraph === null)
  expect(inHeadline.map(({ reason }) => reason)).toContain('headlines and headings only repeat')
})
