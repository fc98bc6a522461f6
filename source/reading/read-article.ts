import { createHash } from 'node:crypto'
import type { Article, Block, BlockKind } from '../model/article.ts'
import { guessLanguage } from './guess-language.ts'
import type { Layout } from './layout.ts'
import { lineAddress } from './line-form.ts'
import type { OutletNames } from './outlet-names.ts'
import { withoutEmphasis } from './read-byline.ts'
import { findByline, findOutlet, findPlace, findPublished, withoutOutlet } from './read-meta.ts'
import { segmentBlocks } from './segment-blocks.ts'

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
 * @returns The article. A blank text gives one without blocks. Offsets are UTF-16 code units
 *   of the text.
 */
export function readArticle(text: string, options: ReadOptions): Article {
  const names: OutletNames = { known: options.outlets, suffixes: options.layout.outletSuffix }
  const { blocks, sections, dateline } = segmentBlocks(text, options.layout, names)
  const wordsOf = (kind: BlockKind, among: readonly Block[] = blocks) =>
    among.filter((block) => block.kind === kind).map((block) => words(text, block))
  const top = blocks.findIndex(({ kind }) => kind === 'headline')
  const above = wordsOf('meta', blocks.slice(0, Math.max(0, top))).map(withoutEmphasis)
  const below = wordsOf('meta', blocks.slice(top + 1)).map(withoutEmphasis)
  const meta = [...above, ...below]
  const headline = wordsOf('headline')[0] ?? null
  const standfirst = wordsOf('standfirst').join(' ')
  return {
    id: createHash('sha256').update(text, 'utf8').digest('hex'),
    source: text,
    format: 'text',
    normalised: false,
    path: options.path,
    uri: null,
    versionCreated: null,
    headline: headline === null ? null : withoutOutlet(headline, names),
    standfirst: standfirst === '' ? null : standfirst,
    byline: findByline(above, below, names),
    outlet: findOutlet(meta, headline, dateline, names),
    place: dateline?.place ?? findPlace(below, names),
    published: findPublished(meta, dateline, wordsOf('promo')),
    url: meta.map(lineAddress).find((address) => address !== null) ?? null,
    language: guessLanguage(text),
    blocks: [...blocks],
    sections: [...sections],
  }
}

function words(text: string, { contentStart, end }: Block): string {
  return text.slice(contentStart, end).replace(/\s+/g, ' ')
}
