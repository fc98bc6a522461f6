import { expect, test } from 'vitest'
import { findColourLevel } from '../../source/commands/find-colour-level.ts'

test.each([
  ['what the terminal can do', undefined, {}, 24, 3],
  ['256 colours', undefined, {}, 8, 2],
  ['the colours of the theme', undefined, {}, 4, 1],
  ['none where there are none', undefined, {}, 1, 0],
  ['none with NO_COLOR', undefined, { NO_COLOR: '1' }, 24, 0],
  ['all with an empty NO_COLOR', undefined, { NO_COLOR: '' }, 24, 3],
  ['none on a dumb terminal', undefined, { TERM: 'dumb' }, 24, 0],
  ['none with FORCE_COLOR=0', undefined, { FORCE_COLOR: '0' }, 24, 0],
  ['none with FORCE_COLOR=false', undefined, { FORCE_COLOR: 'false' }, 24, 0],
  ['some with FORCE_COLOR', undefined, { FORCE_COLOR: '' }, 1, 1],
  ['a given level', undefined, { FORCE_COLOR: '2' }, 24, 2],
  ['a wish, even on a dumb terminal', undefined, { FORCE_COLOR: '1', TERM: 'dumb' }, 1, 1],
  ['FORCE_COLOR before NO_COLOR', undefined, { NO_COLOR: '1', FORCE_COLOR: '3' }, 24, 3],
  ['the flag before NO_COLOR', true, { NO_COLOR: '1' }, 8, 2],
  ['the flag before what the terminal can do', true, {}, 1, 1],
  ['the flag before FORCE_COLOR', false, { FORCE_COLOR: '3' }, 24, 0],
] as const)('takes %s', (_, flag, env, depth, level) => {
  expect(findColourLevel({ flag, env, depth })).toBe(level)
})
