import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  drip,
  type FeedServer,
  redirect,
  rssOf,
  type ServedItem,
  send,
  sendOnce,
  silence,
  startFeedServer,
} from '../helpers/feed-server.ts'
import { type Followed, followed, pause } from './follow-for-test.ts'

let server: FeedServer
let following: Followed | null = null
beforeEach(async () => {
  server = await startFeedServer()
})
afterEach(async () => {
  await following?.close()
  following = null
  await server.close()
})

const item = (id: string, text = 'The two sides met on Monday, it was said.'): ServedItem => ({
  id,
  title: `Talks ${id}`,
  text,
})
/** A mark for each edition of a feed. */
const etagOf = (items: readonly ServedItem[]) =>
  `"${items.map(({ id, text }) => `${id}-${text.length}`).join()}"`
const serve = (...items: readonly ServedItem[]) =>
  server.serve('/rss', sendOnce(rssOf(items), { etag: etagOf(items) }))

function start(path = '/rss', options: Parameters<typeof followed>[1] = {}): Followed {
  following = followed([server.address + path], options)
  return following
}
const asked = (path: string) => server.asked.filter((each) => each.path === path)

describe('a feed that is followed', () => {
  it('tells of new items and of edited ones by what they are called', async () => {
    serve(item('1'))
    const { told, until, articles } = start()
    await until(() => told().length === 1)
    serve(item('2'), item('1'))
    await until(() => told().length === 2)
    serve(item('2'), item('1', 'The two sides did not meet, it is said now.'))
    await until(() => told().length === 3)
    expect(told()).toEqual(['arrived Talks 1', 'arrived Talks 2', 'edited Talks 1'])
    // An edition that was replaced was published all the same.
    expect(articles()).toHaveLength(3)
  })

  it('keeps items that the feed has dropped', async () => {
    serve(item('1'), item('2'))
    const { told, until, articles } = start()
    await until(() => told().length === 2)
    serve(item('3'))
    await until(() => told().length === 3)
    serve(item('1'))
    await pause(200)
    expect(told()).toEqual(['arrived Talks 1', 'arrived Talks 2', 'arrived Talks 3'])
    expect(articles()).toHaveLength(3)
  })

  it('asks for what has changed only, and reads nothing twice', async () => {
    serve(item('1'))
    let reads = 0
    const { until } = start('/rss', {
      read: async function* (units) {
        reads += units.length
        for (const [place, unit] of units.entries()) yield { unit, place, told: [], skipped: [] }
      },
    })
    await until(() => asked('/rss').length === 4)
    const had = etagOf([item('1')])
    const marks = asked('/rss').map(({ headers }) => headers['if-none-match'])
    expect(marks).toEqual([undefined, had, had, had])
    server.serve('/rss', send(rssOf([item('1')]), { type: 'text/xml' }))
    await until(() => asked('/rss').length === 7)
    expect(reads).toBe(1)
  })

  it('says when it asks again', async () => {
    serve(item('1'))
    const { states, until, told } = start('/rss', { interval: 60_000, now: () => 1000 })
    await until(() => told().length === 1 && states()[0]?.state.kind === 'polling')
    await until(() => JSON.stringify(states()).includes('nextTry":61000'))
    expect(states()).toEqual([
      { source: `${server.address}/rss`, state: { kind: 'polling', nextTry: 61_000 } },
    ])
  })

  it('is asked at once on request', async () => {
    serve(item('1'))
    const { told, until, refresh, states } = start('/rss', { interval: 600_000 })
    const isWaiting = () => JSON.stringify(states()).includes('"nextTry":1')
    await until(() => told().length === 1 && isWaiting())
    serve(item('2'))
    refresh()
    await until(() => told().length === 2)
  })
})

describe('a page that is followed', () => {
  it('tells of its editions', async () => {
    const page = (text: string) =>
      send(
        `<html><h1>Talks go on</h1><p>${text} The two sides met on Monday, as three people close to them said.</p></html>`,
        { type: 'text/html' },
      )
    server.serve('/page', page('It is early.'))
    const { told, until } = start('/page')
    await until(() => told().length === 1)
    server.serve('/page', page('It is late.'))
    await until(() => told().length === 2)
    expect(told()).toEqual(['arrived Talks go on', 'edited Talks go on'])
  })
})

describe('an address that fails', () => {
  it('is asked ever less often, says since when, and recovers', async () => {
    const times: number[] = []
    server.serve('/rss', (request, response) => {
      times.push(performance.now())
      send('', { status: 500 })(request, response)
    })
    const states: string[] = []
    const { until, told, changes } = start('/rss', {
      interval: 20,
      onState: ([source]) => {
        states.push(source?.state.kind ?? '')
      },
    })
    await until(() => times.length === 4)
    const [first = 0, second = 0, third = 0, fourth = 0] = times
    expect(second - first).toBeGreaterThanOrEqual(30)
    expect(third - second).toBeGreaterThanOrEqual(70)
    expect(fourth - third).toBeGreaterThanOrEqual(150)
    const state = following?.states()[0]?.state
    expect(state).toMatchObject({
      kind: 'failing',
      reason: `“${server.address}/rss” cannot be had: its server is in trouble (500).`,
    })
    expect(changes).toEqual([])
    serve(item('1'))
    await until(() => told().length === 1 && states.at(-1) === 'polling')
  })

  it('stays failing since the first failure', async () => {
    server.serve('/rss', send('', { status: 500 }))
    let time = 0
    const { until, states } = start('/rss', { interval: 10, now: () => (time += 1000) })
    await until(() => asked('/rss').length === 3)
    await until(() => states()[0]?.state.kind === 'failing')
    expect(states()[0]?.state).toMatchObject({ since: 1000 })
  })

  it('is left alone as long as it asks', async () => {
    server.serve('/rss', send('', { status: 429, headers: { 'retry-after': '3600' } }))
    const { until, states } = start('/rss', { now: () => 0 })
    await until(() => states()[0]?.state.kind === 'failing')
    expect(states()[0]?.state).toMatchObject({ nextTry: 3_600_000 })
    await pause(150)
    expect(asked('/rss')).toHaveLength(1)
  })

  it.each([
    ['is silent', silence(), /did not answer within 300 ms/],
    ['drips', drip(5), /was still coming after 300 ms/],
    ['redirects to itself', redirect('/rss'), /redirects in a circle/],
  ])('because it %s holds nothing up', async (_, answer, reason) => {
    server.serve('/rss', answer)
    server.serve('/other', sendOnce(rssOf([item('1')]), { etag: '"1"' }))
    following = followed([`${server.address}/rss`, `${server.address}/other`], {
      timeout: 300,
      interval: 5000,
    })
    const { until, told, states } = following
    await until(() => told().length === 1)
    await until(() => states()[0]?.state.kind === 'failing')
    expect(states()[0]?.state).toMatchObject({ reason: expect.stringMatching(reason) })
    expect(states()[1]?.state.kind).toBe('polling')
  })

  it('shows no user and no password', async () => {
    const { host } = new URL(server.address)
    following = followed([`http://ann:secret@${host}/rss`])
    await following.until(() => following?.states()[0]?.state.kind === 'failing')
    expect(JSON.stringify(following.states())).not.toMatch(/ann|secret/)
  })
})

describe('closing', () => {
  it('leaves no notice, no request and no timer', async () => {
    server.serve('/rss', silence())
    const { ready, until } = start('/rss', { timeout: 60_000 })
    await ready
    await until(() => asked('/rss').length === 1)
    await following?.close()
    await pause(20)
    const left = process
      .getActiveResourcesInfo()
      .filter((name) => /FSEvent|TCPSOCKETWRAP/i.test(name))
    expect(left.filter((name) => name === 'FSEventWrap')).toEqual([])
    expect(asked('/rss')).toHaveLength(1)
  })
})
