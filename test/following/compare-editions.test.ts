import { expect, it } from 'vitest'
import { compareEditions } from '../../source/following/compare-editions.ts'

/** “urn:a=1” is the article of that URI with text 1, “=1” one without a URI. */
const articles = (words: string) =>
  words.split(' ').flatMap((word) => {
    const [uri, id] = word.split('=')
    return id === undefined ? [] : [{ uri: uri || null, id }]
  })
const said = (before: string, after: string) => {
  const { arrived, edited, gone } = compareEditions(articles(before), articles(after))
  return [
    ...arrived.map(({ id }) => `arrived ${id}`),
    ...edited.map((each) => `edited ${each.before.id} to ${each.after.id}`),
    ...gone.map(({ id }) => `gone ${id}`),
  ]
}

it.each([
  ['nothing', '', '', []],
  ['the same', 'a=1 =2', 'a=1 =2', []],
  ['the same in another order', 'a=1 b=2', 'b=2 a=1', []],
  ['a new item', 'a=1', 'b=2 a=1', ['arrived 2']],
  ['an edited item', 'a=1 b=2', 'a=3 b=2', ['edited 1 to 3']],
  ['an item edited again', 'a=1 a=2', 'a=3', ['edited 2 to 3']],
  ['an edition one has had', 'a=1 a=2', 'a=1', []],
  ['an item that is gone', 'a=1 b=2', 'a=1', ['gone 2']],
  ['all gone', 'a=1 =2', '', ['gone 1', 'gone 2']],
  ['a text edited', '=1', '=2', ['edited 1 to 2']],
  ['a text that takes a URI', '=1', 'a=2', ['edited 1 to 2']],
  ['two texts for one', '=1', '=2 =3', ['arrived 2', 'arrived 3', 'gone 1']],
])('tells %s', (_, before, after, changes) => {
  expect(said(before, after)).toEqual(changes)
})
