import { describe, expect, it } from 'vitest'
import type { Article } from '../../source/model/article.ts'
import { outline } from './layout-of-data.ts'
import { readAs, refusalOf } from './read-text.ts'

const text = 'The northern delegation demands that the southern army withdraw from the ridge.'

const rss = (items: string, channel = '') => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Lakes Press &amp; Co</title><link>https://lakes.test/</link><language>en-gb</language>${channel}${items}</channel></rss>`

const rdf = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://lakes.test/"><title>Lakes Press &amp; Co</title><link>https://lakes.test/</link></channel>
<item rdf:about="https://lakes.test/1"><title>Talks stall</title><link>https://lakes.test/1</link><description>${text}</description><dc:creator>Ann Lee</dc:creator><dc:date>2025-12-06T14:00:00+02:00</dc:date></item></rdf:RDF>`

const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-gb"><title>Lakes Press &amp; Co</title>
<entry><id>https://lakes.test/1</id><title type="html">Talks &lt;i&gt;stall&lt;/i&gt;</title><link rel="self" href="https://lakes.test/1.atom"/><link href="https://lakes.test/1"/>
<published>2025-12-06T14:00:00+02:00</published><updated>2025-12-06T15:30:00+02:00</updated><author><name>Ann Lee</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${text}</p></div></content></entry></feed>`

const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Lakes Press & Co',
  language: 'en-gb',
  items: [
    {
      id: 'https://lakes.test/1',
      url: 'https://lakes.test/1',
      title: 'Talks stall',
      content_html: `<p>${text}</p>`,
      date_published: '2025-12-06T14:00:00+02:00',
      date_modified: '2025-12-06T15:30:00+02:00',
      authors: [{ name: 'Ann Lee' }],
    },
  ],
})

const item = (parts: string) =>
  `<item><title>Talks stall</title><link>https://lakes.test/1</link>${parts}</item>`

async function itemsOf(feed: string, name = 'feed.xml'): Promise<readonly Article[]> {
  return (await readAs(name, feed)).articles
}

describe('a feed gives an article for each item', () => {
  const date = '<pubDate>Sat, 06 Dec 2025 14:00:00 +0200</pubDate><dc:creator>Ann Lee</dc:creator>'
  it.each([
    [
      'RSS 2.0',
      'feed.xml',
      rss(item(`<description>${text}</description>${date}`)),
      '2025-12-06T14:00:00+02:00',
    ],
    ['RSS 1.0', 'feed.rdf', rdf, '2025-12-06T14:00:00+02:00'],
    ['Atom', 'feed.atom', atom, '2025-12-06T15:30:00+02:00'],
    ['JSON Feed', 'feed.json', json, '2025-12-06T15:30:00+02:00'],
  ])('of %s', async (_, name, feed, versionCreated) => {
    const [article, ...others] = await itemsOf(feed, name)
    expect(others).toEqual([])
    expect(article).toMatchObject({
      format: 'feed',
      path: name,
      headline: 'Talks stall',
      uri: 'https://lakes.test/1',
      url: 'https://lakes.test/1',
      byline: 'Ann Lee',
      outlet: 'Lakes Press & Co',
      published: '2025-12-06',
      versionCreated,
    })
    expect(outline(article as Article)).toEqual(['headline Talks stall', `paragraph ${text}`])
  })

  it('out of the whole text, with the summary over it', async () => {
    const [article] = await itemsOf(
      rss(
        item(
          `<description>&lt;p&gt;The ridge divides them.&lt;/p&gt;</description><content:encoded><![CDATA[<p>${text}</p><ul><li>one</li></ul><p>The post <a href="x">Talks stall</a> appeared first on <a href="y">Lakes</a>.</p><img src="https://track.test/1.gif">]]></content:encoded>`,
        ),
      ),
    )
    expect(outline(article as Article)).toEqual([
      'headline Talks stall',
      'standfirst The ridge divides them.',
      `paragraph ${text}`,
      'listItem one',
    ])
  })

  it('even if that is a title and a line', async () => {
    const articles = await itemsOf(
      rss(
        `${item('<description>It was short</description>')}<item><title>Envoys to meet again</title></item>`,
      ),
    )
    expect(articles.map(outline)).toEqual([
      ['headline Talks stall', 'paragraph It was short'],
      ['headline Envoys to meet again'],
    ])
  })

  it('told apart by ids that are its own', async () => {
    const ids = (guid: string) => itemsOf(rss(item(guid))).then(([article]) => article?.uri)
    expect(await ids('<guid isPermaLink="false">tag:lakes.test,2025:7</guid>')).toBe(
      'tag:lakes.test,2025:7',
    )
    expect(await ids('<guid isPermaLink="false">7</guid>')).toBe('https://lakes.test/#7')
    expect(await ids('')).toBe('https://lakes.test/1')
  })

  it('under the outlet an aggregator names', async () => {
    const [article] = await itemsOf(
      rss(item('<source url="https://wire.test/rss">The Wire</source>')),
    )
    expect(article?.outlet).toBe('The Wire')
  })
})

describe('a feed that gives less', () => {
  it('names an item without text and goes on', async () => {
    const { articles, skipped } = await readAs(
      'feed.xml',
      rss(`<item><link>https://lakes.test/2</link></item>${item('')}`),
    )
    expect(articles).toHaveLength(1)
    expect(skipped).toEqual([
      {
        name: 'https://lakes.test/2 (feed.xml)',
        reason: '“https://lakes.test/2” holds no text.',
        remedy: 'Open the item in a browser and give its text.',
      },
    ])
  })

  it('gives nothing when it is empty', async () => {
    for (const feed of [rss(''), json.replace(/"items":\[.*\]/, '"items":[]')]) {
      expect(await readAs('feed', feed)).toEqual({ articles: [], skipped: [] })
    }
  })

  it('is refused when it is cut short', async () => {
    for (const feed of [
      rss(item('')).slice(0, -30),
      atom.slice(0, 300),
      '<rss version="2.0"><channel><item>',
    ]) {
      expect(await refusalOf(readAs('feed.xml', feed))).toBe(
        '“feed.xml” is damaged: it begins as a feed and cannot be read as one.',
      )
    }
  })

  it('does not grow by entities it defines', async () => {
    const entities =
      '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    const feed = rss('<item><title>Talks &b;</title></item>').replace('<rss', `${entities}<rss`)
    const { articles } = await readAs('feed.xml', feed)
    expect(articles[0]?.source.length ?? 0).toBeLessThan(200)
  })
})
