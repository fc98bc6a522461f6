import type { Article } from '../model/article.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Certainty } from '../model/certainty.ts'
import { stripControls } from '../model/strip-controls.ts'
import { dayWords } from './day-words.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { onOneLine, toBeQuoted } from './in-quotes.ts'
import type { DossierIndex } from './index-dossier.ts'
import type { Quote } from './quotes-of-record.ts'

/** Words to be cited, and who says them in which article. */
export type Cited = Pick<Quote, 'evidence' | 'attribution' | 'certainty'>

/** Puts words between quotation marks. */
const quoted = (words: string): string => `“${toBeQuoted(words)}”`

/** A speaker by name with the office the articles give, or a party with the words that stand for it. */
function speakerWords(attribution: Attribution, { dossier }: DossierIndex): string {
  const source = attribution.source === null ? '' : onOneLine(attribution.source.exact)
  const known = attribution.speakers.map((speaker) => {
    const party = dossier.parties.find(({ id }) => id === speaker)
    if (party !== undefined) return onOneLine(party.name)
    const people = dossier.parties.flatMap((one) => one.people)
    const office = people.find(({ name }) => name === speaker)?.office ?? null
    return onOneLine(office === null ? speaker : `${speaker}, ${office}`)
  })
  const isNamed = attribution.speakers.every((speaker) => source.includes(speaker))
  const areParties = attribution.speakers.every((speaker) =>
    dossier.parties.some(({ id }) => id === speaker),
  )
  if (known.length === 0) {
    if (attribution.sourceKind !== 'unnamed') return source
    return source === '' ? 'unnamed source' : `${source}, unnamed`
  }
  const names = [known.slice(0, -1).join(', '), ...known.slice(-1)]
    .filter((it) => it !== '')
    .join(' and ')
  return areParties && !isNamed && source !== '' && source !== names
    ? `${names} (“${source}”)`
    : names
}

/** The article as a source: outlet, else headline; then day and address, as far as they are known. */
function articleParts(article: Article | undefined): readonly string[] {
  if (article === undefined) return []
  const title = article.headline === null ? [] : [`“${onOneLine(article.headline)}”`]
  return [
    ...(article.outlet === null ? title : [onOneLine(article.outlet)]),
    ...(article.published === null ? [] : [dayWords(article.published)]),
    ...(article.normalised ? ['normalised text'] : []),
  ]
}

/** The address of an article without what an address cannot hold; empty when it is not known. */
const addressOf = (article: Article | undefined): string =>
  stripControls(article?.url ?? '').replace(/\s/gu, '')

/** What keeps words from being taken for a plain fact. */
function reserve(certainty: Certainty | null): string {
  if (certainty === null || certainty.word === 'asserted') return ''
  const cue = certainty.cue === null ? '' : `: “${onOneLine(certainty.cue.exact)}”`
  return ` (${certainty.word}${cue})`
}

/** Who says the words by way of whom. */
interface Source {
  /** In front of the outlet: only for words it quotes. */
  readonly before: string
  /** After the article: whom the outlet tells of in words of its own. */
  readonly after: string
}

const outletAlone: Source = { before: '', after: '' }

function sourceOf(attribution: Attribution | null, index: DossierIndex): Source {
  if (attribution === null || attribution.sourceKind === 'outletVoice') return outletAlone
  const via = attribution.via.map(({ exact }) => `, via ${onOneLine(exact)}`).join('')
  const speaker = speakerWords(attribution, index)
  if (speaker === '') return outletAlone
  switch (attribution.quoteType) {
    case 'direct':
      return { before: `${speaker}${via}`, after: '' }
    case 'mixed':
      return { before: '', after: `quoting in part ${speaker}${via}` }
    case 'indirect':
    case 'none':
      return { before: '', after: `paraphrasing ${speaker}${via}` }
  }
}

/**
 * Writes words ready to be cited: who said them, as far as the article says, and where.
 *
 * Words an article quotes are their speaker’s. What it tells in words of its own is the outlet’s,
 * paraphrasing the speaker, so that nobody is quoted with words they did not say.
 *
 * @param cited The words, their attribution and certainty.
 * @param index The dossier: it knows articles, offices and names.
 * @returns One line; what is not known is left out with its comma.
 * @example
 * “We will not sign.” — Ana Ruiz, chief negotiator, as reported by The Outlet, 6 Dec 2025
 * “Lima would not sign” — The Outlet, 6 Dec 2025, paraphrasing Ana Ruiz, chief negotiator
 */
export function citeQuote(
  { evidence, attribution, certainty }: Cited,
  index: DossierIndex,
): string {
  const article = index.articles.get(evidence.article)
  const { before, after } = sourceOf(attribution, index)
  const where = articleParts(article).join(', ')
  const reported = before === '' || where === '' ? where : `as reported by ${where}`
  const source = [before, reported, addressOf(article), after].filter((part) => part !== '')
  const words = `${quoted(evidence.exact)}${reserve(certainty)}`
  return source.length === 0 ? words : `${words} — ${source.join(', ')}`
}

/**
 * Writes the same as a Markdown quotation; the address, if there is one, is a link.
 *
 * @param cited The words, their attribution and certainty.
 * @param index The dossier.
 * @returns Two paragraphs of a block quotation.
 * @example
 * > “We will not sign.”
 * >
 * > — Ana Ruiz, chief negotiator, as reported by [The Outlet, 6 Dec 2025](https://outlet.example/1)
 */
export function citeMarkdown(
  { evidence, attribution, certainty }: Cited,
  index: DossierIndex,
): string {
  const article = index.articles.get(evidence.article)
  const { before, after } = sourceOf(attribution, index)
  const where = escapeMarkdown(articleParts(article).join(', '))
  const url = addressOf(article).replace(/[<>]/gu, '')
  const linked = url === '' ? where : `[${where === '' ? escapeMarkdown(url) : where}](<${url}>)`
  const reported = before === '' || linked === '' ? linked : `as reported by ${linked}`
  const source = [escapeMarkdown(before), reported, escapeMarkdown(after)].filter(
    (part) => part !== '',
  )
  const words = `> ${escapeMarkdown(quoted(evidence.exact))}${escapeMarkdown(reserve(certainty))}`
  return source.length === 0 ? words : `${words}\n>\n> — ${source.join(', ')}`
}
