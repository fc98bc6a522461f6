/**
 * Measures how long it takes to read articles once warm: all of the extraction, the parser
 * in it, and wink alone over the same text, which is the baseline.
 *
 * Usage: npm run bench:extraction [-- ROUNDS]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { buildDossier } from '../../source/build-dossier.ts'
import { loadWorld } from '../../source/knowledge/load-world.ts'
import { loadParser } from '../../source/parsing/load-parser.ts'
import type { ParseText } from '../../source/parsing/parse.ts'
import { loadWink } from '../../source/parsing/wink.ts'
import { readArticle } from '../../source/reading/read-article.ts'

const rounds = Number(process.argv[2] ?? 15)
const folder = resolve('test/articles')
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
const words = texts.join(' ').split(/\s+/).length

const world = loadWorld(resolve('data'))
const model = readFileSync('data/model/parser.bin')
const startOfLoad = performance.now()
const parse = loadParser(model)
const loadTime = performance.now() - startOfLoad
const wink = loadWink()

/** Time the parser took since it was last asked, in ms. */
let parserTime = 0
const timedParse: ParseText = (...args) => {
  const start = performance.now()
  const sentences = parse(...args)
  parserTime += performance.now() - start
  return sentences
}

const timeOf = (run: (text: string) => unknown): number => {
  const start = performance.now()
  for (const text of texts) run(text)
  return performance.now() - start
}

const readAll = (text: string) =>
  buildDossier(
    [readArticle(text, { path: null, layout: world.layout, outlets: world.sources.outlet })],
    { world, parse: timedParse },
  )

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

const times: Record<'wink' | 'parser' | 'all', number[]> = { wink: [], parser: [], all: [] }
for (let round = 0; round < rounds + 3; round++) {
  const winkTime = timeOf((text) => wink.read(text))
  parserTime = 0
  const allTime = timeOf(readAll)
  if (round < 3) continue
  times.wink.push(winkTime)
  times.parser.push(parserTime)
  times.all.push(allTime)
}

const perThousand = (total: number) => ((total / words) * 1000).toFixed(1)
const winkAlone = median(times.wink)
const line = (name: string, list: readonly number[], aim: string): string =>
  [
    name.padEnd(24),
    perThousand(median(list)).padStart(10),
    perThousand(Math.min(...list)).padStart(10),
    (median(list) / winkAlone).toFixed(1).padStart(14),
    `   ${aim}`,
  ]
    .join('')
    .trimEnd()
process.stdout.write(
  [
    `${texts.length} articles, ${words} words, ${rounds} rounds; ms per 1,000 words once warm`,
    `${''.padEnd(24)}    median      best  × wink alone   aim`,
    line('wink alone', times.wink, ''),
    line('parser, wink included', times.parser, '10 × wink'),
    line('all of the extraction', times.all, '60 ms, 20 × wink'),
    `loading the parser, wink included: ${loadTime.toFixed(0)} ms`,
    '',
  ].join('\n'),
)
