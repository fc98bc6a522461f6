import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { loadWink } from '../wink.ts'
import { WordDescriber } from '../word-features.ts'
import { readTreebank } from './read-treebank.ts'
import { packModel, trainModel } from './train-model.ts'
import { ALL_SETS, TRAINING_SETS } from './treebank-sets.ts'
import { writeModelFile } from './write-model-file.ts'

const SHIPPED_MODEL = 'data/model/parser.bin'
const USAGE = `Usage: npm run train -- TREEBANK_FOLDER [--held-out MODEL]

Trains the shipped model, ${SHIPPED_MODEL}, on the whole treebank.
With --held-out: trains a model on the training sets alone and writes it to MODEL,
for telling scores on the others.
`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'held-out': { type: 'string' } },
})
const [folder] = positionals
if (folder === undefined) {
  process.stderr.write(USAGE)
  process.exitCode = 2
} else {
  const heldOut = values['held-out']
  const sets = heldOut === undefined ? ALL_SETS : TRAINING_SETS
  const start = performance.now()
  const report = (line: string) => {
    const seconds = Math.round((performance.now() - start) / 1000)
    process.stdout.write(`${String(seconds).padStart(4)} s  ${line}\n`)
  }
  const preparation = { readWithWink: loadWink().read, describer: new WordDescriber() }
  const model = trainModel(readTreebank(folder, sets), preparation, report)
  const bytes = writeModelFile(packModel(model, sets))
  writeFileSync(heldOut ?? SHIPPED_MODEL, bytes)
  report(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`)
}
