import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printJson } from '../../source/commands/print-json.ts'

test('gives back the very same strings when parsed', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(printJson({ value }))).toEqual(JSON.parse(JSON.stringify({ value })))
    }),
  )
})

test('prints nothing a terminal would act on', () => {
  const acting = /[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
  const everything = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code)).join('')
  expect(everything).toMatch(acting)
  expect(printJson(everything)).not.toMatch(acting)
  expect(JSON.parse(printJson(everything))).toBe(everything)
})

test('escapes what begins a control sequence in one character', () => {
  expect(printJson('\u009b31m\u202e')).toBe('"\\u009b31m\\u202e"\n')
})
