import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../source/parsing/split-sentences.ts'

const LONE_SURROGATE = /\p{Cs}/u

function split(text: string): readonly string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end))
}

describe('two sentences are split', () => {
  it.each([
    ['after a plain full stop', 'The talks failed. Both sides blamed each other.'],
    ['after a question and an exclamation', 'Will they sign? Nobody knows!'],
    ['after "no" and other words like abbreviations', 'Kyiv said no. Moscow agreed.'],
    ['after a name of one letter', 'He wrote it on X. A spokesman denied it.'],
    ['after the name X, whatever follows', 'He wrote it on X. Spokesmen denied it.'],
    ['after a country before a new subject', 'They flew to the U.S. The talks go on.'],
    ['after a company before a new subject', 'It was bought by Acme Inc. The price is unknown.'],
    ['after a time of day before a new subject', 'They met at 5 p.m. The room was full.'],
    ['after a month that no number follows', 'It leaked in Nov. Nobody was surprised.'],
    ['after a quotation and before one', '“We will not sign.” “Then we leave.”'],
    ['after straight quotation marks', '"We will not sign." They left.'],
    ['after a bracket', 'They left (in a hurry.) Nobody followed.'],
    ['before a number', 'The plan was cut. 19 points remain.'],
    ['before a dash', 'They left. — Then they came back.'],
    ['after a footnote', 'It was signed in 2015.[3] It lapsed in 2019.'],
    ['after an ellipsis before a capital', 'We shall see… The talks go on.'],
    ['across an empty line', 'A heading without a stop\n\nThe text under it'],
    ['where the space is missing', 'They refused the plan.The minister left.'],
    ['in Chinese', '谈判破裂。双方互相指责。'],
  ])('%s', (_, text) => {
    expect(split(text)).toHaveLength(2)
  })
})

describe('one sentence stays whole', () => {
  it.each([
    ['a title before a name', 'He met Adm. Roe, Gen. Smith, Sen. Doe, Gov. Poe and Lt. Col. Ray.'],
    ['a country before a noun', 'The U.S. President and the U.N. Security Council agreed.'],
    ['initials', 'John F. Kennedy and J. R. R. Tolkien never met.'],
    ['No. before a number', 'Article No. 3 and Nos. 4 and 5 were struck out.'],
    ['a Roman number', 'Art. IV of the treaty was struck out.'],
    ['a date', 'It was leaked on Sat. Nov. 5 in Geneva.'],
    ['a time of day before a day', 'They meet at 5 p.m. Monday in Doha.'],
    ['a time of day before a zone', 'They meet at 5 p.m. EST in Doha.'],
    ['a time of day in local time', 'They meet at 5 p.m. Doha time in the capital.'],
    ['a company before its verb', 'Acme Inc. said it would sell.'],
    ['an ellipsis inside', 'We shall … see what comes.'],
    ['a stop before a small letter', 'The site example.com. was down.'],
    ['decimals and addresses', 'It rose by 3.5 per cent, says www.example.com today.'],
    ['a number of a list', '1. The army withdraws from the town.'],
    ['a letter of a list', '(b) The army withdraws from the town.'],
    ['an attribution after a quotation', '“We will not sign.” he said.'],
    ['an attribution with a name', '“We will not sign.” Umarov said.'],
    ['an attribution after a question', '“Will they sign?” Umarov asked in Geneva.'],
    ['an attribution after an exclamation', '“Never!” said the minister.'],
    ['a line break', 'The talks\nwent on until night.'],
  ])('%s', (_, text) => {
    expect(split(text)).toEqual([text])
  })
})

describe('a new sentence with its own verb of speech is no attribution', () => {
  it('stands alone', () => {
    expect(split('“We will not sign.” Umarov said the talks were over.')).toHaveLength(2)
  })
})

it('finds no sentence in a blank text', () => {
  expect(splitSentences(' \n\t ')).toEqual([])
  expect(splitSentences('')).toEqual([])
})

it('cuts what is too long to be a sentence, never within a sign', () => {
  for (const text of ['word '.repeat(3000), '😀'.repeat(5000)]) {
    const pieces = split(text)
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.every((piece) => piece.length <= 2000 && !LONE_SURROGATE.test(piece))).toBe(true)
  }
})

it('covers everything but white space, in order', () => {
  const signs = fc.constantFrom(
    'a',
    'Bc ',
    '. ',
    '.',
    '?”',
    '“',
    '\n\n',
    ' ',
    'U.S. ',
    '1',
    '[2]',
    '😀',
  )
  fc.assert(
    fc.property(
      fc.array(signs).map((parts) => parts.join('')),
      (text) => {
        let covered = 0
        for (const { start, end } of splitSentences(text)) {
          expect(text.slice(covered, start).trim()).toBe('')
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(end).toBeGreaterThan(start)
          covered = end
        }
        expect(text.slice(covered).trim()).toBe('')
      },
    ),
  )
})
