import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ReaderError } from '../../source/errors.ts'
import type { ArticleScore } from './article-score.ts'
import { sumScores } from './article-score.ts'
import { measureFrames, reportFrames } from './frames/report-frames.ts'
import { readGoldFolder } from './gold.ts'
import {
  addFirstContact,
  FIRST_CONTACT,
  HELD_SCORES,
  listFalls,
  readFirstContact,
  readHeldScores,
  toHeldScores,
  writeScores,
} from './held-scores.ts'
import { readExplained } from './read-dossier.ts'
import { reportFindings, reportScores, reportStrays } from './report.ts'
import { scoreArticle } from './score.ts'

const HELP = `Scores what peacedash finds in articles against what a careful reader found.

  npm run evaluate [-- FOLDER] [OPTIONS]

FOLDER holds X.txt with X.gold.json beside it; test/articles without it.

  --only TEXT        only articles whose name holds TEXT
  --misses           list misses, extras and wrong properties, with what stands nearest
  --frames           score the clauses instead, against those judged one by one
  --json FILE        write scores and findings to FILE
  --write-scores     hold the scores of test/articles: they may not fall any more
  --first-contact    keep the scores of articles never scored before
  --help             print this
`

const ARTICLES = resolve(import.meta.dirname, '../articles')

try {
  evaluate()
} catch (error) {
  if (!(error instanceof ReaderError)) throw error
  process.stderr.write(`${error.message}\n${error.remedy}\n`)
  process.exitCode = 1
}

function evaluate(): void {
  const { values, positionals } = readArguments()
  if (values.help) {
    process.stdout.write(HELP)
    return
  }
  if (values.frames) {
    process.stdout.write(reportFrames(measureFrames(), values.misses))
    return
  }
  const folder = resolve(positionals[0] ?? ARTICLES)
  if (values['write-scores'] && (folder !== ARTICLES || values.only !== '')) {
    throw new ReaderError(
      'Only the scores of all articles in test/articles are held.',
      'Leave FOLDER and --only away with --write-scores.',
    )
  }
  const articles = readGoldFolder(folder).filter(({ name }) => name.includes(values.only))
  const scores = articles.map((article) => {
    const { dossier, nearMisses } = readExplained(article.text)
    return scoreArticle(article, dossier, nearMisses)
  })
  if (values.json !== undefined) writeJson(values.json, scores)
  const parts = [
    reportScores(scores),
    reportStrays(scores),
    values.misses ? reportFindings(scores) : '',
    values['write-scores'] ? holdScores(scores) : '',
    values['first-contact'] ? keepFirstContact(scores) : '',
  ]
  process.stdout.write(parts.join(''))
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        only: { type: 'string', default: '' },
        misses: { type: 'boolean', default: false },
        frames: { type: 'boolean', default: false },
        json: { type: 'string' },
        'write-scores': { type: 'boolean', default: false },
        'first-contact': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new ReaderError(error.message, 'npm run evaluate -- --help lists the options.')
  }
}

function writeJson(path: string, scores: readonly ArticleScore[]): void {
  writeFileSync(path, `${JSON.stringify({ all: sumScores(scores), articles: scores }, null, 2)}\n`)
}

function holdScores(scores: readonly ArticleScore[]): string {
  const now = toHeldScores(scores)
  const falls = listFalls(readHeldScores(), now)
  writeScores(HELD_SCORES, now)
  return falls.map((fall) => `${fall}\n`).join('')
}

function keepFirstContact(scores: readonly ArticleScore[]): string {
  const before = readFirstContact()
  const after = addFirstContact(before, scores)
  writeScores(FIRST_CONTACT, after)
  const fresh = Object.keys(after).filter((name) => before[name] === undefined)
  const kept = Object.entries(after).map(([article, counts]) => ({
    article,
    counts,
    accuracies: {},
  }))
  return `\nfirst contact, new: ${fresh.join(', ') || 'none'}\n${reportScores(kept)}`
}
