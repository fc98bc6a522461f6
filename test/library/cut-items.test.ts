import { expect, test } from 'vitest'
import { cutItems } from '../../source/library/cut-items.ts'

const rss = `<?xml version="1.0"?><rss><channel><title>News</title>
<item><title>A</title><description><![CDATA[</item> is no end]]></description></item>
<!-- <item>not one</item> -->
<item><title>B</title></item>
<item/></channel></rss>`
const parts = (text: string) =>
  cutItems(Buffer.from(text)).map(({ bytes }) => Buffer.from(bytes).toString())

test('cuts a feed into feeds of one item, every byte of it as it came', () => {
  const head = '<?xml version="1.0"?><rss><channel><title>News</title>\n'
  const tail = '</channel></rss>'
  expect(parts(rss)).toEqual([
    `${head}<item><title>A</title><description><![CDATA[</item> is no end]]></description></item>${tail}`,
    `${head}<item><title>B</title></item>${tail}`,
    `${head}<item/>${tail}`,
  ])
})

test('cuts entries of Atom, and items with a prefix', () => {
  expect(parts('<feed><entry a="1>0">x</entry> <entry>y</entry></feed>')).toEqual([
    '<feed><entry a="1>0">x</entry></feed>',
    '<feed><entry>y</entry></feed>',
  ])
  expect(parts('<r:RDF><r:item>x</r:item><r:items/></r:RDF>')).toHaveLength(1)
})

test('cuts a JSON Feed and a list of objects', () => {
  const feed =
    '{"version": "1", "tags": [{"a": 1}], "items": [{"id": "]}\\"", "x": [{}]}, {"id": 2}], "z": 1}'
  expect(parts(feed).map((part) => JSON.parse(part))).toEqual([
    { version: '1', tags: [{ a: 1 }], items: [{ id: ']}"', x: [{}] }], z: 1 },
    { version: '1', tags: [{ a: 1 }], items: [{ id: 2 }], z: 1 },
  ])
  expect(parts('[{"uri": "a"}, {"uri": "b"}]')).toEqual(['[{"uri": "a"}]', '[{"uri": "b"}]'])
})

test('knows an item again whatever stands around it', () => {
  const [first] = cutItems(Buffer.from('<rss><d>Monday</d><item>x</item><item>y</item></rss>'))
  const [, second] = cutItems(Buffer.from('<rss><d>Tuesday</d><item>z</item><item>x</item></rss>'))
  expect(first?.digest).toBe(second?.digest)
})

test.each([
  ['nothing', ''],
  ['text', 'Talks go on.'],
  ['items within items', '<rss><item><item></item></item></rss>'],
  ['an item that does not end', '<rss><item>x</item><item>'],
  ['a comment that does not end', '<rss><item>x</item><!-- '],
  ['an end without a beginning', '<rss></item></rss>'],
  ['JSON that is cut short', '{"items": [{"id": 1}'],
  ['UTF-16', Buffer.from('<rss><item>x</item></rss>', 'utf16le').toString('latin1')],
])('cuts nothing out of %s', (_, text) => {
  expect(cutItems(Buffer.from(text, 'latin1'))).toEqual([])
})

test('takes time in proportion to the length of hostile text', () => {
  const time = (text: string) => {
    const bytes = Buffer.from(text)
    const start = performance.now()
    cutItems(bytes)
    return performance.now() - start
  }
  for (const sign of ['<', '<!--', '<item ', '<![CDATA[', '[', '{"a":', '"\\']) {
    time(sign.repeat(10_000))
    expect(time(sign.repeat(200_000))).toBeLessThan(2000)
  }
})
