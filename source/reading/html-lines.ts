import type { BlockKind } from '../model/article.ts'
import { type HtmlElement, type HtmlNode, isElement, walk } from './html-tree.ts'
import { looksLikeHeading } from './looks-like-heading.ts'
import { type MarkedLine, visibleWords } from './marked-text.ts'

/** Elements that stand in a line of text and do not end it. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr output q ruby ' +
    'rb rt samp small span strong sub sup time tt u var wbr'
  ).split(' '),
)
/** Elements whose text is none of the article: code, controls, media, struck words. */
const silent = new Set(
  (
    'script style noscript template iframe object embed applet svg math canvas audio video picture ' +
    'img form button input select option textarea datalist progress meter dialog map rp head title ' +
    'del s strike nav footer aside menu'
  ).split(' '),
)
const blockTags = 'p,div,ul,ol,table,h1,h2,h3,h4,h5,h6,blockquote,section,article,dl,pre,figure'
/** What pages say to screen readers alone: “Share on Facebook”. */
const spoken =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|a11y-hidden)(?:\s|$)/i
const besideText = /^(?:navigation|banner|contentinfo|complementary|search|menu|toolbar|dialog)$/i
/** How classes and names of components call the line that names the authors. */
const bylineName = /(?:^|[\s_-])(?:byline|authors?)(?:$|[\s_-])/i
/** No line that names authors is longer, in code units. */
const longestByline = 200
const hiding = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** Whether an element yields nothing: code, controls, media, navigation, what is hidden. */
export function isSilent(element: HtmlElement): boolean {
  if (silent.has(element.localName)) return true
  if (element.getAttribute('hidden') !== null) return true
  if (element.getAttribute('aria-hidden')?.toLowerCase() === 'true') return true
  if (besideText.test(element.getAttribute('role') ?? '')) return true
  if (spoken.test(element.getAttribute('class') ?? '')) return true
  return hiding.test(element.getAttribute('style') ?? '')
}

/** What the text at a place belongs to. */
interface Place {
  readonly kind: BlockKind | null
  readonly number: number | null
  /** How many lists are open around it. */
  readonly lists: number
}

const nowhere: Place = { kind: null, number: null, lists: 0 }

/**
 * Reads the lines of a piece of a page, with what its elements say they are.
 *
 * @param root The piece.
 * @returns Lines in order; none when it shows no text. Lists of nothing but links, and
 *   paragraphs that are one link, are promotions.
 */
export function readLines(root: HtmlNode): readonly MarkedLine[] {
  const lines: MarkedLine[] = []
  const places: Place[] = [nowhere]
  const numbers = new Map<HtmlElement, number>()
  let text = ''
  /** What was added last: a line may go on over thousands of elements, and only its end is asked for. */
  let end = ''
  let isBroken = false
  const add = (piece: string) => {
    if (piece === '') return
    text += piece
    end = piece
  }
  const place = () => places.at(-1) ?? nowhere
  const flush = () => {
    const { kind, number, lists } = place()
    const words = visibleWords(text)
    text = ''
    end = ''
    if (words === '') return
    // After a forced break only the words themselves can tell what a line is.
    const isLoose = isBroken && kind === 'paragraph'
    const depth = kind === 'listItem' ? Math.max(0, lists - 1) : 0
    lines.push({ text: words, kind: isLoose ? null : kind, number, depth })
    if (kind !== 'listItem') return
    // What follows in the same item is no item of its own.
    const item = place()
    for (const [at, each] of places.entries()) {
      if (each === item) places[at] = { kind: 'paragraph', number: null, lists }
    }
  }
  for (const { node, isEntering } of walk(root, isSilent)) {
    if (!isElement(node)) {
      if (node.nodeType === 3) add(node.textContent ?? '')
      continue
    }
    const { localName: name } = node
    if (inline.has(name)) {
      if (name === 'q') add(isEntering ? '“' : '”')
      else if (isEntering && isApart(end, node)) {
        if (place().kind === 'meta') flush()
        else add(' ')
      }
    } else if (name === 'br') {
      if (isEntering && place().kind !== 'heading' && !continues(node)) {
        isBroken = true
        flush()
      } else add(' ')
    } else if (isCell(node)) {
      add(' ')
    } else {
      flush()
      isBroken = false
      if (isEntering) places.push(placeOf(node, place(), numbers))
      else if (places.length > 1) places.pop()
    }
  }
  flush()
  return lines
}

/** Names and offices stand in elements one after the other with only a style between them. */
function isApart(before: string, element: HtmlElement): boolean {
  return /[\p{Ll}\d.]$/u.test(before.slice(-2)) && /^\p{Lu}\p{Ll}/u.test(element.textContent ?? '')
}

/** A forced break inside a sentence is one of layout only. */
function continues(br: HtmlElement): boolean {
  const next = br.nextSibling
  return next?.nodeType === 3 && /^\s*\p{Ll}/u.test(next.textContent ?? '')
}

/** Cells of a table of data stand in one line; those of a table for layout are blocks. */
function isCell({ localName, parentNode }: HtmlElement): boolean {
  const isAny = localName === 'td' || localName === 'th'
  return isAny && parentNode !== null && isElement(parentNode) && isDataRow(parentNode)
}

function isDataRow(row: HtmlElement): boolean {
  if (row.localName !== 'tr') return false
  const known = dataRows.get(row)
  if (known !== undefined) return known
  const isData = row.querySelector(blockTags) === null
  dataRows.set(row, isData)
  return isData
}

/** What was found out of rows and lists, since every cell and item of them asks again. */
const dataRows = new WeakMap<HtmlElement, boolean>()
const linkLists = new WeakMap<HtmlElement, boolean>()

/** @param numbers The last number given in each list; items come in order, each once. */
function placeOf(element: HtmlElement, outer: Place, numbers: Map<HtmlElement, number>): Place {
  const { localName: name } = element
  const { lists } = outer
  if (outer.kind === 'meta' || isByline(element)) return { kind: 'meta', number: null, lists }
  if (/^h[1-6]$/.test(name)) return { kind: 'heading', number: null, lists }
  if (name === 'figcaption' || name === 'caption') return { kind: 'caption', number: null, lists }
  if (name === 'ul' || name === 'ol') return { kind: null, number: null, lists: lists + 1 }
  if (name === 'li') return itemPlace(element, lists, numbers)
  if (outer.kind === 'caption' || outer.kind === 'listItem') return outer
  if (isDataRow(element)) return { kind: 'paragraph', number: null, lists }
  if (name === 'p' || name === 'dd' || name === 'blockquote') {
    return { kind: paragraphKind(element), number: null, lists }
  }
  return { kind: name === 'td' ? null : outer.kind, number: null, lists }
}

/** Whether the markup calls an element the line that names the authors. */
export function isByline(element: HtmlElement): boolean {
  const names = ['class', 'itemprop', 'rel', 'data-component', 'data-testid']
  const isNamed = names.some((name) => bylineName.test(element.getAttribute(name) ?? ''))
  return isNamed && (element.textContent ?? '').length <= longestByline
}

function itemPlace(item: HtmlElement, lists: number, numbers: Map<HtmlElement, number>): Place {
  const list = item.parentNode !== null && isElement(item.parentNode) ? item.parentNode : null
  if (list !== null && isLink(item) && isLinkList(list)) {
    return { kind: 'promo', number: null, lists }
  }
  if (list?.localName !== 'ol') return { kind: 'listItem', number: null, lists }
  const start = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1
  const number = (numbers.get(list) ?? start - 1) + 1
  numbers.set(list, number)
  return { kind: 'listItem', number, lists }
}

/** A short paragraph that is bold as a whole may be a heading: its words tell. */
function paragraphKind(paragraph: HtmlElement): BlockKind | null {
  if (isLink(paragraph)) return 'promo'
  const words = visibleWords(paragraph.textContent ?? '')
  const isBold = wordsIn(paragraph, 'strong, b') === words
  return isBold && words !== '' && looksLikeHeading(words) ? null : 'paragraph'
}

/** Whether all words of an element are those of one link. */
function isLink(element: HtmlElement): boolean {
  const words = visibleWords(element.textContent ?? '')
  return words !== '' && wordsIn(element, 'a') === words
}

function wordsIn(element: HtmlElement, selector: string): string | null {
  const found = element.querySelector(selector)
  return found === null ? null : visibleWords(found.textContent ?? '')
}

function isLinkList(list: HtmlElement): boolean {
  const known = linkLists.get(list)
  if (known !== undefined) return known
  const items: HtmlElement[] = []
  for (let node = list.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node) && node.localName === 'li') items.push(node)
  }
  const isLinks = items.length >= 2 && items.every(isLink)
  linkLists.set(list, isLinks)
  return isLinks
}
