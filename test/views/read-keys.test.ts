import fc from 'fast-check'
import type { Key } from 'ink'
import { describe, expect, it } from 'vitest'
import { readKeys } from '../../views/read-keys.ts'

describe('readKeys', () => {
  it.each<[string, string, Partial<Key>, readonly string[]]>([
    ['a letter', 'j', {}, ['j']],
    ['a capital', 'G', { shift: true }, ['G']],
    ['several letters that came at once', '5jjj', {}, ['5', 'j', 'j', 'j']],
    ['Tab among letters', 'j\tk', {}, ['j', 'tab', 'k']],
    ['Enter among letters', 'j\r', {}, ['j', 'enter']],
    ['Ctrl-d among letters', 'j\u0004j', {}, ['j', 'ctrl+d', 'j']],
    ['Ctrl-d alone', 'd', { ctrl: true }, ['ctrl+d']],
    ['Ctrl-C alone', 'c', { ctrl: true }, ['ctrl+c']],
    ['an arrow', '', { downArrow: true }, ['down']],
    ['Page Down', '', { pageDown: true }, ['pagedown']],
    ['Home', '', { home: true }, ['home']],
    ['Tab', '\t', { tab: true }, ['tab']],
    ['Shift-Tab', '', { tab: true, shift: true }, ['shift+tab']],
    ['Esc', '', { escape: true, meta: true }, ['esc']],
    ['Enter', '\r', { return: true }, ['enter']],
    ['Backspace', '', { backspace: true }, ['backspace']],
    ['Alt with a letter, which is another key than the letter', 'q', { meta: true }, ['alt+q']],
    ['the release of a key', 'j', { eventType: 'release' }, []],
    ['a letter with its accent', 'e\u0301', {}, ['e\u0301']],
  ])('reads %s', (_, input, key, expected) => {
    expect(readKeys(input, key)).toEqual(expected)
  })

  it('loses no letter of a burst', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('j', 'k', 'g', 'G', '1', '?')), (letters) => {
        expect(readKeys(letters.join(''), {})).toEqual(letters)
      }),
    )
  })
})
