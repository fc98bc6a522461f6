import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'

const folder = 'test/articles'
/** Paragraphs as articles have them, of which hostile text is made. */
const paragraphs = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split(/\n+/))
  .filter((line) => line.trim() !== '')

/** What readers and finders take for a sign of something. */
const signs = [
  ...['“', '”', '‘', '’', '"', "'", '«', '»', '(', ')', '[', ']', '{', '}', '<', '>', '&', '…'],
  ...['—', '–', '-', ':', ';', ',', '.', '?', '!', '/', '\\', '|', '*', '_', '#', '`', '~', '='],
  ...['\n', '\r\n', '\r', '\n\n', '\t', ' ', '\u00a0', '\u2028', '\u2029', '\u0085', '\f', '\v'],
  ...['• ', '- ', '1. ', '(a) ', 'ii) ', '→ ', '# ', '**', '---\n', '> ', '12:30 ', '```\n'],
  ...['\u202e', '\u2066', '\u2069', '\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u061c'],
  ...['e\u0301', '\u0301\u0302\u0303', '\u20e3', 'ﬁ', 'İ', 'ß', 'ŉ', 'ǆ', 'Σς', '㎏', '½'],
  ...[
    '👩\u200d👩\u200d👧',
    '🇺🇦',
    '👍🏽',
    '𝔸𝕓',
    '\ud83d',
    '\udc4d',
    '\ud800',
    '\udfff',
    '\ufffd',
    '\uffff',
  ],
  ...[
    '\0',
    '\u0001',
    '\u0007',
    '\b',
    '\u001b[31m',
    '\u001b]0;x\u0007',
    '\u007f',
    '\u009b',
    '\u0090',
  ],
  ...['停火协议', 'اتفاق', 'הסכם', 'ข้อตกลง', '\u0915\u094d\u0937', 'Ὀδυσσεύς'],
  ...[
    'Russia',
    'Ukraine',
    'the United States',
    'the 28-point plan',
    'President Zelenskyy',
    'Hamas',
  ],
  ...[
    'said ',
    'demands that ',
    'rejected ',
    'on Monday ',
    'if ',
    'unless ',
    'not ',
    'will ',
    'he ',
  ],
  ...[
    'GENEVA (AP) — ',
    'By Jane Doe',
    'Photo: ',
    'Related: ',
    'Subject: ',
    '6 December 2025',
    'U.S. ',
  ],
  ...['<b>', '</b>', '<p>', '<!--', ']]>', '<![CDATA[', '&amp;', '&#0;', '&#xD800;', '&#128591;'],
  ...['http://a.test/b?c=d#e', 'a@b.test', '[a](http://b.test)', '$1,000.50', '50%', '1/2/2025'],
]

const paragraph = fc.constantFrom(...paragraphs)
const part = fc
  .tuple(paragraph, fc.nat(400), fc.nat(300))
  .map(([words, from, length]) => words.slice(from % words.length).slice(0, length + 1))
const repeated = fc
  .tuple(
    fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'binary', maxLength: 4 })),
    fc.nat(60),
  )
  .map(([sign, times]) => sign.repeat(times))
/** A word or a line that is longer than any real one. */
const long = fc
  .tuple(fc.constantFrom(...signs, 'a', 'Ab', 'word ', '7'), fc.integer({ min: 100, max: 1500 }))
  .map(([sign, times]) => sign.repeat(Math.ceil(times / sign.length)))
const nested = fc
  .tuple(fc.constantFrom('“”', '‘’', '()', '[]', '""', '«»'), fc.nat(30), part)
  .map(
    ([[open = '', close = ''], depth, words]) => open.repeat(depth) + words + close.repeat(depth),
  )

/**
 * Text of any kind: whole and broken sentences of articles, among signs that mean something to
 * readers, words without end, quotations in quotations, half characters and controls.
 */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: paragraph },
      { weight: 6, arbitrary: part },
      { weight: 8, arbitrary: fc.constantFrom(...signs) },
      { weight: 2, arbitrary: repeated },
      { weight: 1, arbitrary: long },
      { weight: 1, arbitrary: nested },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''))
