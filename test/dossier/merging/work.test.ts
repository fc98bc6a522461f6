import { describe, expect, it } from 'vitest'
import { ArticlesByRun } from '../../../source/dossier/merging/articles-by-run.ts'
import { Bucket } from '../../../source/dossier/merging/bucket.ts'
import type { Entry } from '../../../source/dossier/merging/entry.ts'
import { Gatherer } from '../../../source/dossier/merging/gather.ts'
import type { Rule } from '../../../source/dossier/merging/rule.ts'
import { sampleArticle } from '../../helpers/sample-dossier.ts'

interface Item {
  readonly id: string
}

/** A rule that counts how often it compares: every word is told ten times, in other company. */
function countingRule(): { readonly rule: Rule<Item>; readonly compared: () => number } {
  let count = 0
  const rule: Rule<Item> = {
    bucketOf: () => '',
    traitsOf: () => null,
    fit: ({ marks }, { profiles }) => {
      count += 1
      return profiles.some((one) => one.marks.terms[0] === marks.terms[0]) ? 1 : 0
    },
  }
  return { rule, compared: () => count }
}

function makeEntry(at: number): Entry<Item> {
  const terms = [`thing ${Math.floor(at / 10)}`, `way ${at % 7}`, 'talks']
  return {
    record: { id: `record ${at}` },
    marks: { terms, numbers: [], names: [], actor: null, isNegative: false },
    article: { ...sampleArticle('Talks.'), id: `article ${at}` },
    parties: new Set(),
    counts: new Set(),
    at: String(at).padStart(6, '0'),
    index: 0,
  }
}

const entries = (count: number): readonly Entry<Item>[] =>
  Array.from({ length: count }, (_, at) => makeEntry(at))

describe('the work of putting records together', () => {
  it('grows as their number: each is compared with no more than a few clusters', () => {
    const work = (count: number): number => {
      const { rule, compared } = countingRule()
      const bucket = new Bucket(rule, new Map())
      for (const entry of entries(count)) bucket.add(entry)
      expect(bucket.clusters()).toHaveLength(count / 10)
      return compared() / count
    }
    const [few, many] = [work(1500), work(6000)]
    expect(many).toBeLessThanOrEqual(16)
    expect(many).toBeLessThan(few * 1.1)
  })

  it('is spared where they have been put together before', () => {
    const all = entries(500)
    const ids = all.map(({ article }) => article.id)
    const first = new Gatherer(countingRule().rule)
    for (const entry of all) first.add(entry)
    const { rule, compared } = countingRule()
    const again = new Gatherer(rule, JSON.parse(JSON.stringify(first.gathered(ids))), ids)
    for (const entry of all) again.add(entry)
    again.settle()
    expect(compared()).toBe(0)
    const shape = (gatherer: Gatherer<Item>) =>
      gatherer.clusters().map(({ members }) => members.map(({ record }) => record.id))
    expect(shape(again)).toEqual(shape(first))
  })
})

describe('ArticlesByRun', () => {
  const shared = (index: ArticlesByRun, ...runs: number[]) =>
    Object.fromEntries(index.sharing(runs))

  it('counts the runs articles share, of each run with no more articles than it may', () => {
    const index = new ArticlesByRun(3)
    for (const id of ['a', 'b', 'c', 'd']) index.add(id, [1, id.charCodeAt(0)])
    expect(shared(index, 1, 97, 98)).toEqual({ a: 2, b: 2, c: 1 })
    expect(shared(index, 5)).toEqual({})
  })

  it('forgets an article, which may come again', () => {
    const index = new ArticlesByRun(3)
    index.add('a', [1, 2])
    index.add('b', [2, 3])
    index.remove('a', [1, 2])
    index.remove('nobody', [1])
    expect(shared(index, 1, 2, 3)).toEqual({ b: 2 })
    index.add('a', [1, 2])
    expect(shared(index, 1, 2, 3)).toEqual({ a: 2, b: 2 })
  })
})
