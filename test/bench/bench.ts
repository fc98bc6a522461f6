/**
 * Runs the parts of the bench one after the other, keeps what they print as `last-result.json`,
 * and puts it into the README. Parts that are not named keep what was measured of them before.
 *
 * Usage: npm run bench [-- PART…]   start, keys, extraction, many; all without one
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { replaceBlock } from '../readme/replace-block.ts'
import { readFigures } from './read-figures.ts'
import { type BenchResult, type PartResult, renderFigures } from './render-figures.ts'

const resultPath = 'test/bench/last-result.json'
const bundled = 'test/bench/run-bundled.mjs'

const parts = {
  start: {
    title: 'Start, in a pseudo-terminal of 120 × 40, against a bare `node -e 0`',
    args: ['test/bench/measure-start.mjs'],
  },
  keys: {
    title: 'From key to frame: median / 95th percentile with the seed, then with 10,000 articles',
    args: [bundled, 'test/bench/keys.tsx'],
  },
  extraction: {
    title: 'Reading a thousand words once warm, against wink alone',
    args: [bundled, 'test/bench/extraction.ts'],
  },
  many: {
    title: 'Many articles, in a pseudo-terminal, against a bare `node -e 0`',
    args: ['test/bench/many.mjs', '1000', '10000'],
  },
} as const
type PartName = keyof typeof parts

const isPart = (name: string): name is PartName => Object.hasOwn(parts, name)

function measure(name: PartName): PartResult {
  const { title, args } = parts[name]
  process.stdout.write(`\n${title}\n`)
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.stdout.write(stdout)
  const figures = readFigures(stdout)
  if (status !== 0 || figures.length === 0) throw new Error(`The part “${name}” has failed.`)
  const measured = new Date().toISOString().slice(0, 10)
  return { title, measured, on: `${cpus().length} processors, Node ${process.version}`, figures }
}

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !isPart(name))
if (unknown !== undefined) {
  process.stderr.write(`There is no part “${unknown}”: ${Object.keys(parts).join(', ')}.\n`)
  process.exit(2)
}

const before = JSON.parse(readFileSync(resultPath, 'utf8')) as BenchResult
const result: Record<string, PartResult> = {}
for (const name of Object.keys(parts).filter(isPart)) {
  const isAsked = asked.length === 0 || asked.includes(name)
  const part = isAsked ? measure(name) : before[name]
  if (part === undefined) continue
  result[name] = part
  // Each part is kept as soon as it is there: the next may take long, or fail.
  const kept = Object.entries({ ...before, ...result })
  const sorted = Object.fromEntries(
    Object.keys(parts).flatMap((one) => kept.filter(([key]) => key === one)),
  )
  writeFileSync(resultPath, `${JSON.stringify(sorted, null, 2)}\n`)
}
const readme = readFileSync('README.md', 'utf8')
writeFileSync('README.md', replaceBlock(readme, 'bench', renderFigures(result)))
