import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { emojiTest, plainCharacters } from '../../source/building/change-packages.mjs'

const pattern = '^\\p{RGI_Emoji}$'
const emoji = new RegExp(pattern, 'v')
const isEmoji = (segment: string): boolean => emoji.test(segment)
const isCheaply = new Function('segment', 'isEmoji', `return ${emojiTest('isEmoji(segment)')}`)
const differing = (segments: Iterable<string>): string[] =>
  [...segments].filter((one) => isCheaply(one, isEmoji) !== isEmoji(one))

function* codePoints(): Generator<string> {
  for (let code = 0; code <= 0x1ffff; code += 1) yield String.fromCodePoint(code)
}

test('tells of every character whether it is an emoji, as the expression of Unicode does', () => {
  expect(differing(codePoints())).toEqual([])
})

test('tells it of every character with the sign for emoji, as a key, and with a tone of skin', () => {
  for (const after of ['\uFE0F', '\uFE0F\u20E3', '\u{1F3FD}', '\u200D\u2764\uFE0F']) {
    expect(differing([...codePoints()].map((one) => one + after))).toEqual([])
  }
})

test('tells it of flags and families', () => {
  const sequences = ['🇺🇦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👩‍👩‍👧', '🏳️‍🌈', '🇦', '🇺🇦🇺', 'é', '가']
  expect(sequences.map(isEmoji)).toContain(true)
  expect(differing(sequences)).toEqual([])
})

test('takes for plain only characters of one cell, alone and after each other', () => {
  const isPlain = new RegExp(`[${plainCharacters}]`)
  const plain = [...codePoints()].filter((one) => one.length === 1 && isPlain.test(one))
  expect(plain.length).toBeGreaterThan(500)
  expect(plain.filter((one) => stringWidth(one) !== 1)).toEqual([])
  expect(plain.filter((one) => stringWidth(`${one}a${one}${one}`) !== 4)).toEqual([])
  expect(stringWidth(plain.join(''))).toBe(plain.length)
})
