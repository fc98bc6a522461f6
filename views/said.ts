import { dayWords } from '../source/dossier/day-words.ts'
import type { Quote } from '../source/dossier/quotes-of-record.ts'
import type { Article } from '../source/model/article.ts'
import type { Attribution } from '../source/model/attribution.ts'
import type { Certainty } from '../source/model/certainty.ts'
import { cutText } from './fit-text.ts'
import type { Names } from './names.ts'
import { toScreenText } from './screen-text.ts'
import { certaintySigns, relationWords, stanceSigns } from './signs.ts'
import { lineWidth, type StyledLine, segment } from './styled-text.ts'
import { wrapLine } from './wrap-line.ts'

const quoteTypeWords = {
  direct: ', quoted',
  mixed: ', quoted in part',
  indirect: ', paraphrased',
  none: '',
} as const

/** Who speaks, with the words of the text beside it where those do not name them. */
function speakerWords({ source, speakers }: Attribution, names: Names): string | null {
  const words = source === null ? null : toScreenText(source.exact)
  if (speakers.length === 0) return words
  const known = speakers.map((speaker) => toScreenText(names.full(speaker))).join(' and ')
  return words === null || words.includes(known) ? known : `${known} (“${words}”)`
}

/**
 * Says who says it, as far as the text shows.
 *
 * @param attribution Source, cue and content.
 * @param names Names of the parties.
 * @returns “the outlet”, “United States (“Washington”), paraphrased”, “unnamed “officials””, and
 *   through whom it came.
 */
export function sourceWords(attribution: Attribution, names: Names): string {
  const via = attribution.via.map(({ exact }) => `, via ${toScreenText(exact)}`).join('')
  if (attribution.sourceKind === 'outletVoice') return `the outlet${via}`
  const speaker = speakerWords(attribution, names)
  const how = quoteTypeWords[attribution.quoteType]
  if (attribution.sourceKind === 'unnamed') {
    const words = attribution.source === null ? null : toScreenText(attribution.source.exact)
    return `unnamed ${words === null ? 'sources' : `“${words}”`}${how}${via}`
  }
  return `${speaker ?? 'an unclear source'}${how}${via}`
}

/**
 * Says how firmly a text holds something, and by which words it holds back.
 *
 * @param certainty Certainty and its cue.
 * @returns Glyph, word in capitals, and the cue in quotation marks if there is one.
 */
export function certaintyLine(certainty: Certainty): StyledLine {
  const sign = certaintySigns[certainty.word]
  const word = segment(`${sign.glyph} ${sign.word.toUpperCase()}`, sign.style)
  return certainty.cue === null
    ? [word]
    : [word, segment(` “${toScreenText(certainty.cue.exact)}”`)]
}

/** How firmly a quotation is held, and by whom. */
function heldLine({ certainty, attribution }: Quote, names: Names): StyledLine {
  const isSource = certainty?.cue?.exact === attribution?.source?.exact
  const shown = certainty !== null && isSource ? { ...certainty, cue: null } : certainty
  const firmness = shown === null ? [] : certaintyLine(shown)
  const source = attribution === null ? '' : sourceWords(attribution, names)
  const said = source === '' ? '' : certainty === null ? `said by ${source}` : ` by ${source}`
  return said === '' ? firmness : [...firmness, segment(said)]
}

/** Of words that may differ from those of the file letter by letter. */
const normalisedWords = 'normalised text'

/** The parts of what is said about a quotation; those that are empty left out. */
function saidParts(
  quote: Quote,
  article: Article | undefined,
  names: Names,
): readonly StyledLine[] {
  const origin = article === undefined ? '' : articleWords(article)
  return [
    heldLine(quote, names),
    origin === '' ? [] : [segment(origin, 'quiet')],
    article?.normalised === true ? [segment(normalisedWords, 'hedged')] : [],
  ].filter((part) => part.length > 0)
}

const joined = (parts: readonly StyledLine[]): StyledLine =>
  parts.flatMap((part, at) => (at === 0 ? part : [segment(' · ', 'quiet'), ...part]))

/**
 * Says how firmly a quotation is held, by whom, where and when.
 *
 * @param quote A quotation of a record.
 * @param article The article it stands in, if known.
 * @param names Names of the parties.
 * @returns “● ASSERTED by the outlet · The Outlet, 6 Dec 2025”; what is not known is left out.
 */
export function saidLine(quote: Quote, article: Article | undefined, names: Names): StyledLine {
  return joined(saidParts(quote, article, names))
}

/**
 * Says the same on as many lines as it takes; where one is too short, where and when begin
 * another, so that no date is torn apart.
 *
 * @param quote A quotation of a record.
 * @param article The article it stands in, if known.
 * @param names Names of the parties.
 * @param width Most cells of a line, from 1.
 * @returns The lines; one empty line when nothing is known.
 */
export function saidLines(
  quote: Quote,
  article: Article | undefined,
  names: Names,
  width: number,
): readonly StyledLine[] {
  const parts = saidParts(quote, article, names)
  const line = joined(parts)
  if (lineWidth(line) <= width) return [line]
  return parts.flatMap((part, at) =>
    at === 0 ? wrapLine(part, width, 2) : wrapLine([segment('  '), ...part], width, 2),
  )
}

/**
 * Says which outlet published an article, and when.
 *
 * @param article Any article.
 * @returns “The Outlet, 6 Dec 2025”; what is not known is left out; empty when nothing is.
 */
export function originWords(article: Article): string {
  const outlet = article.outlet === null ? [] : [toScreenText(article.outlet)]
  const day = article.published === null ? [] : [dayWords(article.published)]
  return [...outlet, ...day].join(', ')
}

/** Most cells of a headline that stands for the outlet. */
const headlineWidth = 48

/**
 * Says which article it is: by its outlet, else by its headline.
 *
 * @param article Any article.
 * @returns “The Outlet, 6 Dec 2025”, “Headline”, 6 Dec 2025; empty when nothing is known.
 */
export function articleWords(article: Article): string {
  if (article.outlet !== null || article.headline === null) return originWords(article)
  const headline = `“${cutText(toScreenText(article.headline), headlineWidth)}”`
  return [headline, originWords(article)].filter((word) => word !== '').join(', ')
}

/**
 * Says what a quotation shows about its record.
 *
 * @param quote A quotation of a record.
 * @param names Names of parties and plans.
 * @returns “✗ Ukraine rejects”, “condition”, “revises 28 points”; empty for the record itself.
 */
export function partLine(quote: Quote, names: Names): StyledLine {
  switch (quote.part) {
    case 'record':
      return []
    case 'person':
      return [segment(toScreenText(quote.name))]
    case 'response':
    case 'reaction': {
      const sign = stanceSigns[quote.stance]
      return [segment(`${sign.glyph} ${names.full(quote.party)} ${sign.word}`, sign.style)]
    }
    case 'relation':
      return [segment(`${relationWords[quote.type]} ${names.full(quote.target)}`)]
    case 'date':
      return [segment(toScreenText(quote.event))]
    case 'provision':
      return [segment('provides')]
    case 'removed':
      return [segment('removes')]
    case 'heldBack':
      return [segment('holds back')]
    case 'heldFor':
      return [segment('held for')]
    case 'hedgeCue':
      return [segment('hedged by')]
    case 'condition':
    case 'actor':
      return [segment(quote.part)]
    case 'before':
    case 'after':
      return [segment(`${quote.part}: ${toScreenText(quote.words)}`)]
    case 'superseded':
      return [segment('no longer ahead')]
  }
}
