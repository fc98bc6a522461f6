import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../source/commands/parse-config.ts'
import { ReaderError } from '../../source/errors.ts'

const path = '/home/ana/.config/peacedash/config.json'

describe('parseConfig', () => {
  it('reads what a reader has set', () => {
    const config = {
      theme: 'light',
      mouse: true,
      keys: { zoom: ['Z', 'ctrl+o'], 'open-search': [] },
    }
    expect(parseConfig(JSON.stringify(config), path)).toEqual(config)
  })

  it('bears an empty one, and the mark some editors put before a text', () => {
    expect(parseConfig('\uFEFF{}', path)).toEqual({})
  })

  it.each([
    ['{', 'is no JSON'],
    ['[]', 'the whole: '],
    ['{ "theme": "blue" }', 'theme: '],
    ['{ "mouse": "yes" }', 'mouse: '],
    ['{ "colour": true }', 'colour: there is no such entry'],
    ['{ "keys": { "zooom": ["z"] } }', 'keys.zooom: there is no such entry'],
    ['{ "keys": { "zoom": "z" } }', 'keys.zoom: '],
    ['{ "keys": { "zoom": ["z", "ctrl-z"] } }', 'keys.zoom[1]: “ctrl-z” is no key'],
    ['{ "keys": { "zoom": ["s"] } }', 'keys.zoom: s already means open-source'],
    ['{ "keys": { "zoom": ["x"], "open-filter": ["x"] } }', 'x already means'],
  ])('says which entry of %s is wrong, and in which file', (text, words) => {
    try {
      parseConfig(text, path)
      expect.unreachable()
    } catch (fault) {
      expect(fault).toBeInstanceOf(ReaderError)
      expect((fault as ReaderError).message).toContain(path)
      expect((fault as ReaderError).message).toContain(words)
      expect((fault as ReaderError).remedy).not.toBe('')
    }
  })

  it('lets two commands change keys with one another', () => {
    const keys = { 'open-source': ['z'], zoom: ['s'] }
    expect(parseConfig(JSON.stringify({ keys }), path)).toEqual({ keys })
  })
})
