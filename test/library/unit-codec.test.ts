import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tellArticle } from '../../source/build-dossier.ts'
import { mergeTold } from '../../source/dossier/merging/merge.ts'
import { decodeArticles, encodeArticles } from '../../source/library/unit-codec.ts'
import type { ToldArticle } from '../../source/model/told-article.ts'
import { readArticle } from '../../source/reading/read-article.ts'
import { loadKnowledge } from '../evaluation/read-dossier.ts'
import { generateArticles } from '../helpers/generate-articles.ts'

const tell = (text: string): ToldArticle => {
  const { world } = loadKnowledge()
  const options = { layout: world.layout, outlets: world.sources.outlet, path: 'talks.txt' }
  return tellArticle(readArticle(text, options), loadKnowledge())
}
const folder = 'test/articles'
const committed = readdirSync(folder).filter((name) => name.endsWith('.txt'))
const texts = [
  ...committed
    .filter((_, at) => at % 8 === 0)
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  ...[...generateArticles(6)].map(({ text }) => text),
]
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('gives back every article letter for letter, with its records and marks', () => {
  expect(texts.length).toBeGreaterThan(15)
  for (const told of texts.map(tell)) {
    expect(plain(decodeArticles(encodeArticles([told]), 'talks.txt'))).toEqual(plain([told]))
  }
})

test('gives back a unit of several articles, of none, and of one about no negotiation', () => {
  const [first = '', second = ''] = texts
  const soup = 'Tomato soup\n\nChop the onions. Fry them until golden.\n'
  for (const told of [[], [tell(soup)], [tell(first), tell(soup), tell(second)]]) {
    expect(plain(decodeArticles(encodeArticles(told), 'talks.txt'))).toEqual(plain(told))
  }
})

test('gives articles the path of the file they are in now', () => {
  const kept = encodeArticles([tell(texts[0] ?? '')])
  expect(decodeArticles(kept, 'moved/talks.txt')[0]?.article.path).toBe('moved/talks.txt')
  expect(decodeArticles(kept, null)[0]?.article.path).toBeNull()
})

test('keeps evidence that reads as any other', () => {
  const told = tell(texts[0] ?? '')
  const [revived] = decodeArticles(encodeArticles([told]), null)
  const evidence = revived?.records.parties[0]?.evidence[0]
  const fresh = told.records.parties[0]?.evidence[0]
  for (const key of Object.keys(fresh ?? {}) as (keyof typeof fresh)[]) {
    expect(evidence?.[key]).toEqual(fresh?.[key])
  }
})

test('takes half the room that writing everything out would', () => {
  const told = texts.map(tell)
  expect(encodeArticles(told).length * 2).toBeLessThan(JSON.stringify(told).length)
})

test('may be merged though records share their parts: a merge changes nothing in them', () => {
  const told = texts.map(tell)
  const revived = decodeArticles(encodeArticles(told), 'talks.txt').map(freeze)
  expect(plain(mergeTold(revived))).toEqual(plain(mergeTold(told)))
})

test('refuses evidence whose place would not give it back', () => {
  const told = tell(texts[0] ?? '')
  const [party] = told.records.parties
  if (party?.evidence[0] === undefined) throw new Error('There is no party.')
  party.evidence[0].exact = 'words of nobody'
  expect(() => encodeArticles([told])).toThrow('words of nobody')
})

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const item of Object.values(value)) freeze(item)
  return value
}
