/** What opens the quotation of the message before, in the languages of mail programs. */
const wrote =
  /^(?:On\b.{5,200}\bwrote|Le\b.{5,200}\ba écrit|Am\b.{5,200}\bschrieb.*|El\b.{5,200}\bescribió|Op\b.{5,200}\bschreef.*|Il\b.{5,200}\bha scritto)\s*:$/i
/** In code units; longer lines are text. */
const longestIntroduction = 400
const original =
  /^-{2,}\s*(?:original message|ursprüngliche nachricht|message d['’]origine)\s*-{2,}$/i
const forwarded = /^(?:-{2,}\s*forwarded message\s*-{2,}|begin forwarded message:)$/i
const headerLine = /^\*?(?:from|to|cc|date|sent|subject|reply-to)\*?:\s/i

/**
 * The words of a message that its sender has written, or forwarded.
 *
 * Left out are the signature after “-- ”, lines quoted with “>”, the line that says who wrote
 * them, all after “Original Message”, and the header over a forwarded message.
 *
 * @param text Plain text of a message.
 * @returns The rest; `''` when nothing is left.
 * @see RFC 3676, sections 4.3 (signatures) and 4.5 (quotations).
 */
export function ownWordsOfMail(text: string): string {
  const kept: string[] = []
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  let isHeader = false
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const bare = line.trim()
    if (line === '-- ' || line === '--' || original.test(bare)) break
    if (forwarded.test(bare)) {
      kept.length = 0
      isHeader = true
      continue
    }
    if (isHeader && (bare === '' || headerLine.test(bare))) continue
    isHeader = false
    const length = introductionLength(bare, (lines[at + 1] ?? '').trim())
    if (length > 0 && isQuoted(lines, at + length)) {
      at += length - 1
      continue
    }
    if (!/^\s?>/.test(line)) kept.push(line)
  }
  return kept.join('\n').trim()
}

/** Lines of “On Monday, Ann Lee wrote:”, which mail programs break in two. */
function introductionLength(line: string, next: string): 0 | 1 | 2 {
  if (line.length + next.length > longestIntroduction) return 0
  if (wrote.test(line)) return 1
  return wrote.test(`${line} ${next}`) ? 2 : 0
}

/** An article may have “On Sunday the minister wrote:” with no quoted lines after it. */
function isQuoted(lines: readonly string[], from: number): boolean {
  const next = lines.slice(from).find((line) => line.trim() !== '')
  return next === undefined || /^\s?>/.test(next)
}
