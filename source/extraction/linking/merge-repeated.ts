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
  const kept: Worded[] = []
  const ordered = demands
    .map((demand) => worded(demand, context))
    // The body before its summaries.
    .sort((a, b) => Number(a.isSummary) - Number(b.isSummary) || startOf(a) - startOf(b))
  for (const one of ordered) {
    const same = kept.find((other) => isRepeated(other, one))?.demand
    if (same) {
      const { span, responses } = one.demand
      same.because.push(span)
      for (const response of responses)
        if (!same.responses.includes(response)) same.responses.push(response)
    } else kept.push(one)
  }
  return kept.sort((a, b) => startOf(a) - startOf(b)).map(({ demand }) => demand)
}

/** A demand with what it is compared by, since each is held against all before it. */
interface Worded {
  readonly demand: DemandDraft
  readonly isSummary: boolean
  readonly words: ReadonlySet<string>
  readonly numbers: string
  readonly names: ReadonlySet<string>
}

const startOf = ({ demand }: Worded): number => demand.span.start

function worded(demand: DemandDraft, context: Context): Worded {
  const text = context.article.source.slice(demand.span.start, demand.span.end)
  return {
    demand,
    isSummary: isSummary(demand, context),
    words: contentWords(text),
    numbers: numbersOf(text),
    names: new Set(text.slice(1).match(/\p{Lu}\p{L}{3,}/gu) ?? []),
  }
}

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

function isRepeated(one: Worded, other: Worded): boolean {
  const { demand: a } = one
  const { demand: b } = other
  if (!a.parties.some((party) => b.parties.includes(party))) return false
  const spansMeet = a.span.start < b.span.end && b.span.start < a.span.end
  if (a.kind !== b.kind)
    return spansMeet && a.kind === 'condition' && b.kind === 'demand' && a.frame === b.frame
  if (spansMeet) return true
  if (!areNumbersSame(one.numbers, other.numbers)) return false
  if (!other.isSummary && Math.min(one.words.size, other.words.size) < 3) return false
  const overlap = overlapOf(one.words, other.words)
  if (!other.isSummary) return overlap >= 0.75
  return overlap >= 0.5 || (overlap >= 0.25 && sharesName(one, other))
}

const numbersOf = (text: string): string => (text.match(/\d[\d.,]*/g) ?? []).sort().join(' ')

/** 60 days are not 30: numbers that both give must be the same. */
const areNumbersSame = (left: string, right: string): boolean =>
  left === '' || right === '' || left === right

const sharesName = ({ names: left }: Worded, { names: right }: Worded): boolean =>
  [...right].some((name) => left.has(name))
