import { describe, expect, it } from 'vitest'
import { outline } from './layout-of-data.ts'
import { readAs, readOne, refusalOf } from './read-text.ts'

const plain =
  'GENEVA (AP) — The talks over the ridge ended at midnight without a result on Saturday.\n\nThe north wants the army out.'
const html =
  '<p>GENEVA (AP) — The talks over the ridge ended at midnight without a result on Saturday.</p><h3>Demands</h3><ul><li>the army out</li></ul>'

const first = {
  uri: 'urn:newsml:wire.test:20251206:1',
  type: 'text',
  version: '3',
  versioncreated: '2025-12-06T10:37:00Z',
  pubstatus: 'usable',
  language: 'en',
  byline: 'By Ann Lee',
  located: 'Geneva, Switzerland',
  headline: 'Talks stall',
  copyrightholder: 'The Wire',
}
const second = {
  uri: first.uri,
  versioncreated: '2025-12-06T10:37:00Z',
  language: 'en',
  by: 'Ann Lee',
  located: 'Geneva, Switzerland',
  headlines: [
    { role: 'short', value: 'Stalled' },
    { role: 'main', value: 'Talks stall' },
  ],
  infosources: [{ role: 'x', name: 'The Wire' }],
}
const third = {
  uri: first.uri,
  standard: { name: 'ninjs', version: '3.0' },
  versionCreated: '2025-12-06T10:37:00Z',
  firstCreated: '2025-12-05T22:00:00Z',
  pubStatus: 'usable',
  language: 'en',
  by: 'Ann Lee',
  located: 'Geneva, Switzerland',
  headlines: [{ value: 'Talks stall' }],
  descriptions: [{ value: 'The ridge divides them.' }],
  infoSources: [{ name: 'The Wire' }],
}
const ninjs = (object: object) => JSON.stringify(object)

describe('ninjs', () => {
  const lead = 'paragraph The talks over the ridge ended at midnight without a result on Saturday.'
  it.each([
    [
      '1 in plain text',
      { ...first, body_text: plain },
      ['headline Talks stall', lead, 'paragraph The north wants the army out.'],
    ],
    [
      '1 in XHTML',
      { ...first, body_text: plain, body_xhtml: html },
      ['headline Talks stall', lead, 'heading Demands', 'listItem the army out'],
    ],
    [
      '2',
      {
        ...second,
        bodies: [
          { role: 'main', contenttype: 'text/plain', value: 'no' },
          { role: 'richtext', contenttype: 'application/xhtml+xml', value: html },
        ],
      },
      ['headline Talks stall', lead, 'heading Demands', 'listItem the army out'],
    ],
    [
      '3',
      { ...third, bodies: [{ contentType: 'text/plain', value: plain }] },
      [
        'headline Talks stall',
        'standfirst The ridge divides them.',
        lead,
        'paragraph The north wants the army out.',
      ],
    ],
  ])('%s', async (_, object, lines) => {
    const article = await readOne('item.json', ninjs(object))
    expect(outline(article)).toEqual(lines)
    expect(article).toMatchObject({
      format: 'ninjs',
      uri: first.uri,
      versionCreated: '2025-12-06T10:37:00Z',
      headline: 'Talks stall',
      byline: 'Ann Lee',
      outlet: 'The Wire',
      place: 'Geneva, Switzerland',
      published: 'firstCreated' in object ? '2025-12-05' : '2025-12-06',
      language: 'en',
    })
  })

  it.each([
    [
      'withheld',
      { ...first, body_text: plain, pubstatus: 'withheld' },
      '“item.json” is withheld by The Wire.',
    ],
    [
      'withheld in 3',
      { ...third, pubStatus: 'withheld', bodies: [{ value: plain }] },
      '“item.json” is withheld by The Wire.',
    ],
    [
      'canceled',
      { ...second, pubstatus: 'canceled', infosources: [] },
      '“item.json” is canceled by who sent it.',
    ],
    [
      'under embargo',
      { ...first, body_text: plain, embargoed: '2025-12-10T13:00:00+01:00'.replace('13', '14') },
      '“item.json” is under embargo until 2025-12-10T14:00:00+01:00.',
    ],
    [
      'under an embargo that is no time',
      { ...first, body_text: plain, embargoed: 'noon' },
      '“item.json” is under embargo until a time that cannot be read (noon).',
    ],
    [
      'a picture',
      { ...first, type: 'picture', body_text: 'x' },
      '“item.json” is of type picture, not a text.',
    ],
    [
      'without text',
      first,
      '“item.json” holds no text (urn:newsml:wire.test:20251206:1, version 3).',
    ],
  ])('is refused when it is %s', async (_, object, message) => {
    expect(await refusalOf(readAs('item.json', ninjs(object)))).toBe(message)
  })

  it('is read once its embargo is over', async () => {
    const article = await readOne(
      'item.json',
      ninjs({ ...first, body_text: plain, embargoed: '2025-12-10T13:00:00+01:00' }),
    )
    expect(article.headline).toBe('Talks stall')
  })

  it('in a list gives what may be used and names the rest', async () => {
    const { articles, skipped } = await readAs(
      'items.json',
      JSON.stringify([
        { ...first, body_text: plain },
        { ...first, headline: 'Held', body_text: plain, pubstatus: 'withheld' },
      ]),
    )
    expect(articles).toHaveLength(1)
    expect(skipped).toEqual([
      {
        name: 'Held',
        reason: '“Held” is withheld by The Wire.',
        remedy: 'Ask The Wire before using it.',
      },
    ])
  })

  it.each([
    ['{"a": 1}', '“item.json” is JSON, but neither ninjs nor a JSON Feed.'],
    ['[1, null, "x"]', '“item.json” is JSON, but neither ninjs nor a JSON Feed.'],
    ['{"uri": "urn:x", "headline":', '“item.json” is damaged: it is no valid JSON.'],
  ])('is not %s', async (text, message) => {
    expect(await refusalOf(readAs('item.json', text))).toBe(message)
  })
})
