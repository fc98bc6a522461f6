import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../source/reading/detect-format.ts'
import { readAs, refusalOf } from './read-text.ts'

const detect = (content: string, name = 'a', mediaType: string | null = null) =>
  detectFormat(Buffer.from(content, 'latin1'), { path: name, url: null, mediaType })

describe('what bytes are', () => {
  it.each([
    ['%PDF-1.7', 'pdf'],
    ['\xef\xbb\xbf<!DOCTYPE html><p>', 'html'],
    ['<?xml version="1.0"?>\n<!-- made by x -->\n<html xmlns="">', 'html'],
    ['<?xml version="1.0"?><rss version="2.0">', 'feed'],
    ['<?xml-stylesheet href="x"?><feed xmlns="">', 'feed'],
    ['<rdf:RDF xmlns:rdf="x">', 'feed'],
    ['<?xml version="1.0"?><svg>', 'xml'],
    ['{"uri": "urn:x"}', 'json'],
    ['[{"uri": "urn:x"}]', 'json'],
    ['[Reuters] The talks go on', 'text'],
    ['["We wait," she said]', 'text'],
    ['From: a@b.test\r\nMessage-ID: <1@b.test>\r\n\r\nThe talks', 'email'],
    ['Subject: Talks\nDate: 6 May\n\nThe talks', 'text'],
    ['The talks go on', 'text'],
    ['', 'text'],
  ])('is told by themselves: %j', (content, format) => {
    expect(detect(content)).toEqual({ format })
  })

  it.each([
    ['a.txt', null, 'text'],
    ['a.md', null, 'markdown'],
    ['a.HTM', null, 'html'],
    ['a.json', null, 'json'],
    ['a.eml', null, 'email'],
    ['a', 'text/markdown', 'markdown'],
    ['a.php', 'text/html', 'html'],
    ['a.html', 'text/markdown', 'markdown'],
    ['a', 'application/octet-stream', 'text'],
  ])('is told by %s of type %s else', (name, mediaType, format) => {
    expect(detect('The talks go on', name, mediaType)).toEqual({ format })
  })

  it('is told by the address where there is no file', () => {
    const about = { path: null, url: 'https://lakes.test/talks.md?x=.html', mediaType: null }
    expect(detectFormat(Buffer.from('# Talks'), about)).toEqual({ format: 'markdown' })
  })

  it('is told of UTF-16, too', () => {
    const page = Buffer.from('\ufeff<!doctype html><p>', 'utf16le')
    for (const bytes of [page, Buffer.from(page).swap16()]) {
      expect(detectFormat(bytes, { path: null, url: null, mediaType: null })).toEqual({
        format: 'html',
      })
    }
  })
})

describe('what is not read is named', () => {
  const zip = (name: string) => `PK\x03\x04${'\0'.repeat(26)}${name}`
  it.each([
    ['an Office document', zip('[Content_Types].xml')],
    ['an Office document', zip('word/document.xml')],
    ['an OpenDocument file', zip('mimetypeapplication/vnd.oasis.opendocument.text')],
    ['an e-book (EPUB)', zip('mimetypeapplication/epub+zip')],
    ['a ZIP archive', zip('talks.txt')],
    ['an old Office document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['a Rich Text document', '{\\rtf1\\ansi talks}'],
    ['a PNG picture', '\x89PNG\r\n\x1a\n\0\0'],
    ['a JPEG picture', '\xff\xd8\xff\xe0'],
    ['a GIF picture', 'GIF89a'],
    ['a WebP picture', 'RIFF\0\0\0\0WEBPVP8'],
    ['a film', '\0\0\0\x18ftypmp42'],
    ['a sound recording', 'ID3\x03'],
    ['a gzip archive', '\x1f\x8b\x08'],
    ['a program', '\x7fELF'],
    ['a database', 'SQLite format 3\0'],
  ])('as %s', async (name, content) => {
    expect(await refusalOf(readAs('talks', Buffer.from(content, 'latin1')))).toBe(
      `“talks” is ${name}, which is not read.`,
    )
  })
})
