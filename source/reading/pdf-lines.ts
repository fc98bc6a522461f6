import type { getDocumentProxy } from 'unpdf'

/** A line of a page of print. Lengths are in points of the page. */
export interface PrintedLine {
  readonly text: string
  readonly page: number
  /** From the left edge. */
  readonly left: number
  readonly right: number
  /** From the lower edge to the foot of its letters. */
  readonly height: number
  /** Of its letters. */
  readonly size: number
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>

interface Piece {
  readonly str: string
  readonly hasEOL: boolean
  readonly width: number
  readonly transform: readonly number[]
}

/**
 * The lines of a document in the order in which it draws them.
 *
 * @param document An open document.
 * @returns None when it holds no text, as a scan does; null when a page of it is damaged.
 */
export async function readPrintedLines(document: Document): Promise<readonly PrintedLine[] | null> {
  const lines: PrintedLine[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const pieces = await piecesOf(document, number)
    if (pieces === null) return null
    lines.push(...joinPieces(pieces, number))
  }
  return lines
}

async function piecesOf(document: Document, number: number): Promise<readonly Piece[] | null> {
  try {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    page.cleanup()
    return items.filter((item) => 'str' in item) as readonly Piece[]
  } catch {
    // The parser has an error for each way in which a page can be damaged.
    return null
  }
}

function joinPieces(pieces: readonly Piece[], page: number): readonly PrintedLine[] {
  const lines: PrintedLine[] = []
  let line: PrintedLine | null = null
  const close = () => {
    if (line !== null && line.text.trim() !== '') lines.push({ ...line, text: line.text.trim() })
    line = null
  }
  for (const piece of pieces) {
    const next = lineOf(piece, page)
    if (line !== null && !isBeside(line, next)) close()
    line = line === null ? next : joined(line, next)
    if (piece.hasEOL) close()
  }
  close()
  return lines
}

function lineOf({ str, width, transform }: Piece, page: number): PrintedLine {
  const [, , shear = 0, scale = 0, left = 0, height = 0] = transform
  const size = Math.hypot(shear, scale)
  return { text: str, page, left, right: left + width, height, size }
}

function isBeside(line: PrintedLine, next: PrintedLine): boolean {
  if (next.text.trim() === '') return true
  return Math.abs(next.height - line.height) <= Math.max(line.size, next.size) / 2
}

function joined(line: PrintedLine, next: PrintedLine): PrintedLine {
  if (next.text === '') return line
  const isApart = next.left - line.right > line.size * 0.15
  const gap = isApart && !/\s$/.test(line.text) && !/^\s/.test(next.text) ? ' ' : ''
  return {
    ...line,
    text: line.text + gap + next.text,
    right: Math.max(line.right, next.right),
    size: next.text.trim() === '' ? line.size : Math.max(line.size, next.size),
  }
}
