import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { column, writePdf } from '../helpers/write-pdf.ts'
import type { HostileInput } from './hostile-input.ts'
import { hostileText } from './hostile-text.ts'

const texts = fc.array(hostileText, { minLength: 1, maxLength: 3 })
const tags = fc.constantFrom(
  ...['p', 'div', 'b', 'a', 'li', 'ul', 'ol', 'h1', 'h2', 'td', 'tr', 'table', 'blockquote', 'q'],
  ...[
    'br',
    'span',
    'em',
    'pre',
    'figure',
    'figcaption',
    'article',
    'script',
    'style',
    'title',
    'time',
  ],
  ...[
    'head',
    'body',
    'html',
    'template',
    'svg',
    'math',
    'textarea',
    'select',
    'noscript',
    'x-a',
    'a:b',
  ],
)
const attributes = fc.constantFrom(
  ...[
    '',
    ' class="byline"',
    ' hidden',
    ' href="x"',
    ' start="-9"',
    ' style="display:none"',
    ' rel=author',
  ],
  ...[' datetime="2025-13-45"', ' a=', ' a="', " a='<", ' itemprop="articleBody"', '/'],
)
/** Tags and words in any order: what opens need not close, nor what closes have been open. */
const markup = fc
  .array(
    fc.oneof(
      hostileText,
      fc.tuple(tags, attributes).map(([tag, rest]) => `<${tag}${rest}>`),
      tags.map((tag) => `</${tag}>`),
      fc.tuple(tags, fc.nat(150)).map(([tag, depth]) => `<${tag}>`.repeat(depth)),
      fc.constantFrom(
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<!doctype html>',
        '<?xml ?>',
        '<',
        '&',
        '&#',
      ),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))
const words = fc.oneof(hostileText, markup)
const cdata = (text: string) => `<![CDATA[${text}]]>`
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const instant = fc.constantFrom(
  ...[
    'Sat, 06 Dec 2025 14:00:00 +0200',
    '2025-12-06',
    '2025-02-30T25:61:00Z',
    '0000-00-00',
    'x',
    '',
  ],
  ...['+275760-09-13T00:00:00.001Z', '99999999999999999999', '-1', '2025-12-06T14:00:00+99:99'],
)

const pages = fc
  .tuple(words, words, instant, markup)
  .map(
    ([title, summary, day, body]) =>
      `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:description" content="${summary}"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, datePublished: day })}</script></head><body><article><h1>${title}</h1>${body}</article></body></html>`,
  )
const rss = fc.array(fc.tuple(words, words, instant, fc.boolean()), { maxLength: 3 }).map(
  (items) =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>L</title>${items
      .map(([title, body, day, isWhole]) => {
        const text = isWhole
          ? `<content:encoded>${cdata(body)}</content:encoded>`
          : `<description>${escaped(body)}</description>`
        return `<item><title>${escaped(title)}</title><guid>7</guid><pubDate>${day}</pubDate>${text}</item>`
      })
      .join('')}</channel></rss>`,
)
const atom = fc
  .array(fc.tuple(words, words, instant), { maxLength: 3 })
  .map(
    (entries) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>L</title>${entries
        .map(
          ([title, body, day]) =>
            `<entry><title type="html">${cdata(title)}</title><id>u</id><updated>${day}</updated><content type="html">${cdata(body)}</content></entry>`,
        )
        .join('')}</feed>`,
  )
const jsonFeed = fc.array(fc.tuple(words, words, instant), { maxLength: 3 }).map((items) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'L',
    items: items.map(([title, body, day], id) => ({
      id,
      title,
      content_html: body,
      date_published: day,
    })),
  }),
)
const ninjs = fc
  .tuple(words, words, instant, fc.anything({ maxDepth: 2, withBigInt: false }))
  .map(([headline, body, day, other]) =>
    JSON.stringify({
      uri: 'urn:x',
      headline,
      body_xhtml: body,
      body_text: body,
      versioncreated: day,
      byline: other,
    }),
  )
const mailBodies = fc.tuple(
  words,
  fc.constantFrom('plain', 'html', 'x'),
  fc.constantFrom('base64', 'quoted-printable', '8bit'),
)
const mail = fc.tuple(words, words, instant, fc.array(mailBodies, { maxLength: 3 })).map(
  ([subject, sender, day, parts]) =>
    `From: ${sender} <a@b.test>\r\nSubject: ${subject}\r\nDate: ${day}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n${parts
      .map(([body, type, coding]) => {
        const coded = coding === 'base64' ? Buffer.from(body).toString('base64') : body
        return `--b\r\nContent-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${coding}\r\n\r\n${coded}\r\n`
      })
      .join('')}--b--\r\n`,
)
const pdf = fc.tuple(hostileText, texts).map(([title, all]) =>
  writePdf(
    all.map((text) => column(text.match(/.{1,70}/gsu) ?? [])),
    { Title: title },
  ),
)

function named(name: string, files: fc.Arbitrary<string | Uint8Array>): fc.Arbitrary<HostileInput> {
  return files.map((file) => ({ name, bytes: typeof file === 'string' ? Buffer.from(file) : file }))
}

const utf16 = hostileText.map((text) => Buffer.from(`\ufeff${text}`, 'utf16le'))
const windows = hostileText.map((text) => Buffer.from(text, 'latin1'))
/** What is small and grows: nothing of it may be unpacked without end. */
const packed = fc
  .tuple(hostileText, fc.nat(200_000))
  .map(([text, zeros]) => gzipSync(Buffer.concat([Buffer.from(text), Buffer.alloc(zeros)])))

const files: fc.Arbitrary<HostileInput> = fc.oneof(
  { weight: 6, arbitrary: named('a.txt', hostileText) },
  { weight: 2, arbitrary: named('a.md', hostileText) },
  { weight: 1, arbitrary: named('a.txt', utf16) },
  { weight: 1, arbitrary: named('a.txt', windows) },
  { weight: 4, arbitrary: named('a.html', pages) },
  { weight: 2, arbitrary: named('a.html', markup) },
  { weight: 2, arbitrary: named('a.rss', rss) },
  { weight: 1, arbitrary: named('a.atom', atom) },
  { weight: 2, arbitrary: named('a.json', jsonFeed) },
  { weight: 2, arbitrary: named('a.json', ninjs) },
  { weight: 3, arbitrary: named('a.eml', mail) },
  { weight: 2, arbitrary: named('a.pdf', pdf) },
  { weight: 1, arbitrary: named('a.txt.gz', packed) },
  { weight: 1, arbitrary: named('a', fc.uint8Array({ maxLength: 300 })) },
)

/** Bytes taken out, put in, or copied from elsewhere in the file. */
const damage = fc.record({
  at: fc.nat(1_000_000),
  cut: fc.nat(60),
  put: fc.uint8Array({ maxLength: 6 }),
  copies: fc.nat(3),
  from: fc.nat(1_000_000),
})

/** A file of any format, well made or not, and then perhaps damaged. */
export const hostileFile: fc.Arbitrary<HostileInput> = fc
  .tuple(files, fc.oneof(fc.constant([]), fc.array(damage, { maxLength: 4 })))
  .map(([{ name, bytes }, places]) => {
    let file = Buffer.from(bytes)
    for (const { at, cut, put, copies, from } of places) {
      const place = at % (file.length + 1)
      const piece = file.subarray(from % (file.length + 1)).subarray(0, 80)
      const copied = Array<Buffer>(copies).fill(piece)
      file = Buffer.concat([file.subarray(0, place), put, ...copied, file.subarray(place + cut)])
    }
    return { name, bytes: file }
  })
