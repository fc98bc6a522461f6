import type { PrintedLine } from './pdf-lines.ts'

/** Lines from the upper and from the lower edge among which running heads are looked for. */
const edgeLines = 2
const pageNumber =
  /^(?:page\s+|p\.\s*)?(?:[-–—[(]\s*)?\d{1,4}(?:\s*[-–—\])])?(?:\s*(?:\/|of)\s*\d{1,4})?$/i

/** Printed pages without what stands at their edges. */
export interface PrintedText {
  readonly lines: readonly PrintedLine[]
  /** Running heads as the first page has them: outlets and dates, mostly. */
  readonly heads: readonly string[]
}

/**
 * Takes the running heads and page numbers out of printed pages: what stands at the edge of
 * half of the pages, but for its figures alike, is no text.
 *
 * @param printed Lines of all pages.
 * @returns The others in the same order.
 */
export function dropRunningHeads(printed: readonly PrintedLine[]): PrintedText {
  const edges = new Set(pagesOf(printed).flatMap(edgesOf))
  const pages = new Map<string, Set<number>>()
  for (const line of edges) {
    const found = pages.get(form(line)) ?? new Set()
    pages.set(form(line), found.add(line.page))
  }
  const count = new Set(printed.map(({ page }) => page)).size
  const isNumber = (line: PrintedLine) => edges.has(line) && pageNumber.test(line.text)
  const isHead = (line: PrintedLine) => {
    const times = edges.has(line) ? (pages.get(form(line))?.size ?? 0) : 0
    return times >= 2 && times >= count / 2
  }
  const heads = printed.filter((line) => line.page === 1 && isHead(line) && !isNumber(line))
  return {
    lines: printed.filter((line) => !isNumber(line) && !isHead(line)),
    heads: heads.map(({ text }) => text),
  }
}

function pagesOf(lines: readonly PrintedLine[]): readonly (readonly PrintedLine[])[] {
  const pages = new Map<number, PrintedLine[]>()
  for (const line of lines) {
    const page = pages.get(line.page)
    if (page === undefined) pages.set(line.page, [line])
    else page.push(line)
  }
  return [...pages.values()]
}

function edgesOf(page: readonly PrintedLine[]): readonly PrintedLine[] {
  const down = [...page].sort((a, b) => b.height - a.height)
  return [...down.slice(0, edgeLines), ...down.slice(-edgeLines)]
}

function form({ text }: PrintedLine): string {
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')
}
