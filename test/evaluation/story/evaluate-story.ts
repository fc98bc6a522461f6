import { writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Tally } from './score-story.ts'
import { listStories, STORIES, scoreStoryIn, talliesOf } from './story-scores.ts'

const HELP = `Scores how peacedash puts the articles of a story together.

  npm run evaluate:story [-- FOLDER…] [OPTIONS]

FOLDER holds articles and gold.json, see test/dossiers/README.md; all of
test/dossiers without it.

  --findings       list what is missed, put together wrongly, or invented
  --write-scores   hold the scores of test/dossiers: they may not fall any more
  --help           print this
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    findings: { type: 'boolean', default: false },
    'write-scores': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) process.stdout.write(HELP)
else evaluate()

function evaluate(): void {
  const all = listStories().map((name) => join(STORIES, name))
  const folders = positionals.length > 0 ? positionals.map((path) => resolve(path)) : all
  const held: Record<string, unknown> = {}
  for (const folder of folders) {
    const score = scoreStoryIn(folder)
    const tallies = talliesOf(score)
    held[basename(folder)] = tallies
    const lines = Object.entries(tallies).map(([name, tally]) => line(name, tally))
    const findings = values.findings ? [...score.findings, ''] : []
    process.stdout.write(`${[basename(folder), ...findings, ...lines, ''].join('\n')}\n`)
  }
  if (values['write-scores'] && positionals.length === 0) {
    const path = join(import.meta.dirname, 'scores.json')
    writeFileSync(path, `${JSON.stringify(held, null, 2)}\n`)
  }
}

function line(name: string, { gold, found, extra }: Tally): string {
  const precision = found + extra === 0 ? 1 : found / (found + extra)
  const recall = gold === 0 ? 1 : found / gold
  const counts = `${String(found).padStart(4)} of ${String(gold).padStart(4)}, ${String(extra).padStart(3)} besides`
  return `${name.padEnd(20)}${counts}   P ${precision.toFixed(2)} R ${recall.toFixed(2)}`
}
