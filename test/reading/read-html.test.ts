import { describe, expect, it } from 'vitest'
import { outline } from './layout-of-data.ts'
import { readAs, readOne, refusalOf } from './read-text.ts'

const lead =
  'Negotiators of the two states left Geneva on Saturday without a date for the next round of ' +
  'talks, three people close to them said.'
const second =
  'The northern delegation demands that the southern army withdraw from the ridge within 90 ' +
  'days, and that monitors of the regional union be let in before that.'
const third =
  '“We shall not sign what we have not read,” said the southern foreign minister, Ada Obi, ' +
  'adding that her government would answer in writing within the week.'

/** A page as a news site serves it. */
function page({ head = '', body = '', top = '' } = {}): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">${head}
    <style>p { color: red }</style><script>var text = "<p>Written by a script</p>"</script></head>
  <body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
  </header><main><article>${top}<p>${lead}</p><p>${second}</p>${body}<p>${third}</p></article></main>
  <aside><h3>Most read</h3><ul><li><a href="/1">How the war began</a></li></ul></aside>
  <footer><p>Copyright 2025 Lakes Press. All rights reserved.</p></footer></body></html>`
}
const body = [`paragraph ${lead}`, `paragraph ${second}`]

describe('the text of a page', () => {
  it('is the article, without navigation, scripts, styles, comments and what is hidden', async () => {
    const article = await readOne(
      'a.html',
      page({
        top: '<h1>Talks stall over the ridge</h1>',
        body:
          '<!-- a comment --><p hidden>Hidden words.</p><p style="display: none">No display.</p>' +
          '<div aria-hidden="true">For no ear.</div><noscript><p>No script.</p></noscript>' +
          '<form><button>Subscribe now</button></form><del>Withdrawn words.</del>',
      }),
    )
    expect(outline(article)).toEqual([
      'headline Talks stall over the ridge',
      ...body,
      `paragraph ${third}`,
    ])
    expect(article).toMatchObject({ format: 'html', normalised: false, path: 'a.html' })
  })

  it('keeps what the markup says its parts are', async () => {
    const article = await readOne(
      'a.html',
      page({
        top: '<h1>Talks stall over the ridge</h1>',
        body: `<h2>What is on the table</h2><p>The draft has three points:</p>
          <ul><li>a ceasefire <b>along</b> the river</li><li>monitors<ul><li>in two stages</li></ul></li></ul>
          <ol start="4"><li>First this</li><li><p>Then that</p><p>It was said.</p></li></ol>
          <figure><img src="a.jpg"><figcaption>The ridge in May</figcaption></figure>
          <p><strong>Next round</strong></p><blockquote><p>We wait</p></blockquote>
          <p>No deal yet</p><p><a href="/x">How the war began</a></p>
          <p>One thing<br>Another thing</p>
          <table><tr><th>Day</th><th>Round</th></tr><tr><td>3 May</td><td>the first</td></tr></table>`,
      }),
    )
    expect(outline(article).slice(3, -1)).toEqual([
      'heading What is on the table',
      'paragraph The draft has three points:',
      'listItem a ceasefire along the river',
      'listItem monitors',
      'listItem in two stages',
      'listItem First this',
      'listItem Then that',
      'paragraph It was said.',
      'caption The ridge in May',
      'heading Next round',
      'paragraph We wait',
      'paragraph No deal yet',
      'promo How the war began',
      'heading One thing',
      'heading Another thing',
      'paragraph Day Round',
      'paragraph 3 May the first',
    ])
    expect(article.source).toContain('• a ceasefire along the river\n• monitors\n  • in two stages')
    expect(article.source).toContain('4. First this\n5. Then that\n\nIt was said.')
    const item = article.blocks.findIndex(({ kind }) => kind === 'listItem')
    expect(article.blocks[item]?.introducedBy).toBe(item - 1)
  })

  it('shows letters as a browser does', async () => {
    const article = await readOne(
      'a.html',
      page({
        body: '<p>Ne&shy;go&#8203;tiators &amp; <q>friends</q> said&nbsp;so &#x2014;\n  twice.</p>',
      }),
    )
    expect(article.source).toContain('Negotiators & “friends” said\u00a0so — twice.')
  })

  it('tells by what the markup calls them who has written it, and what is only spoken', async () => {
    const top = `<h1>Talks stall</h1><div data-component="byline-block"><span>Ann Lee</span><span>Correspondent, Geneva</span></div>
      <p><span class="sr-only">Share this page.</span></p><div role="navigation"><p>Go to the other pages.</p></div>`
    const article = await readOne('a.html', page({ top }))
    expect(article.byline).toBe('Ann Lee')
    expect(outline(article).filter((line) => !line.startsWith('meta'))).toEqual([
      'headline Talks stall',
      ...body,
      `paragraph ${third}`,
    ])
  })

  it('finds the dateline and the by-line in it', async () => {
    const article = await readOne(
      'a.html',
      page({
        top: '<h1>Talks stall over the ridge</h1><p>By Ann Lee</p><p>GENEVA (AP) — The talks over the ridge ended at midnight without result.</p>',
      }),
    )
    expect(article).toMatchObject({ place: 'GENEVA', byline: 'Ann Lee', outlet: 'AP' })
  })
})

describe('what a page says of its article', () => {
  const linked = (data: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`

  it('is taken from JSON-LD first', async () => {
    const head = `<title>Ridge | Lakes Press</title><meta property="og:title" content="Another title">
      <meta property="og:site_name" content="Lakes Press"><link rel="canonical" href="/ridge">
      ${linked({
        '@graph': [
          { '@type': 'WebSite', name: 'No' },
          {
            '@type': ['NewsArticle'],
            headline: 'Talks stall &amp; wait',
            author: [{ name: 'Ann Lee' }, { name: 'Bo Chen' }],
            publisher: { name: 'Lakes Group' },
            datePublished: '2025-12-06T23:30:00-05:00',
            dateModified: '2025-12-07T09:15:30.250-05:00',
            inLanguage: 'fr',
          },
        ],
      })}`
    const article = await readOne('a.html', page({ head }), {
      path: null,
      url: 'https://www.lakes.test/ridge?from=home',
    })
    expect(article).toMatchObject({
      headline: 'Talks stall & wait',
      byline: 'Ann Lee, Bo Chen',
      outlet: 'Lakes Press',
      published: '2025-12-06',
      versionCreated: '2025-12-07T09:15:30-05:00',
      uri: 'https://www.lakes.test/ridge',
      url: 'https://www.lakes.test/ridge',
      language: 'en-GB',
      path: null,
    })
  })

  it.each([
    [
      'Open Graph',
      '<meta property="og:title" content="Talks stall - Lakes Press"><meta property="og:site_name" content="Lakes Press"><meta property="article:published_time" content="2025-12-06T08:00:00Z"><meta name="author" content="Ann Lee">',
      '',
    ],
    [
      'what is marked in the text',
      '<title>Talks stall</title><meta name="application-name" content="Lakes Press">',
      '<p class="byline">By Ann Lee</p><time datetime="2025-12-06T08:00Z">today</time>',
    ],
    [
      'Dublin Core',
      '<meta name="dc.title" content="Talks stall"><meta name="dc.publisher" content="Lakes Press"><meta name="dc.creator" content="Ann Lee"><meta name="dc.date" content="2025-12-06T08:00:00+00:00">',
      '',
    ],
  ])('is taken from %s', async (_, head, top) => {
    const article = await readOne('a.html', page({ head, top }))
    expect(article).toMatchObject({
      headline: 'Talks stall',
      outlet: 'Lakes Press',
      byline: 'Ann Lee',
      published: '2025-12-06',
    })
  })

  it('gives a standfirst that its text does not begin with', async () => {
    const describe = (text: string) =>
      page({
        head: `<meta property="og:description" content="${text}">`,
        top: '<h1>Talks stall</h1>',
      })
    const own = await readOne('a.html', describe('The ridge divides the two sides.'))
    expect(own.standfirst).toBe('The ridge divides the two sides.')
    for (const said of [
      lead,
      `${lead.slice(0, 80)}…`,
      'Cut short in the middle of…',
      'Talks stall',
    ]) {
      expect((await readOne('a.html', describe(said))).standfirst).toBeNull()
    }
  })

  it('gives no address of another site: anyone may name anything', async () => {
    const head = '<link rel="canonical" href="https://elsewhere.test/theirs">'
    const article = await readOne('a.html', page({ head }), { url: 'https://lakes.test/ours' })
    expect(article).toMatchObject({
      uri: 'https://lakes.test/ours',
      url: 'https://lakes.test/ours',
    })
  })

  it('gives the text of a page that is written by script', async () => {
    const head = linked({
      '@type': 'NewsArticle',
      headline: 'Talks stall',
      articleBody: `${lead}\n\n${second}`,
    })
    const article = await readOne(
      'a.html',
      `<html><head>${head}</head><body><div id="app"></div></body></html>`,
    )
    expect(outline(article)).toEqual(['headline Talks stall', ...body])
  })

  it('takes no time of an event for that of the article', async () => {
    const event =
      '<p>The two sides met on <time datetime="2024-05-03">3 May</time> last year, and then no more until the winter of this year.</p>'
    const stamp = '<p><time datetime="2025-12-06T08:00:00Z">6 December</time></p>'
    expect((await readOne('a.html', page({ top: event }))).published).toBeNull()
    expect((await readOne('a.html', page({ top: event + stamp }))).published).toBe('2025-12-06')
  })

  it('lets an urgent line be an article', async () => {
    const urgent = (head: string) =>
      `<html><head>${head}</head><body><h1>Ceasefire agreed</h1><p>The two sides agree, mediators say.</p></body></html>`
    const article = await readOne('a.html', urgent('<meta property="og:type" content="article">'))
    expect(outline(article)).toEqual([
      'headline Ceasefire agreed',
      'paragraph The two sides agree, mediators say.',
    ])
    expect(await refusalOf(readAs('a.html', urgent('')))).toMatch(/holds no article text/)
  })

  it('is nothing where it is damaged', async () => {
    const head =
      '<script type="application/ld+json">{"@type": "NewsArticle", </script><meta property="article:published_time" content="soon"><link rel="canonical" href="javascript:alert(1)">'
    const article = await readOne('a.html', page({ head }))
    expect(article).toMatchObject({ published: null, versionCreated: null, uri: null, url: null })
  })
})

describe('pages that hold no article', () => {
  it.each([
    [
      'one that asks for consent',
      '<h1>Before you continue</h1><p>We and our partners store cookies on your device to measure and to show you advertisements, with your consent.</p><p>If you agree, cookies are also used to make what you see fit you better, as the notice says.</p><button>Accept</button>',
    ],
    [
      'one that asks for a login',
      '<h1>Log in</h1><p>You must log in to continue. Forgotten password? Create new account. See more of what your friends say.</p><form><input></form>',
    ],
    [
      'one that only a script fills',
      '<div id="root"></div><noscript><p>You need to enable JavaScript to run this application in your browser today.</p></noscript>',
    ],
    [
      'a list of links',
      '<ul><li><a href="/1">One story of the day and its title</a></li><li><a href="/2">Another story of the day and its title</a></li></ul>',
    ],
    ['a blank one', ''],
  ])('are refused: %s', async (_, content) => {
    const reading = readAs('a.html', `<!doctype html><html><body>${content}</body></html>`)
    expect(await refusalOf(reading)).toBe('“a.html” holds no article text.')
  })
})

describe('broken and hostile pages', () => {
  const words = `<p>${lead}</p>`
  it.each([
    ['tags left open', `<div><p>${lead}<p><b>${second}<div>`],
    ['tags closed twice', `</p></div>${words}</b></i></body></html></p>`],
    ['no body', `<html><head><title>T</title></head>${words}</html>`],
    ['no html', `<!doctype html><title>T</title>${words}`],
    ['fifty thousand open elements', `<html>${'<div>'.repeat(50_000)}${words}`],
    ['fifty thousand open inline elements', `<html>${'<b>'.repeat(50_000)}${lead}`],
    ['fifty thousand comments', `<html>${'<!--'.repeat(50_000)}-->${words}`],
    ['tags without end', `<html>${words}${'<a '.repeat(100_000)}`],
    ['a hundred thousand entities', `<html>${words}<p>${'&amp;'.repeat(100_000)}`],
    ['a title without end', `<html>${words}<title>${'a - '.repeat(50_000)}`],
    ['lists in lists', `<html>${words}${'<ul><li>'.repeat(20_000)}`],
    ['quotations in quotations', `<html>${words}${'<blockquote><p>'.repeat(3000)}`],
    ['tables in tables', `<html>${words}${'<table><tr><td>'.repeat(3000)}`],
  ])(
    'are read as far as they go: %s',
    async (_, html) => {
      const { articles } = await readAs('a.html', html)
      expect(articles[0]?.source).toContain(lead)
    },
    10_000,
  )
})

describe('a page of one line that goes on and on', () => {
  it.each(['span', 'a'])('is read in time that grows with its length: %s', async (name) => {
    const words = `<${name}>The two sides met on Monday in Geneva, officials said.</${name}> `
    const workOf = async (count: number) => {
      const html = `<html><body><p>${words.repeat(count)}</p></body></html>`
      const start = process.cpuUsage()
      await readOne('a.html', html)
      const { user, system } = process.cpuUsage(start)
      return user + system
    }
    await workOf(500)
    expect((await workOf(8000)) / (await workOf(2000))).toBeLessThan(10)
  })
})
