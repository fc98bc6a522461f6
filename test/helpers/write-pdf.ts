/** A line of print: where its first letter stands, in points from the lower left corner. */
export interface PrintedWords {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

/**
 * Writes a small PDF.
 *
 * @param pages Lines of each page; a page without lines is blank, as a scan is to a reader.
 * @param info Entries of the information dictionary.
 * @see ISO 32000-1, section 7.5.
 */
export function writePdf(
  pages: readonly (readonly PrintedWords[])[],
  info: Readonly<Record<string, string>> = {},
): Uint8Array {
  const first = 5
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')
  const entries = Object.entries(info).map(([key, value]) => `/${key} ${literal(value)}`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${entries.join(' ')} >>`,
    ...pages.flatMap((lines, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + at * 2 + 1} 0 R ` +
        '/Resources << /Font << /F1 3 0 R >> >> >>',
      streamOf(lines),
    ]),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n`
  file += `<< /Size ${size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${file.lastIndexOf('xref\n0')}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

/** Lines one under the other, as a program for writing sets them. */
export function column(
  lines: readonly string[],
  { x = 72, y = 760, size = 11, leading = 14 } = {},
): readonly PrintedWords[] {
  return lines.map((text, at) => ({ text, x, y: y - at * leading, size }))
}

function streamOf(lines: readonly PrintedWords[]): string {
  const content = lines
    .map(({ text, x, y, size = 11 }) => `BT /F1 ${size} Tf ${x} ${y} Td ${literal(text)} Tj ET`)
    .join('\n')
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}

/** WinAnsi has the quotation marks and dashes of print where Latin-1 has controls. */
const winAnsi: Readonly<Record<string, number>> = {
  '“': 0x93,
  '”': 0x94,
  '’': 0x92,
  '–': 0x96,
  '—': 0x97,
  '•': 0x95,
}

function literal(text: string): string {
  const bytes = [...text].map((mark) => String.fromCharCode(winAnsi[mark] ?? mark.charCodeAt(0)))
  return `(${bytes.join('').replace(/[\\()]/g, '\\$&')})`
}
