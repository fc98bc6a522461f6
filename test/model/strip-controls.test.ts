import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stripControls } from '../../source/model/strip-controls.ts'

const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

describe('making text safe to show', () => {
  it.each([
    ['colours', 'a\u001b[31mred\u001b[0m', 'ared'],
    ['8-bit CSI', 'a\u009b31mred', 'ared'],
    ['a clipboard write ended by BEL', 'a\u001b]52;c;aGVsbG8=\u0007b', 'ab'],
    ['a clipboard write ended by ST', 'a\u001b]52;c;aGVsbG8=\u001b\\b', 'ab'],
    ['an 8-bit OSC', 'a\u009d0;title\u009cb', 'ab'],
    ['a link', '\u001b]8;;http://x\u001b\\text\u001b]8;;\u001b\\', 'text'],
    [
      'DCS, APC, PM and SOS',
      'a\u001bPq#0\u001b\\b\u001b_x\u001b\\c\u001b^y\u001b\\d\u001bXz\u001b\\e',
      'abcde',
    ],
    ['an OSC without an end', 'a\u001b]0;title\nb', 'a0;title\nb'],
    ['an escape without an end', 'a\u001b', 'a'],
    ['character sets and resets', 'a\u001b(0b\u001bcc', 'abc'],
    ['a sequence made by taking one out', '\u001b\u001b[31m[2J', '[2J'],
    ['bells and backspaces', 'a\u0007b\u0008c\u007fd', 'abcd'],
    ['tabs', 'a\tb', 'a b'],
    ['line ends of other systems', 'a\r\nb\rc', 'a\nb\nc'],
    ['turned writing', 'abc\u202edef\u2066g\u2069', 'abcdefg'],
  ])('takes out %s', (_, text, safe) => expect(stripControls(text)).toBe(safe))

  it('leaves plain text of any script as it is', () => {
    const text = 'Zelenskyy – “no” · 👩🏽‍⚖️ 中文 العربية\u200f é\n\u2028'
    expect(stripControls(text)).toBe(text)
  })

  it('leaves nothing unsafe in any text, and nothing to do a second time', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom(
        '\u001b',
        '[',
        ']',
        '\u0007',
        '\\',
        '\u009c',
        '\u009d',
        '\u0090',
        'm',
        '0;',
        '\n',
      ),
    )
    const hostile = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(hostile, (text) => {
        const safe = stripControls(text)
        expect(safe).not.toMatch(unsafe)
        expect(stripControls(safe)).toBe(safe)
      }),
    )
  })

  it('takes time in proportion to the text, however hostile', () => {
    const start = performance.now()
    for (const piece of ['\u001b]', '\u009d', '\u001b[', '\u001bP\n', '\u001b]0;']) {
      stripControls(piece.repeat(200_000))
    }
    expect(performance.now() - start).toBeLessThan(4000)
  })
})
