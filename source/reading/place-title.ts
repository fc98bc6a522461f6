import { type MarkedLine, visibleWords } from './marked-text.ts'

/** Number of lines among which headline and standfirst are looked for again. */
const topLines = 6
/** A standfirst and a lead that begin with as many same letters say the same. */
const sameOpening = 50

/**
 * Puts headline and standfirst over the lines of a text that may hold them already.
 *
 * @param lines Lines of the body.
 * @param headline Null when there is none.
 * @param standfirst Null when there is none; left out when the first lines say it again.
 * @returns The lines with the headline first; each is there once.
 */
export function placeTitle(
  lines: readonly MarkedLine[],
  headline: string | null,
  standfirst: string | null,
): readonly MarkedLine[] {
  const title = visibleWords(headline ?? '')
  const body = lines.filter(({ text }, at) => at >= topLines || !isSame(text, title))
  const top: MarkedLine[] = title === '' ? [] : [{ text: title, kind: 'headline' }]
  const summary = visibleWords(standfirst ?? '').replace(
    /(?:(?<!\s)\s+)?(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/,
    '',
  )
  if (summary === '' || isSame(summary, title)) return [...top, ...body]
  const found = body.slice(0, topLines).find(({ text }) => isSame(text, summary))
  // A heading under the headline; a paragraph that is the summary is the lead it was taken from.
  if (found?.kind === 'heading') {
    return [...top, { ...found, kind: 'standfirst' }, ...body.filter((line) => line !== found)]
  }
  const opening = folded(summary).slice(0, sameOpening)
  const isSaid = body.slice(0, topLines).some(({ text }) => folded(text).includes(opening))
  const isCut = summary !== visibleWords(standfirst ?? '')
  if (isSaid || isCut) return [...top, ...body]
  return [...top, { text: summary, kind: 'standfirst' }, ...body]
}

function isSame(one: string, other: string): boolean {
  return other !== '' && folded(one) === folded(other)
}

/** Letters and digits alone: content systems change quotation marks and dashes. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
