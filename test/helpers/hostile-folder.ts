import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { attack, attacks } from './hostile-text.ts'

/** A folder of articles in which everything that can be is hostile, its own name too. */
export interface HostileFolder {
  readonly folder: string
  /** Files of other kinds by what is wrong with them: a source that cannot be read. */
  readonly broken: Readonly<Record<string, string>>
  readonly remove: () => void
}

const singles = Object.values(attacks)
/** More of them and the name would be too long for a file. */
const mostInName = 6

/** Makes names of files, each with other attacks: all but what no name can have. */
function nameMaker(): (words: string) => string {
  let next = 0
  return (words) => {
    const some = Array.from(
      { length: mostInName },
      (_, at) => singles[(next + at) % singles.length],
    )
    next += mostInName
    return `${words}${some.join('')}\n`.replace(/[/\u0000]/gu, '')
  }
}

const seed = (): string => readFileSync(join('seeds', readdirSync('seeds')[0] ?? ''), 'utf8')
/** Its beginning, in which there is something for every table. */
const lead = (): string => seed().split('\n').slice(0, 16).join('\n')

/**
 * An article with all attacks in its first lines and one of them after every so many words: more,
 * and it would be taken for no text at all.
 */
function armed(text: string): string {
  let count = 0
  const between = text.replace(/ /gu, () => {
    count += 1
    return count % 20 === 0 ? `${singles[(count / 20) % singles.length]} ` : ' '
  })
  let line = 0
  return between.replace(/(.)$/gmu, (end) => {
    line += 1
    return line < 3 ? `${end}${attack}` : end
  })
}

const escapedXml = (text: string): string =>
  text.replace(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f&<>]/gu,
    (sign) => `&#${sign.charCodeAt(0)};`,
  )

const inXml = (text: string): string =>
  text.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`)

/** How markup holds attacks: written out, which much of would make it no text, or as references. */
interface Markup {
  readonly write: (text: string) => string
  readonly next: () => string
}
let turn = 0
const raw: Markup = { write: inXml, next: () => singles[turn++ % singles.length] ?? '' }
const escaped: Markup = { write: escapedXml, next: () => attack }

/** The news of a feed. */
function feed({ write, next }: Markup): string {
  const text = write(armed(seed().split('\n').slice(2).join('\n')))
  const words = (what: string): string => write(`${what} ${next()}`)
  const item = (title: string, body: string): string =>
    `<item><guid isPermaLink="false">${words('urn:x')}${title}</guid><title>${words(title)}</title>` +
    `<link>https://news.example/${words('a')}</link><author>${words('a@b.example (Ann)')}</author>` +
    `<category>${words('talks')}</category><pubDate>Sat, 06 Dec 2025 10:00:00 GMT</pubDate>` +
    `<description>${body}</description></item>`
  return (
    `<?xml version="1.0"?><rss version="2.0"><channel><title>${words('Lakes Press')}</title>` +
    `<link>${words('https://news.example/')}</link>${item('Russia rejects the plan', text)}` +
    `${item('Nothing to read', '')}</channel></rss>`
  )
}

const ninjs = (): string =>
  JSON.stringify({
    uri: `urn:x:${attack}`,
    type: 'text',
    standard: { name: 'ninjs', version: '3.0' },
    versionCreated: '2025-12-07T10:37:00Z',
    pubStatus: 'usable',
    language: 'en',
    by: `Ann ${attack} Lee`,
    located: `Geneva ${attack}, Switzerland`,
    headlines: [{ value: `Ukraine ${attack} rejects the plan of Russia ${attack}` }],
    descriptions: [{ value: `Ukraine ${attack} said so.` }],
    infoSources: [{ name: `The ${attack} Wire` }],
    bodies: [{ contentType: 'text/plain', value: armed(seed()) }],
  })

const base64 = (text: string): string => Buffer.from(text).toString('base64')

const email = (): string =>
  [
    `From: =?utf-8?B?${base64(`Ann ${attack} Lee, The Wire`)}?= <ann@wire.test>`,
    `Subject: =?utf-8?B?${base64(`Talks ${attack} stall`)}?=`,
    'Date: Sat, 6 Dec 2025 23:30:00 -0500',
    `Message-ID: <${attack.replace(/[\r\n]/gu, '')}7@wire.test>`,
    'Content-Type: text/plain; charset=utf-8',
    'MIME-Version: 1.0',
    'Content-Transfer-Encoding: base64',
    '',
    base64(armed(lead())),
  ].join('\r\n')

function page({ write, next }: Markup): string {
  const words = (what: string): string => write(`${what} ${next()}`)
  const article = { '@type': 'NewsArticle', headline: `Talks ${next()}`, author: `Bo ${next()}` }
  return (
    `<html><head><title>${words('Talks stall')}</title><meta name="author" content="${words('Ann')}">` +
    `<meta property="og:site_name" content="${words('The Wire')}">` +
    `<link rel="canonical" href="javascript:alert(1)//${words('x')}">` +
    `<script type="application/ld+json">${JSON.stringify(article)}</script></head>` +
    `<body><article><h1>${words('Talks stall over the plan of Ukraine')}</h1>` +
    `${armed(seed())
      .split('\n\n')
      .map((paragraph) => `<p>${write(paragraph)}</p>`)
      .join('')}</article></body></html>`
  )
}

/** Makes the folder. */
export function makeHostileFolder(): HostileFolder {
  const home = mkdtempSync(join(tmpdir(), 'peacedash-hostile-'))
  const inName = nameMaker()
  const folder = join(home, inName('talks'))
  const inside = join(folder, inName('inside'))
  mkdirSync(inside, { recursive: true })
  const put = (name: string, content: string | Uint8Array, where = inside): string => {
    const path = join(where, name)
    writeFileSync(path, content)
    return path
  }
  put(`${inName('armed')}.txt`, armed(seed()))
  put('raw.xml', feed(raw))
  put('escaped.xml', feed(escaped))
  put('wire.json', ninjs())
  put('mail.eml', email())
  put('raw.html', page(raw))
  put('escaped.html', page(escaped))
  // C1 as single bytes, in a text that is no UTF-8.
  put('latin.txt', Buffer.from(armed(lead()).replace(/[^\u0000-\u00ff]/gu, "'"), 'latin1'))
  return {
    folder,
    broken: {
      'a file that is not there': join(folder, `${inName('missing')}.txt`),
      'an empty file': put(`${inName('empty')}.txt`, '', home),
      'a file of bytes': put(
        `${inName('binary')}.txt`,
        new Uint8Array(4096).map((_, index) => index * 7),
        home,
      ),
      'a damaged article file': put(`${inName('damaged')}.article`, `no${attack}`, home),
      'an article file of another form': put(
        `${inName('later')}.article`,
        `peacedash-article: ${attack}\n\n`,
        home,
      ),
      'a damaged JSON': put(`${inName('data')}.json`, `{"${attack}": ${attack}`, home),
      'an address that is none': `http://[${attack}`,
      'an address nobody answers at': `http://127.0.0.1:9/${attack}`,
      'an address of a host that is none': `http://x${attack}.invalid/`,
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  }
}
