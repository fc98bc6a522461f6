import { parseHTML } from 'linkedom'
import { tameMarkup } from './tame-markup.ts'

/** What is used of the tree of a page. */
export interface HtmlNode {
  readonly nodeType: number
  readonly localName?: string
  readonly textContent: string | null
  readonly firstChild: HtmlNode | null
  readonly nextSibling: HtmlNode | null
  readonly parentNode: HtmlNode | null
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string
  getAttribute(name: string): string | null
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): Iterable<HtmlElement>
  closest(selector: string): HtmlElement | null
  remove(): void
}

/** A page as a tree. */
export interface HtmlPage {
  readonly root: HtmlElement
  readonly body: HtmlElement
  /** Number of elements. */
  readonly size: number
  /** Number of pieces of text. */
  readonly pieces: number
  /** Length of all text, in code units. */
  readonly length: number
  /** Depth of the deepest element, from 1. */
  readonly depth: number
  /** The tree as the library made it, for other libraries. */
  readonly document: object
}

/**
 * Parses a page or a fragment, however broken.
 *
 * @param html The markup; a fragment is taken for the body of a page.
 */
export function parsePage(html: string): HtmlPage {
  const { document, root, body } = parseTree(tameMarkup(html))
  let [size, depth, pieces, length] = [0, 0, 0, 0]
  for (const { node, isEntering, level } of walk(root)) {
    if (!isEntering) continue
    if (isElement(node)) {
      size += 1
      depth = Math.max(depth, level)
    } else if (node.nodeType === 3) {
      pieces += 1
      length += node.textContent?.length ?? 0
    }
  }
  return { root, body, size, pieces, length, depth, document }
}

function parseTree(html: string): Pick<HtmlPage, 'document' | 'root' | 'body'> {
  const { document } = parseHTML(withBody(html)) as unknown as {
    readonly document: { readonly documentElement: HtmlElement | null; readonly body: HtmlElement }
  }
  // What looks like the tag of `html` may stand where there are no tags: in a comment or CDATA.
  if (document.documentElement === null) return parseTree(`<html><body>${html}</body></html>`)
  return { document, root: document.documentElement, body: document.body }
}

/** The tags of `html` and `body` may be left out of a page; the library asks for them. */
function withBody(html: string): string {
  if (!/<html[\s>]/i.test(html)) return `<html><body>${html}</body></html>`
  if (/<body[\s>]/i.test(html)) return html
  const head = /<\/head\s*>/i.exec(html) ?? /<html[^<>]*>/i.exec(html)
  const end = head === null ? 0 : head.index + head[0].length
  return `${html.slice(0, end)}<body>${html.slice(end)}`
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1
}

/** A step on the way through a tree. */
export interface Step {
  readonly node: HtmlNode
  /** False where an element is left again. */
  readonly isEntering: boolean
  /** From 1 at the root. */
  readonly level: number
}

/**
 * Goes through a tree in the order of the text, without recursion, so that no depth is too
 * deep.
 *
 * @param root Where to begin; it is gone through, too.
 * @param isLeftOut Tells elements that are not gone into.
 */
export function* walk(
  root: HtmlNode,
  isLeftOut: (element: HtmlElement) => boolean = () => false,
): Generator<Step> {
  let node: HtmlNode = root
  let level = 1
  for (;;) {
    const isOut = isElement(node) && isLeftOut(node)
    if (!isOut) yield { node, isEntering: true, level }
    const child = isOut ? null : node.firstChild
    if (child !== null) {
      node = child
      level += 1
      continue
    }
    if (!isOut && isElement(node)) yield { node, isEntering: false, level }
    while (node !== root && node.nextSibling === null) {
      node = node.parentNode as HtmlNode
      level -= 1
      yield { node, isEntering: false, level }
    }
    if (node === root) return
    node = node.nextSibling as HtmlNode
  }
}
