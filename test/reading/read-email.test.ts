import { describe, expect, it } from 'vitest'
import { outline } from './layout-of-data.ts'
import { readAs, readOne, refusalOf } from './read-text.ts'

const lead =
  'The southern army should withdraw from the ridge, the northern delegation said on Monday.'

const message = (headers: readonly string[], body: string) =>
  [...headers, 'MIME-Version: 1.0', '', body].join('\r\n')
const head = [
  'From: "Ann Lee, The Wire" <ann@wire.test>',
  'To: desk@lakes.test',
  'Subject: =?UTF-8?Q?Talks_stall_=E2=80=93_again?=',
  'Date: Sat, 6 Dec 2025 23:30:00 -0500',
  'Message-ID: <7.x@wire.test>',
]
const plain = (body: string, headers = head) =>
  message([...headers, 'Content-Type: text/plain; charset=utf-8'], body)

describe('a message', () => {
  it('gives an article with the subject over it', async () => {
    const article = await readOne('a.eml', plain(`Dear editors,\r\n\r\n${lead}\r\n`))
    expect(article).toMatchObject({
      format: 'email',
      headline: 'Talks stall – again',
      byline: 'Ann Lee',
      outlet: 'The Wire',
      published: '2025-12-06',
      versionCreated: '2025-12-06T23:30:00-05:00',
      uri: 'mid:7.x@wire.test',
      path: 'a.eml',
    })
    expect(article.source.startsWith('Talks stall – again\n\nDear editors,')).toBe(true)
    expect(outline(article)).toContain(`paragraph ${lead}`)
  })

  it('is known by its header, whatever the file is called', async () => {
    expect((await readOne('release.txt', plain(lead))).format).toBe('email')
    expect((await readOne('a.txt', `Subject: Talks\nDate: 6 Dec 2025\n\n${lead}`)).format).toBe(
      'text',
    )
  })

  it('gives its plain text rather than its page', async () => {
    const parts = `--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${lead.replace('ridge', 'c=F4te')}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Not this</p>\r\n--b--\r\n`
    const article = await readOne(
      'a.eml',
      message([...head, 'Content-Type: multipart/alternative; boundary=b'], parts),
    )
    expect(article.source).toContain('côte')
    expect(article.source).not.toContain('Not this')
  })

  it('gives its page where the plain text only says that there is one', async () => {
    const parts = `--b\r\nContent-Type: text/plain\r\n\r\nYour program shows no pages.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>${lead}</p>\r\n--b--\r\n`
    const type = 'Content-Type: multipart/alternative; boundary=b'
    const article = await readOne('a.eml', message([...head, type], parts))
    expect(outline(article)).toEqual(['headline Talks stall – again', `paragraph ${lead}`])
  })

  it('gives the page of a newsletter without its furniture', async () => {
    const html = `<html><body><table><tr><td><p>View in browser</p></td></tr><tr><td><h2>On the ridge</h2><p>${lead}</p></td></tr></table><p>Unsubscribe</p><div class="gmail_quote"><p>Old words</p></div></body></html>`
    const headers = [
      'From: Lakes Press <news@lakes.test>',
      'Subject: Morning brief',
      'Date: 6 Dec 2025 08:00 GMT',
      'Content-Type: text/html',
    ]
    const article = await readOne('a.eml', message(headers, html))
    expect(article).toMatchObject({
      byline: null,
      outlet: 'Lakes Press',
      versionCreated: '2025-12-06T08:00:00Z',
    })
    expect(outline(article)).toEqual([
      'headline Morning brief',
      'promo View in browser',
      'heading On the ridge',
      `paragraph ${lead}`,
      'promo Unsubscribe',
    ])
  })

  it.each([
    ['the signature', `${lead}\n-- \nAnn Lee\nThe Wire`],
    [
      'what it answers',
      `${lead}\n\nOn Friday, 5 December 2025, Bo Chen\n<bo@lakes.test> wrote:\n> Old words\n> more\n`,
    ],
    [
      'what it answers in another language',
      `${lead}\n\nAm 05.12.2025 um 10:00 schrieb Bo Chen:\n> Old words`,
    ],
    ['the message below', `${lead}\n\n-----Original Message-----\nFrom: Bo\nOld words`],
    [
      'the header of what is forwarded',
      `For you\n\n---------- Forwarded message ---------\nFrom: Bo <bo@lakes.test>\nSubject: x\nTo: Ann\n\n${lead}`,
    ],
  ])('gives its own words, not %s', async (_, body) => {
    const article = await readOne('a.eml', plain(body))
    expect(outline(article)).toEqual(['headline Talks stall – again', `paragraph ${lead}`])
  })

  it('keeps a sentence that only looks like an introduction', async () => {
    const article = await readOne(
      'a.eml',
      plain('On Sunday the minister of the south wrote:\n\n“We shall not sign.”\n'),
    )
    expect(article.source).toContain('On Sunday the minister of the south wrote:')
  })

  it('drops the marks of answering from the subject', async () => {
    const headers = [
      'From: a@b.test',
      'Subject: Re: FW: Fwd: Talks stall',
      'Content-Type: text/plain',
    ]
    const article = await readOne('a.eml', plain(lead, headers))
    expect(article).toMatchObject({ headline: 'Talks stall', byline: null, outlet: null })
  })

  it('is refused without text', async () => {
    expect(await refusalOf(readAs('a.eml', plain('> all of it\n> quoted')))).toBe(
      '“a.eml” is a message without text.',
    )
    const deep = Array.from(
      { length: 40 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    ).join('')
    expect(await refusalOf(readAs('a.eml', `From: a@b.test\r\n${deep}`))).toBe(
      '“a.eml” is a damaged message.',
    )
  })
})
