const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}
const broken = /(?<!\p{L})(\p{L}+)([-\u2010\u00ad])$/u

/**
 * A text with its ligatures as the letters they stand for.
 *
 * @param text Any text.
 */
export function withoutLigatures(text: string): string {
  return text.replace(/[ﬀ-ﬆ]/g, (mark) => ligatures[mark] ?? mark)
}

/**
 * The words of a text, those with hyphens as one, lower case.
 *
 * @param lines Lines of the text; a part of a word at a line end counts as no word.
 */
export function knownWords(lines: readonly string[]): ReadonlySet<string> {
  const whole = lines.flatMap((line) => line.replace(broken, '').toLowerCase())
  return new Set(whole.flatMap((line) => line.match(/\p{L}+(?:[-\u2010]\p{L}+)*/gu) ?? []))
}

/**
 * Joins two lines of a paragraph. A hyphen at the end of the first goes, unless a capital
 * follows, or the text has the word with its hyphen elsewhere and not without.
 *
 * @param above The first line.
 * @param below The next.
 * @param known Words of the text, as {@link knownWords} gives them.
 */
export function joinBroken(above: string, below: string, known: ReadonlySet<string>): string {
  const [, start = '', hyphen = ''] = broken.exec(above) ?? []
  if (hyphen === '') return `${above} ${below}`
  const end = /^\p{L}+/u.exec(below)?.[0] ?? ''
  if (hyphen !== '\u00ad' && !/^\p{Ll}/u.test(below)) return above + below
  const [closed, hyphened] = [`${start}${end}`, `${start}-${end}`].map((word) => word.toLowerCase())
  const isHyphened = known.has(hyphened ?? '') && !known.has(closed ?? '')
  return isHyphened ? above + below : above.slice(0, -1) + below
}
