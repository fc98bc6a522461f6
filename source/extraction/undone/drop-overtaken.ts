import { contains } from '../cite.ts'
import type { Context } from '../context.ts'
import type { StepDraft } from '../steps/step-draft.ts'
import { sharedTerms } from './terms-of.ts'

/** How many sentences after a plan the new day of its event may be told without its name. */
const farthest = 3

/**
 * Drops the day that another has taken the place of: “the talks that were to start today will
 * begin on Wednesday”, “The two were to meet on Friday. The talks have been moved to Sunday.”
 *
 * @param steps In the order of the text.
 * @returns The others, in that order.
 */
export const dropOvertaken = (
  steps: readonly StepDraft[],
  context: Context,
): readonly StepDraft[] =>
  steps.filter(
    (step) => !steps.some((other) => isNear(step, other) && isOvertaken(step, other, context)),
  )

/** Whether a step is told in the sentence of another, or shortly after. */
function isNear(step: StepDraft, other: StepDraft): boolean {
  const far = other.sentence.index - step.sentence.index
  return other !== step && far >= 0 && far <= farthest
}

function isOvertaken(step: StepDraft, other: StepDraft, context: Context): boolean {
  if (step.when === null || other.when === null || other.form === 'item') return false
  if (step.superseded !== undefined || other.superseded !== undefined) return false
  const wordsOf = ({ because }: StepDraft) =>
    context.article.source.slice(because.start, because.end)
  const isMoved = / to another day$/.test(other.rule)
  if (step.sentence === other.sentence)
    return (
      step.because.start === other.because.start &&
      contains(other.because, step.because) &&
      step.because.end < other.because.end &&
      (isMoved || WAS_PLANNED.test(wordsOf(step)))
    )
  if (!isMoved || !DEFINITE.test(wordsOf(other))) return false
  return sharedTerms(step.because, other.because, context) > 0
}

/** What was planned once: “were to start”, “first planned for Tuesday”. */
const WAS_PLANNED =
  /\b(?:was|were|had been) (?:\w+ )?(?:to|due|set|scheduled|planned|supposed|expected|slated|meant)\b|\b(?:first|once|originally|initially|previously) (?:\w+ )?(?:planned|scheduled|due|set|expected|hoped|meant)\b/i

const DEFINITE = /^(?:the|this|that|these|those|their|his|her|its|it|they|both)\b/i
