import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NearWords } from '../../../source/dossier/searching/near-words.ts'
import { PostingStore } from '../../../source/dossier/searching/posting-store.ts'
import { WordIndex } from '../../../source/dossier/searching/word-index.ts'

const listOf = (store: PostingStore, list: number): readonly number[] => {
  const values: number[] = []
  store.some(list, (value) => values.push(value) < 0)
  return values
}

describe('PostingStore', () => {
  it('gives back of each list what was put into it, in order', () => {
    const lists = fc.array(fc.tuple(fc.nat(6), fc.nat(0xffff_ffff)), { maxLength: 4000 })
    fc.assert(
      fc.property(lists, (pushed) => {
        const store = new PostingStore()
        for (let list = 0; list <= 6; list++) store.start()
        for (const [list, value] of pushed) store.push(list, value)
        for (let list = 0; list <= 6; list++) {
          expect(listOf(store, list)).toEqual(
            pushed.flatMap(([of, value]) => (of === list ? [value] : [])),
          )
        }
      }),
      { numRuns: 30 },
    )
  })

  it('stops where it is told to', () => {
    const store = new PostingStore()
    store.start()
    for (let value = 0; value < 1000; value++) store.push(0, value)
    let seen = 0
    expect(store.some(0, (value) => ++seen > 0 && value === 17)).toBe(true)
    expect(seen).toBe(18)
  })
})

/** Letters to be put in, left out or replaced, as the definition has it. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [restOfA, restOfB] = [a.slice(1), b.slice(1)]
  if (a[0] === b[0]) return distance(restOfA, restOfB)
  return 1 + Math.min(distance(restOfA, b), distance(a, restOfB), distance(restOfA, restOfB))
}

describe('NearWords', () => {
  it('takes for meant the word, those it begins, and those with one letter in five wrong', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 5, maxLength: 7 })
    fc.assert(
      fc.property(letters, fc.uniqueArray(letters, { maxLength: 30 }), (typed, words) => {
        const near = new NearWords()
        for (const word of words) near.numberOf(word)
        const meant = near.near(typed).map(({ word }) => near.words[word] ?? '')
        expect(meant.toSorted()).toEqual(
          words.filter((word) => word.startsWith(typed) || distance(word, typed) <= 1).toSorted(),
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('WordIndex', () => {
  const search = (index: WordIndex, ...words: string[]) => index.search(words).things

  it('finds what has all words, and puts a title before other words', () => {
    const index = new WordIndex()
    index.add('', 'a truce of sixty days')
    index.add('truce', 'sixty days')
    index.add('', 'sixty days of rain')
    const { things, scores } = index.search(['truce', 'dais'])
    expect(things).toEqual([0, 1])
    expect(scores[1]).toBeGreaterThan(scores[0] ?? 0)
    expect(search(index)).toEqual([])
  })

  it('finds no longer what was dropped, and what is left as if that had never been there', () => {
    const index = new WordIndex()
    const fresh = new WordIndex()
    for (let at = 0; at < 3000; at++) {
      index.add('', `truce number ${at}`)
      if (at % 3 === 0) fresh.add('', `truce number ${at}`)
    }
    for (let at = 0; at < 3000; at++) if (at % 3 !== 0) index.drop(at)
    const [before, other] = [index.search(['truce']), fresh.search(['truce'])]
    index.sweep()
    const after = index.search(['truce'])
    expect(before.things).toEqual(other.things.map((thing) => thing * 3))
    expect(after).toEqual(before)
    expect(after.things.map((thing) => after.scores[thing])).toEqual(
      other.things.map((thing) => other.scores[thing]),
    )
    index.add('', 'truce')
    expect(search(index, 'truce').at(-1)).toBe(3000)
  })
})
