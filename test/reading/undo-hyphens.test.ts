import { expect, it } from 'vitest'
import { joinBroken, knownWords, withoutLigatures } from '../../source/reading/undo-hyphens.ts'

it.each([
  ['a broken word', 'the min-', 'ister said', '', 'the minister said'],
  ['a soft hyphen', 'the min\u00ad', 'Ister', '', 'the minIster'],
  ['a name', 'the US-', 'Ukraine text', '', 'the US-Ukraine text'],
  [
    'a word written with its hyphen elsewhere',
    'the long-',
    'term aim',
    'a long-term aim',
    'the long-term aim',
  ],
  [
    'a word written both ways elsewhere',
    'the cease-',
    'fire',
    'cease-fire ceasefire',
    'the ceasefire',
  ],
  ['a dash', 'the aim –', 'peace', '', 'the aim – peace'],
  ['no hyphen', 'the aim', 'is peace', '', 'the aim is peace'],
])('joins %s', (_, above, below, text, joined) => {
  expect(joinBroken(above, below, knownWords([text, above, below]))).toBe(joined)
})

it('writes ligatures as letters', () => {
  expect(withoutLigatures('eﬀort, oﬃce, ﬁrst, ﬂag')).toBe('effort, office, first, flag')
})
