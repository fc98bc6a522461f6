import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readEntries } from '../../../source/knowledge/read-entries.ts'
import { ConceptFile } from '../../../source/knowledge/schema/concept.ts'
import { tell } from '../../helpers/tell.ts'

const concepts = readEntries(
  join(import.meta.dirname, '../../../data'),
  'concepts.json',
  ConceptFile,
)

/** Concepts that are known so that they count for nothing: the words of wanting and containing. */
const empty = ['demand', 'include']

/** What a demand in these words is known again by. */
function termsOf(text: string): readonly string[] {
  const { records, marks } = tell({ day: '2026-03-02', demands: [{ text }] })
  return marks.records[records.demands[0]?.id ?? '']?.terms ?? []
}

/** Every line of the articles that the tests read. */
function linesOfArticles(): readonly string[] {
  const root = join(import.meta.dirname, '../..')
  return ['articles', 'dossiers'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => readFileSync(join(root, folder, name), 'utf8').split('\n')),
  )
}

describe.each(concepts)('the concept $concept', ({ concept, words }) => {
  test('is read in each of its words', () => {
    const unread = words.filter((word) => !termsOf(word).includes(`=${concept}`))
    expect(unread).toEqual(empty.includes(concept) ? words : [])
  })

  test('leaves no stem of its words beside it', () => {
    const stems = words.flatMap((word) => termsOf(word).filter((term) => !term.startsWith('=')))
    expect(stems).toEqual([])
  })
})

test('each concept stands in some article', () => {
  const read = new Set(termsOf(linesOfArticles().join('\n')))
  const missing = concepts.map(({ concept }) => concept).filter((one) => !read.has(`=${one}`))
  expect(missing.filter((one) => !empty.includes(one))).toEqual([])
})
