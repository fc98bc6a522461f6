import { expect, test } from 'vitest'
import { plainQuestion } from '../../source/usage/plain-question.ts'

test.each([
  [['--version'], { kind: 'version' }],
  [['--help'], { kind: 'help', command: null }],
  [['-h'], { kind: 'help', command: null }],
  [['demands', '--help'], { kind: 'help', command: 'demands' }],
  [['plans', '-h'], { kind: 'help', command: 'plans' }],
])('%j is answered at once', (argv, question) => {
  expect(plainQuestion(argv)).toEqual(question)
})

test.each([[[]], [['demands']], [['--help', '--wrong']], [['talks.txt', '--help']], [['-v']]])(
  '%j is read flag by flag',
  (argv) => {
    expect(plainQuestion(argv)).toBeNull()
  },
)
