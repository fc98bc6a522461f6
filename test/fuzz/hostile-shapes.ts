import { Buffer } from 'node:buffer'
import { deflateSync } from 'node:zlib'

/** An input that can be made as long as one likes. */
export interface Shape {
  readonly name: string
  /** Name of the file it comes in. */
  readonly file: string
  /** @param size About how long it is to be, in bytes. */
  readonly make: (size: number) => Uint8Array
}

/** Pieces that are repeated: what opens and never closes, what hangs on what is before it. */
const text: readonly (readonly [name: string, piece: string, end?: string])[] = [
  ['a word', 'a'],
  ['a word in capitals', 'A'],
  ['a word of hyphens', 'ab-'],
  ['a word of full stops', 'a.'],
  ['a word of apostrophes', 'a’'],
  ['a word of digits', '1'],
  ['a number of thousands', '1,000,'],
  ['a word of slashes', 'a/'],
  ['a word of at signs', 'a@'],
  ['an address', 'http://a.b/'],
  ['quotation marks that open', '“'],
  ['quotation marks that open before words', '“a '],
  ['quotation marks that close', '”'],
  ['straight quotation marks', '"'],
  ['straight quotation marks around words', '"a '],
  ['single quotation marks', '‘a '],
  ['quotations', '“We want peace,” he said. '],
  ['brackets that open', '('],
  ['brackets that open before words', '(a '],
  ['square brackets', '[a '],
  ['brackets of all kinds', '([{<'],
  ['brackets that open and close', '() '],
  ['an accent on an accent', '\u0301'],
  ['an emoji joined to itself', '👩\u200d'],
  ['a word of another plane', '𝔸'],
  ['overrides of direction', '\u202e\u2066'],
  ['marks without width', '\u200b'],
  ['half characters', '\ufffd'],
  ['byte order marks', '\ufeff'],
  ['controls', '\u001b[31m'],
  ['C1 controls', 'abcdefgh ijklmnop qrstuvwxy zabcdefgh ijklm \u009b'],
  ['spaces', ' '],
  ['tabs', '\t'],
  ['no-break spaces', '\u00a0'],
  ['line ends', '\n'],
  ['lines of spaces', ' \n'],
  ['line ends and spaces', 'a      \n'],
  ['lines of one letter', 'a\n'],
  ['paragraphs of one letter', 'a\n\n'],
  ['soft hyphens', '\u00ad'],
  ['full stops', '.'],
  ['full stops with spaces', '. '],
  ['exclamation marks', '!'],
  ['commas', ','],
  ['commas with spaces', ', '],
  ['colons', ': '],
  ['semicolons', 'a; '],
  ['dashes', ' — '],
  ['hyphens', '-'],
  ['underlines', '_'],
  ['stars', '*'],
  ['bold that opens', '**a '],
  ['number signs', '#'],
  ['headings', '# A heading\n'],
  ['lines quoted ever deeper', '> '],
  ['list items', '• a thing\n'],
  ['numbered items', '1. a thing\n'],
  ['lists that nest', '- a:\n  * b:\n'],
  ['announced lists', 'The following:\n• a\n\n'],
  ['links that open', '[a]('],
  ['links', '[a](b) '],
  ['code that opens', '`'],
  ['cells of a table', '| a '],
  ['pipes', '|'],
  ['times of day', '12:30 '],
  ['stamps', '12:30 A post\nIt goes on.\n\n'],
  ['headers', 'Subject: a\n'],
  ['by-lines', 'By Jane Doe\n'],
  ['names in a by-line', 'By Jane Doe, '],
  ['names in a by-line joined', ' and Jane Doe'],
  ['dates', '6 December 2025 '],
  ['datelines', 'GENEVA (AP) — A day.\n\n'],
  ['places in a dateline', 'GENEVA, '],
  ['places in a dateline joined', 'GENEVA/'],
  ['initials', 'A. '],
  ['abbreviations', 'U.S. '],
  ['names', 'John Smith '],
  ['names of parties', 'Russia '],
  ['parties in a row', 'Russia, '],
  ['parties joined', 'Russia and Ukraine and '],
  ['offices', 'President '],
  ['people in office', 'Foreign Minister John Smith, '],
  ['asides', 'Russia, which Ukraine, '],
  ['reports in reports', 'Russia said that '],
  ['reports after reports', '“a,” Russia said, '],
  ['conditions', 'if Russia agrees '],
  ['conditions in a row', 'unless Ukraine withdraws, '],
  ['denials', 'not '],
  ['wants in wants', 'wants Russia to want '],
  ['wants', 'Russia demands that Ukraine withdraw. '],
  ['wants without full stops', 'Russia demands that Ukraine withdraw '],
  ['wants joined', 'Russia demands peace and '],
  ['infinitives', 'to '],
  ['relatives', 'that '],
  ['prepositions', 'of the plan '],
  ['plans', 'the 28-point plan '],
  ['plans with numbers', 'a 28-point plan, a 19-point plan, '],
  ['plans told', 'The US rejected the 28-point plan. '],
  ['days', 'on Monday '],
  ['spans of days', 'from Monday to '],
  ['steps', 'They will meet on Monday. '],
  ['steps without full stops', 'they will meet on Monday and '],
  ['pronouns', 'He said that he would. '],
  ['talks', 'talks with Russia on the talks with '],
  ['clauses by comma', 'it agreed, '],
  ['questions', 'Will Russia sign? '],
  ['answers', 'No. '],
  ['titles', 'the '],
  ['possessives', 'Russia’s '],
  ['other scripts', '停火 '],
  ['scripts from right to left', 'سلام '],
]

const html: readonly (readonly [name: string, piece: string, end?: string])[] = [
  ['unclosed inline tags', '<b>a '],
  ['unclosed links', '<a href="x">a '],
  ['unclosed spans', '<span>a '],
  ['unclosed inline tags without words', '<i>'],
  ['unclosed fonts that cross', '<b><p>a</b> '],
  ['unclosed blocks', '<div>a '],
  ['paragraphs', '<p>A line.'],
  ['list items', '<li>a'],
  ['lists in lists', '<ul><li>a'],
  ['numbered lists in lists', '<ol><li>a'],
  ['links in lists', '<li><a href="x">a</a></li>'],
  ['tables in tables', '<table><tr><td>a'],
  ['rows', '<tr><td>a<td>b'],
  ['quotations in quotations', '<blockquote>a '],
  ['forced breaks', '<br>'],
  ['forced breaks after words', 'a<br>'],
  ['end tags', '</p>'],
  ['end tags of others', '</b></i>'],
  ['signs that open a tag', '<'],
  ['tags that never end', '<p '],
  ['end tags that never end', '</p '],
  ['a tag of many attributes', ' a="b"', '>'],
  ['a tag of attributes that never end', ' a="', '>'],
  ['comments', '<!-- a -->'],
  ['comments that never end', '<!-- a '],
  ['declarations', '<!a>'],
  ['processing instructions', '<?a '],
  ['sections of characters', '<![CDATA[ '],
  ['scripts that never end', '<script>'],
  ['scripts', '<script>a</script>'],
  ['styles that never end', '<style>'],
  ['linked data', '<script type="application/ld+json">{"@graph":[]}</script>'],
  ['titles', '<title>a</title>'],
  ['headings', '<h1>a</h1>'],
  ['headings that never end', '<h1>a'],
  ['articles in articles', '<article>a'],
  ['metadata', '<meta name="a" content="b">'],
  ['times', '<time datetime="2025-12-06">a</time>'],
  ['times in a paragraph', '<p><time datetime="2025-12-06">a</time>'],
  ['by-lines', '<span class="byline">By Jane Doe</span>'],
  ['by-lines in by-lines', '<div class="byline">By Jane Doe'],
  ['ampersands', '&'],
  ['entities', '&amp;'],
  ['entities that never end', '&#'],
  ['templates', '<template>a'],
  ['drawings', '<svg><g>'],
  ['controls in a form', '<form><input>'],
  ['frames', '<iframe>'],
  ['raw text', '<textarea>'],
  ['lines of text', 'A line of text that is long enough to be one.\n'],
  ['paragraphs of text', '<p>A line of text, that is long enough, to be one.</p>'],
  ['spaces', ' '],
  ['elements of their own', '<x-a>a'],
  ['names with colons', '<a:b>a'],
]

const rss: readonly (readonly [name: string, piece: string, end?: string])[] = [
  ['items', '<item><title>a</title><description>b c d</description></item>'],
  ['items that never end', '<item><title>a'],
  ['elements that nest', '<a>'],
  ['sections of characters that never end', '<title><![CDATA['],
  ['comments that never end', '<!--'],
  ['entities', '<title>&amp;</title>'],
  ['entities that do not end', '&a'],
  ['attributes', '<a b="c" d="e"/>'],
  ['titles', '<title>a</title>'],
  ['markup in a summary', '<item><description>&lt;b&gt;a &lt;b&gt;b</description></item>'],
  ['categories', '<category>a</category>'],
  ['namespaces', '<a:b xmlns:a="c"/>'],
  ['instructions', '<?a b?>'],
]

const mail: readonly (readonly [name: string, head: string, piece: string])[] = [
  ['headers', '', 'X-A: b\r\n'],
  ['folded headers', 'Subject: a', '\r\n a'],
  ['words of a coded subject', 'Subject: ', '=?utf-8?q?a?= '],
  ['coded words that never end', 'Subject: ', '=?utf-8?q?a'],
  ['addresses', 'To: ', 'a <a@b.test>, '],
  ['groups of addresses', 'To: ', 'a: '],
  ['comments of addresses', 'To: ', '('],
  ['quotations in addresses', 'To: ', '"a" '],
  ['parameters', 'Content-Type: text/plain', '; a=b'],
  ['continued parameters', 'Content-Type: text/plain', '; a*0*=b'],
  ['boundaries', 'Content-Type: multipart/mixed; boundary=b\r\n\r\n', '--b\r\n'],
  [
    'parts',
    'Content-Type: multipart/mixed; boundary=b\r\n\r\n',
    '--b\r\nContent-Type: text/plain\r\n\r\na\r\n',
  ],
  ['messages in messages', '', 'Content-Type: message/rfc822\r\n\r\n'],
  ['soft line ends', 'Content-Transfer-Encoding: quoted-printable\r\n\r\n', '=\r\n'],
  ['coded letters', 'Content-Transfer-Encoding: quoted-printable\r\n\r\n', '=41'],
  ['coded bytes', 'Content-Transfer-Encoding: base64\r\n\r\n', 'QUFB'],
  ['flowing lines', 'Content-Type: text/plain; format=flowed\r\n\r\n', 'a \r\n'],
  ['quoted lines', '\r\n', '> a\r\n'],
  ['lines that introduce a quotation', '\r\n', 'On Monday, Ann wrote:\r\n'],
  ['lines half of which introduce a quotation', '\r\n', 'On Monday, Ann \r\n\r\n'],
  ['unclosed inline tags', 'Content-Type: text/html\r\n\r\n', '<b>a '],
  ['quotations of pages', 'Content-Type: text/html\r\n\r\n', '<blockquote type="cite">a '],
]

const json: readonly (readonly [name: string, head: string, piece: string, end: string])[] = [
  ['lists in lists', '', '[', ''],
  ['objects in objects', '', '{"a":', ''],
  ['items of ninjs', '[', '{"uri":"u","headline":"h","body_text":"One. Two."},', '{}]'],
  ['fields', '{"uri":"u","headline":"h"', ',"body_a":"b"', '}'],
  ['bodies', '{"uri":"u","headline":"h","bodies":[', '{"role":"a","value":"b"},', '{}]}'],
  ['unclosed tags of a body', '{"uri":"u","headline":"h","body_xhtml":"', '<b>a ', '"}'],
  ['half characters of a body', '{"uri":"u","headline":"h","body_text":"a ', '\\\\ud800', '"}'],
  [
    'items of a feed',
    '{"version":"https://jsonfeed.org/version/1.1","items":[',
    '{"id":"a","content_text":"One two."},',
    '{}]}',
  ],
]

const pdf: readonly (readonly [name: string, head: string, piece: string])[] = [
  ['brackets in a PDF', '1 0 obj\n', '('],
  ['lists in a PDF', '1 0 obj\n', '['],
  ['dictionaries in a PDF', '1 0 obj\n', '<<'],
  ['objects of a PDF', '', '1 0 obj\n'],
  ['streams of a PDF', '', '1 0 obj << /Filter /FlateDecode >> stream\n'],
  ['streams of a PDF that say nothing', '', 'stream\n'],
  ['ends of a PDF', '', 'startxref\n0\n%%EOF\n'],
  ['references of a PDF', 'xref\n0 9999999\n', '0000000000 65535 f \n'],
  ['comments in a PDF', '', '%a\n'],
]

/** Every shape, from text that is only long to files that are built to do harm. */
export const shapes: readonly Shape[] = [
  ...text.map(([name, piece]) => shape(`text: ${name}`, 'a.txt', 'Talks go on. ', piece)),
  ...text
    .filter(([name]) => /line|list|bold|link|head|cell|code|star|number sign|pipe/.test(name))
    .map(([name, piece]) => shape(`Markdown: ${name}`, 'a.md', '', piece)),
  ...html.map(([name, piece, end]) =>
    end === undefined
      ? shape(`page: ${name}`, 'a.html', '<html><body><p>Talks go on. ', piece)
      : shape(`page: ${name}`, 'a.html', '<html><body><p', piece, `${end}Talks go on.`),
  ),
  ...rss.map(([name, piece]) =>
    shape(`feed: ${name}`, 'a.rss', '<?xml version="1.0"?><rss><channel>', piece),
  ),
  ...mail.map(([name, head, piece]) =>
    shape(
      `mail: ${name}`,
      'a.eml',
      `From: a@b.test\r\nMIME-Version: 1.0\r\n${head}`,
      piece,
      '\r\n\r\nA text.\r\n',
    ),
  ),
  ...json.map(([name, head, piece, end]) => shape(`JSON: ${name}`, 'a.json', head, piece, end)),
  ...pdf.map(([name, head, piece]) =>
    shape(`PDF: ${name}`, 'a.pdf', `%PDF-1.4\n${head}`, piece, '\ntrailer <</Root 1 0 R>>\n%%EOF'),
  ),
  { name: 'PDF: letters drawn one by one', file: 'a.pdf', make: drawnLetters },
]

function shape(name: string, file: string, head: string, piece: string, end = ''): Shape {
  const make = (size: number) =>
    Buffer.from(head + piece.repeat(Math.ceil(size / Buffer.byteLength(piece))) + end)
  return { name, file, make }
}

/** A page that is opened by the parser, its text a letter at a time. */
function drawnLetters(size: number): Uint8Array {
  const drawn = `BT /F1 9 Tf ${'1 0 Td (a) Tj '.repeat(Math.ceil(size / 14))} ET`
  const stream = deflateSync(drawn).toString('latin1')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
    `<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n${stream}\nendstream`,
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  return Buffer.from(`%PDF-1.4\n${body}trailer << /Root 1 0 R /Size 5 >>\n%%EOF`, 'latin1')
}
