import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { declaredCharset, decodeText } from '../../source/reading/decode-text.ts'

const text = 'Talks go on\n\nThe two sides met on Monday.\n'

describe('decoding', () => {
  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), `\ufeff${text}`],
    ['UTF-16 little endian', Buffer.from(`\ufeff${text}`, 'utf16le'), text],
    ['UTF-16 big endian', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), text],
    [
      'Windows-1252',
      Buffer.from('Zürich \x93no\x94\n\nThe two sides met.', 'latin1'),
      'Zürich “no”\n\nThe two sides met.',
    ],
    [
      'UTF-8 cut short',
      Buffer.from('“Ja”, “no”, “yes”, “né”').subarray(0, -1),
      '“Ja”, “no”, “yes”, “né\ufffd',
    ],
  ])('decodes %s', (_, bytes, decoded) => {
    expect(decodeText(bytes)).toBe(decoded)
  })

  it.each([
    ['Shift_JIS', [0x83, 0x67, 0x83, 0x8b, 0x83, 0x52], 'トルコ'],
    ['koi8-r', [0xed, 0xc9, 0xd2], 'Мир'],
    ['iso-8859-2', [0xa3, 0xf3, 0x64, 0xbc], 'Łódź'],
    ['iso-8859-1', [0x93, 0x4e, 0x6f, 0x94], '“No”'],
    ['utf-16le', [0x4e, 0x00, 0x6f, 0x00], 'No'],
    ['utf-8', [0x4e, 0xf3], 'N\ufffd'],
    ['klingon', [0x4e, 0x6f], 'No'],
  ])('takes the word of a server for %s', (charset, bytes, decoded) => {
    expect(decodeText(Uint8Array.from(bytes), charset)).toBe(decoded)
  })

  it('takes for UTF-8 what can be nothing else, whatever is said', () => {
    expect(decodeText(Buffer.from('Zürich'), 'iso-8859-1')).toBe('Zürich')
  })
})

describe('what a document says of its encoding', () => {
  it.each([
    ['<?xml version="1.0" encoding="koi8-r"?><rss>', 'koi8-r'],
    ['<html><head><meta charset=windows-1251>', 'windows-1251'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-2">', 'ISO-8859-2'],
    ['<!-- <meta charset="koi8-r"> --><meta charset="utf-8">', 'utf-8'],
    ['<meta charset="utf-16">', 'utf-8'],
    ['<p>charset=koi8-r', null],
  ])('is read out of %s', (head, charset) => {
    expect(declaredCharset(Buffer.from(head))).toBe(charset)
  })
})
