import { describe, expect, it } from 'vitest'
import { attackPattern } from './attack-pattern.ts'
import { listPatterns, type WrittenPattern } from './list-patterns.ts'

const written = new Map<string, WrittenPattern[]>()
for (const one of listPatterns()) written.set(one.file, [...(written.get(one.file) ?? []), one])

const steepOf = (patterns: readonly Pick<WrittenPattern, 'pattern' | 'flags'>[]) =>
  patterns.flatMap(({ pattern, flags }) => attackPattern(pattern, flags) ?? [])

describe('no regular expression takes time as the square of a text, or worse', () => {
  it.each([...written])('in %s', (_, patterns) => {
    expect(steepOf(patterns)).toEqual([])
  })
})

describe('the attack', () => {
  it.each([
    ['\\s+$', 'a run before the end'],
    ['^a*a*b', 'two repetitions of the same'],
    ['<(\\w*)([^<>]*)>', 'two repetitions that share letters'],
    ['\\w+x', 'letters from every letter on'],
    ['^(?:a+)+$', 'a repetition of a repetition'],
  ])('finds /%s/: %s', (pattern) => {
    expect(attackPattern(pattern, '')).not.toBeNull()
  })

  it.each(['(?<!\\s)\\s+$', '^\\d+', '[a-z]{1,20}x', '(?:a|b)+'])('lets %s be', (pattern) => {
    expect(attackPattern(pattern, '')).toBeNull()
  })
})
