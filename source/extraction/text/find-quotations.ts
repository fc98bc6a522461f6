import type { Span } from '../../model/evidence.ts'
import { lengthOf } from '../cite.ts'
import type { Context } from '../context.ts'
import { groupedBy } from '../grouped-by.ts'
import type { Sentence } from './sentence.ts'

/** Words in quotation marks, which may go on over several sentences. */
export interface Quotation extends Span {
  /** The sentences it stands in, in order; never empty. */
  readonly sentences: readonly Sentence[]
  /** Whether its sentences hold little else. */
  readonly isWhole: boolean
}

/** Double marks; in a block of one quotation the last may be left out, as it goes on below. */
const DOUBLE = /“[^“”]{2,1500}(?:”|$)|"[^"]{2,1500}(?:"|$)/g

/** Single marks: not the apostrophe of “its members' demands”. */
const SINGLE =
  /(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])(?:[^‘’'“”"]|(?<=\p{L})[’'](?=\p{L})){2,600}[’'](?![\p{L}\p{N}])/gu

/** Share of its sentences that a quotation fills to be all that they say. */
const WHOLE = 0.7

/** The quotations of an article in the order of the text. */
export function findQuotations({ article, sentences }: Context): readonly Quotation[] {
  const found: Quotation[] = []
  for (const [index, own] of groupedBy(sentences, ({ block }) => block)) {
    const block = article.blocks[index]
    if (block === undefined) continue
    const text = article.source.slice(block.contentStart, block.end)
    const double = [...text.matchAll(DOUBLE)].filter(
      (match) => isClosed(match[0]) || isAll(match, text),
    )
    const single = [...text.matchAll(SINGLE)].filter(
      (match) =>
        !double.some((one) => one.index < match.index && match.index < one.index + one[0].length),
    )
    for (const match of [...double, ...single]) {
      const start = block.contentStart + match.index
      const end = start + match[0].trimEnd().length
      const around = own.filter((sentence) => sentence.start < end && start < sentence.end)
      const all = around.reduce((sum, sentence) => sum + lengthOf(sentence), 0)
      if (around.length > 0)
        found.push({ start, end, sentences: around, isWhole: end - start > WHOLE * all })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const isClosed = (quote: string): boolean => /[”"]$/.test(quote) && quote.length > 2

/** A quotation without its closing mark must fill its block. */
const isAll = (match: RegExpExecArray, text: string): boolean =>
  match.index === 0 && match[0].length === text.length
