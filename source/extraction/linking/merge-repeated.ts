import type { Context } from '../context.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import { contentWords, overlapOf } from './content-words.ts'

/**
 * Gathers what an article says twice: the summary's wording becomes further
 * evidence of the demand that the body spells out.
 *
 * Two demands are one when party and kind agree, no number tells them apart and
 * their words overlap; a summary needs less overlap, since it shortens.
 */
export function mergeRepeated(
  demands: readonly DemandDraft[],
  context: Context,
): readonly DemandDraft[] {
  const kept: DemandDraft[] = []
  const ordered = [...demands].sort(
    (a, b) => rank(a, context) - rank(b, context) || a.span.start - b.span.start,
  )
  for (const demand of ordered) {
    const same = kept.find((other) => isRepeated(other, demand, context))
    if (same) {
      same.because.push(demand.span)
      for (const response of demand.responses)
        if (!same.responses.includes(response)) same.responses.push(response)
    } else kept.push(demand)
  }
  return kept.sort((a, b) => a.span.start - b.span.start)
}

/** The body before its summaries. */
const rank = (demand: DemandDraft, context: Context): number => (isSummary(demand, context) ? 1 : 0)

/** Whether a demand stands in a part of the article that only sums up. */
function isSummary(
  { sentence }: Pick<DemandDraft, 'sentence'>,
  { article, world }: Context,
): boolean {
  const block = article.blocks[sentence.block]
  if (!block) return false
  if (block.kind === 'standfirst') return true
  const heading = block.section === null ? '' : (article.sections[block.section]?.heading ?? '')
  return (
    block.kind === 'listItem' &&
    world.layout.summaryHeading.some((words) => heading.toLowerCase().includes(words))
  )
}

function isRepeated(a: DemandDraft, b: DemandDraft, context: Context): boolean {
  if (!a.parties.some((party) => b.parties.includes(party))) return false
  const spansMeet = a.span.start < b.span.end && b.span.start < a.span.end
  if (a.kind !== b.kind)
    return spansMeet && a.kind === 'condition' && b.kind === 'demand' && a.frame === b.frame
  if (spansMeet) return true
  const { source } = context.article
  const textA = source.slice(a.span.start, a.span.end)
  const textB = source.slice(b.span.start, b.span.end)
  if (!sameNumbers(textA, textB)) return false
  const wordsA = contentWords(textA)
  const wordsB = contentWords(textB)
  const overlap = overlapOf(wordsA, wordsB)
  if (isSummary(b, context)) return overlap >= 0.5 || (sharesName(textA, textB) && overlap >= 0.25)
  return overlap >= 0.75 && Math.min(wordsA.size, wordsB.size) >= 3
}

const numbersOf = (text: string): string => (text.match(/\d[\d.,]*/g) ?? []).sort().join(' ')

/** 60 days are not 30: numbers that both give must be the same. */
const sameNumbers = (a: string, b: string): boolean => {
  const left = numbersOf(a)
  const right = numbersOf(b)
  return left === '' || right === '' || left === right
}

function sharesName(a: string, b: string): boolean {
  const names = (text: string): string[] => text.slice(1).match(/\p{Lu}\p{L}{3,}/gu) ?? []
  const left = new Set(names(a))
  return names(b).some((name) => left.has(name))
}
