import { createHash } from 'node:crypto'
import type { Article, Block, BlockKind } from '../model/article.ts'
import { guessLanguage } from './guess-language.ts'
import type { Layout } from './layout.ts'
import { lineAddress } from './line-form.ts'
import { composeText, type MarkedLine } from './marked-text.ts'
import type { OutletNames } from './outlet-names.ts'
import { withoutEmphasis } from './read-byline.ts'
import { readInstant } from './read-instant.ts'
import { findByline, findOutlet, findPlace, findPublished, withoutOutlet } from './read-meta.ts'
import { type Segmentation, segmentBlocks, segmentDrafts } from './segment-blocks.ts'
import { type Told, untold } from './told.ts'

/** What reading needs to know beside the text. */
export interface ReadOptions {
  /** File the text comes from; null when it comes from none. */
  readonly path: string | null
  /** Words of layout. */
  readonly layout: Layout
  /** Names of outlets and agencies. */
  readonly outlets: readonly string[]
}

/**
 * Reads a text as a news article. Pure and total: any text gives a valid article.
 *
 * @param text The text, already decoded; it is kept untouched.
 * @param options What reading needs to know beside the text.
 * @param told What its format says of it; that goes before what the text says.
 * @returns The article. A blank text gives one without blocks. Offsets are UTF-16 code units
 *   of the text.
 */
export function readArticle(
  text: string,
  options: ReadOptions,
  told: Told = untold('text'),
): Article {
  const names = namesOf(options)
  return makeArticle(text, segmentBlocks(text, options.layout, names), options, told)
}

/**
 * Reads lines of which markup says what they are as a news article. Pure and total.
 *
 * @param lines Lines in order, the headline among them; those that show nothing are left out.
 * @param options What reading needs to know beside the lines.
 * @param told What the format says of the article; that goes before what the text says.
 * @returns The article, its text laid out as plain text is. Offsets are UTF-16 code units of
 *   that text.
 */
export function readMarkedArticle(
  lines: readonly MarkedLine[],
  options: ReadOptions,
  told: Told,
): Article {
  const names = namesOf(options)
  const { source, drafts } = composeText(lines, options.layout, names)
  return makeArticle(source, segmentDrafts(drafts, options.layout, names), options, told)
}

/** How outlets are told in a text. */
export function namesOf({ outlets, layout }: Omit<ReadOptions, 'path'>): OutletNames {
  return { known: outlets, suffixes: layout.outletSuffix }
}

/** An article out of its text and what its lines are. */
export function makeArticle(
  text: string,
  { blocks, sections, dateline }: Segmentation,
  options: ReadOptions,
  told: Told,
): Article {
  const names = namesOf(options)
  const wordsOf = (kind: BlockKind, among: readonly Block[] = blocks) =>
    among.filter((block) => block.kind === kind).map((block) => words(text, block))
  const top = blocks.findIndex(({ kind }) => kind === 'headline')
  const above = wordsOf('meta', blocks.slice(0, Math.max(0, top))).map(withoutEmphasis)
  const below = wordsOf('meta', blocks.slice(top + 1)).map(withoutEmphasis)
  const meta = [...above, ...below]
  const headline = wordsOf('headline')[0] ?? null
  const standfirst = wordsOf('standfirst').join(' ')
  const published = readInstant(told.published)
  const modified = readInstant(told.modified) ?? published
  return {
    id: createHash('sha256').update(text, 'utf8').digest('hex'),
    source: text,
    format: told.format,
    normalised: told.normalised,
    path: options.path,
    uri: told.uri,
    versionCreated: modified?.instant ?? null,
    headline: headline === null ? null : withoutOutlet(headline, names),
    standfirst: standfirst === '' ? null : standfirst,
    byline: told.byline ?? findByline(above, below, names),
    outlet: told.outlet ?? findOutlet(meta, headline, dateline, names),
    place: told.place ?? dateline?.place ?? findPlace(below, names),
    published:
      published?.day ?? findPublished(meta, dateline, wordsOf('promo')) ?? modified?.day ?? null,
    url: told.url ?? meta.map(lineAddress).find((address) => address !== null) ?? null,
    language: languageTag(told.language) ?? guessLanguage(text),
    blocks: [...blocks],
    sections: [...sections],
  }
}

/** @see RFC 5646: the form of a language tag; older systems write “en_GB”. */
function languageTag(tag: string | null): string | null {
  const written = tag?.trim().replaceAll('_', '-') ?? ''
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(written) ? written : null
}

function words(text: string, { contentStart, end }: Block): string {
  return text.slice(contentStart, end).replace(/\s+/g, ' ')
}
