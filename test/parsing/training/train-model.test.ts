import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { readTreebank } from '../../../source/parsing/training/read-treebank.ts'
import { scoreModel } from '../../../source/parsing/training/score-model.ts'
import { packModel, trainModel } from '../../../source/parsing/training/train-model.ts'
import { writeModelFile } from '../../../source/parsing/training/write-model-file.ts'
import { writeOut } from '../../../source/parsing/training/write-out.ts'
import { loadWink } from '../../../source/parsing/wink.ts'
import { WordDescriber } from '../../../source/parsing/word-features.ts'

const TREEBANK = `# sent_id = 1
1	Rebels	rebel	NOUN	NNS	_	2	nsubj	_	_
2	rejected	reject	VERB	VBD	_	0	root	_	_
3	plans	plan	NOUN	NNS	_	2	obj	_	SpaceAfter=No
4	.	.	PUNCT	.	_	2	punct	_	_

# sent_id = 2
1	Envoys	envoy	NOUN	NNS	_	4	nsubj	_	_
2-3	didn't	_	_	_	_	_	_	_	_
2	did	do	AUX	VBD	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	meet	meet	VERB	VB	_	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_
`

const folder = mkdtempSync(join(tmpdir(), 'treebank-'))
afterAll(() => rmSync(folder, { recursive: true }))
writeFileSync(join(folder, 'tiny.conllu.gz'), gzipSync(TREEBANK))
const sentences = readTreebank(folder, ['tiny'])

describe('a treebank', () => {
  it('is read with its heads, relations and spaces', () => {
    expect(sentences[0]!.words.map(({ form, head }) => `${form} ${head}`)).toEqual([
      'Rebels 1',
      'rejected -1',
      'plans 1',
      '. 1',
    ])
  })

  it('is put together as it was written', () => {
    const { text, places } = writeOut(sentences[1]!)
    expect(text).toBe("Envoys didn't meet. ")
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Envoys',
      'did',
      "n't",
      'meet',
      '.',
    ])
  })
})

describe('training', () => {
  const copies = Array.from({ length: 12 }, () => sentences).flat()
  const fine = { leastUpdates: 1, step: 0.1, leastUnits: 0.5 }
  const pruning = { tagger: fine, treeParser: fine }
  const preparation = { readWithWink: loadWink().read, describer: new WordDescriber() }
  const train = () =>
    packModel(
      trainModel(copies, preparation, () => {}, pruning),
      ['tiny'],
      pruning,
    )

  it('gives the same bytes every time', () => {
    expect(Buffer.compare(writeModelFile(train()), writeModelFile(train()))).toBe(0)
  })

  it('learns the sentences it is shown', () => {
    const { upos, las } = scoreModel(train(), sentences, preparation)
    expect([upos, las]).toEqual([100, 100])
  })
})
