import { expect, test } from 'vitest'
import { noArguments } from '../../source/usage/no-arguments.ts'
import { readArguments } from '../../source/usage/read-arguments.ts'

test('nothing typed is read as it would be by what reads flags', () => {
  expect(noArguments).toStrictEqual(readArguments([]))
})
