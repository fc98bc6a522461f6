import { digestOf } from './seal.ts'

/** One item of several, in a document of its own. */
export interface CutItem {
  /** The document without the other items; every byte left is as it came. */
  readonly bytes: Uint8Array
  /** Digest of the item alone: what stands around all items may change from hour to hour. */
  readonly digest: string
}

interface Range {
  readonly start: number
  readonly end: number
}

/**
 * Cuts a feed, or a list of ninjs, into documents of one item each, by taking out the others: what
 * is kept can be checked against what was sent, and read in the same way.
 *
 * It goes by signs alone and understands nothing, so it has to be checked that the parts say what
 * the whole does.
 *
 * @param bytes XML or JSON in an encoding that has ASCII in it.
 * @returns The items in their order; empty when no items can be told apart.
 */
export function cutItems(bytes: Uint8Array): readonly CutItem[] {
  if (bytes.includes(0)) return []
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const isJson = /^(?:\xef\xbb\xbf)?\s*[[{]/.test(text)
  const ranges = isJson ? jsonItems(text) : xmlItems(text)
  const first = ranges[0]
  const last = ranges.at(-1)
  if (first === undefined || last === undefined) return []
  const head = bytes.subarray(0, first.start)
  const tail = bytes.subarray(last.end)
  return ranges.map(({ start, end }) => {
    const item = bytes.subarray(start, end)
    return { bytes: Buffer.concat([head, item, tail]), digest: digestOf(item) }
  })
}

/** Elements `item` and `entry`, with or without a prefix. @see RSS 2.0, RSS 1.0, RFC 4287. */
function xmlItems(text: string): readonly Range[] {
  const ranges: Range[] = []
  let open: number | null = null
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const end = endOfMarkup(text, at)
    if (end === null) return []
    const [, slash, name] = text.slice(at, at + 100).match(/^<(\/?)(?:[\w.-]+:)?([\w.-]+)/) ?? []
    if (name === 'item' || name === 'entry') {
      const isEmpty = text[end - 2] === '/'
      if ((open === null) === (slash === '/')) return []
      if (slash === '/' || isEmpty) ranges.push({ start: open ?? at, end })
      open = slash === '/' || isEmpty ? null : at
    }
    at = end
  }
  return open === null ? ranges : []
}

/** Where a tag, a comment or unparsed text ends; null when it does not. */
function endOfMarkup(text: string, start: number): number | null {
  const closing = text.startsWith('<!--', start)
    ? '-->'
    : text.startsWith('<![CDATA[', start)
      ? ']]>'
      : '>'
  const end = text.indexOf(closing, start + 1)
  return end < 0 ? null : end + closing.length
}

/** Objects in the outermost list, or in the list `items` of the outermost object. */
function jsonItems(text: string): readonly Range[] {
  const ranges: Range[] = []
  let depth = 0
  /** How deep the items are; 0 outside the list that holds them. */
  let level = 0
  let start = 0
  let key = ''
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') {
      const end = endOfString(text, at)
      if (end === null) return []
      // The name of the list, if what follows is one.
      if (depth === 1) key = text.slice(at + 1, end - 1)
      at = end - 1
    } else if (sign === '{' || sign === '[') {
      if (sign === '[' && (depth === 0 || (depth === 1 && key === 'items'))) level = depth + 2
      depth++
      if (depth === level) start = at
    } else if (sign === '}' || sign === ']') {
      if (depth === level) ranges.push({ start, end: at + 1 })
      depth--
      if (depth < level - 1) level = 0
    }
  }
  return depth === 0 ? ranges : []
}

function endOfString(text: string, start: number): number | null {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at + 1
  }
  return null
}
