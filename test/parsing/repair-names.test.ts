import { expect, it } from 'vitest'
import { repairNames } from '../../source/parsing/repair-names.ts'

const tagSet = [
  { xpos: 'NN', upos: 'NOUN' },
  { xpos: 'NNP', upos: 'PROPN' },
  { xpos: 'POS', upos: 'PART' },
  { xpos: 'VB', upos: 'VERB' },
]

it('tags the capitalised words of a known name as names, and no others', () => {
  const tags = Int32Array.of(3, 0, 3, 2, 0)
  repairNames(['Will', 'of', 'May', '’s', 'May'], tags, tagSet, (index) => index < 4)
  expect([...tags]).toEqual([1, 0, 1, 2, 0])
})
