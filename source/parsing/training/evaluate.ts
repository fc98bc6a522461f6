import { readFileSync } from 'node:fs'
import { readModelFile } from '../model-file.ts'
import { loadWink } from '../wink.ts'
import { WordDescriber } from '../word-features.ts'
import { readTreebank } from './read-treebank.ts'
import { type Scores, scoreModel } from './score-model.ts'
import { TEST_SETS } from './treebank-sets.ts'

const SHIPPED_MODEL = 'data/model/parser.bin'
const USAGE = `Usage: npm run evaluate:parser -- TREEBANK_FOLDER [MODEL]

Scores a model, ${SHIPPED_MODEL} if none is named, on the test sets, once as they stand
and once in the manner of headlines: without capitals. The shipped model has seen them
all; for scores that mean something train one with --held-out first.
`

const [folder, path = SHIPPED_MODEL] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write(USAGE)
  process.exitCode = 2
} else {
  const model = readModelFile(readFileSync(path))
  const preparation = { readWithWink: loadWink().read, describer: new WordDescriber() }
  // The first hundreds of sentences run slowly, before the code is compiled.
  scoreModel(model, readTreebank(folder, TEST_SETS), preparation)
  for (const set of TEST_SETS) {
    const sentences = readTreebank(folder, [set])
    const seen = model.trainedOn.includes(set) ? '  (seen in training)' : ''
    process.stdout.write(`${set}${seen}\n`)
    process.stdout.write(describe('  as it stands', scoreModel(model, sentences, preparation)))
    const headlines = scoreModel(model, sentences, preparation, true)
    process.stdout.write(describe('  as headlines', headlines))
  }
}

function describe(name: string, scores: Scores): string {
  const { words, upos, xpos, uas, las, relations, wordsPerSecond } = scores
  const one = (value: number) => value.toFixed(1)
  const two = (value: number) => value.toFixed(2)
  const each = [...relations].map(([relation, f1]) => `${relation} ${one(f1)}`).join('  ')
  return `${name}: ${words} words, ${Math.round(wordsPerSecond)} a second
    UPOS ${two(upos)}  XPOS ${two(xpos)}  UAS ${two(uas)}  LAS ${two(las)}
    F1 ${each}
`
}
