import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stripControls } from '../../source/model/strip-controls.ts'

describe('stripControls', () => {
  it.each([
    ['plain text stays', 'Kyiv said no.', 'Kyiv said no.'],
    ['accents, CJK and emoji stay', 'Türkiye 日本 🕊️', 'Türkiye 日本 🕊️'],
    ['colour goes', '\u001B[31mred\u001B[0m', 'red'],
    ['a clipboard write goes', 'a\u001B]52;c;ZXZpbA==\u0007b', 'ab'],
    ['a link goes, its words stay', '\u001B]8;;http://x\u001B\\word\u001B]8;;\u001B\\', 'word'],
    ['an unfinished string loses its introducer only', 'a\u001B]52;c;evil', 'a52;c;evil'],
    ['one-byte CSI goes', 'a\u009B2Jb', 'ab'],
    ['a device control string goes', 'a\u001BPq#0\u001B\\b', 'ab'],
    ['bell, backspace and DEL go', 'a\u0007\u0008\u007Fb', 'ab'],
    ['overrides of direction go', 'a\u202Eb\u202C\u2066c\u2069', 'abc'],
    ['a tab is a blank', 'a\tb', 'a b'],
    ['every line end is a line feed', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a lone escape goes', 'a\u001B', 'a'],
    ['nothing stays nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(stripControls(text)).toBe(expected)
  })

  it('leaves no control character of any text', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('\u001B', '[', ']', '5', ';', 'm', '\u0007', '\u009B', '\u202E', 'x'),
    })
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), hostile), (text) => {
        expect(stripControls(text)).not.toMatch(
          /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u,
        )
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = stripControls(text)
        expect(stripControls(once)).toBe(once)
      }),
    )
  })
})
