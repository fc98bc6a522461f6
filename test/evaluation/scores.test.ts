import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readGoldFolder } from './gold.ts'
import { listFalls, readHeldScores, toHeldScores } from './held-scores.ts'
import { readDossier } from './read-dossier.ts'
import { scoreArticle } from './score.ts'

describe('the scores of the committed articles', () => {
  const articles = readGoldFolder(join(import.meta.dirname, '../articles'))

  it('do not fall', () => {
    const scores = articles.map((article) => scoreArticle(article, readDossier(article.text)))
    expect(listFalls(readHeldScores(), toHeldScores(scores))).toEqual([])
  })

  it('are held for each of them; npm run evaluate -- --write-scores holds the new ones', () => {
    const held = readHeldScores()
    expect(articles.map(({ name }) => name).filter((name) => held[name] === undefined)).toEqual([])
  })
})
