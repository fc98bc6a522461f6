import type { DateValue } from '../../model/date-value.ts'
import { contains, overlaps } from '../cite.ts'
import { contentWords } from '../linking/content-words.ts'
import { oncePer } from '../once-per.ts'
import type { StepDraft } from './step-draft.ts'

/** An event that only names what a clause or line tells: in its words, or on the same day. */
export const isSame = (step: StepDraft, event: StepDraft): boolean =>
  overlaps(step.because, event.what) || isOnSameDay(step, event)

/** Where an article has no date of its own, the words of the time must do. */
const isOnSameDay = ({ when: one }: StepDraft, { when: other }: StepDraft): boolean => {
  if (!one || !other || one.basis === 'event') return false
  if (one.earliest === null && other.earliest === null) return dayOf(one) === dayOf(other)
  return one.earliest !== null && one.earliest === other.earliest && one.latest === other.latest
}

const dayOf = ({ text }: DateValue): string =>
  text.toLowerCase().replace(/^(?:on|in|at|for|the)\s+/, '')

/**
 * One step for each passage, the one that says most, and none told twice; items and names are
 * all kept.
 *
 * @param steps In the order of the text.
 */
export const dropRepeated = (steps: readonly StepDraft[]): readonly StepDraft[] =>
  steps.filter(
    (step, index) =>
      step.form === 'item' ||
      step.form === 'name' ||
      !steps.some(
        (other, at) =>
          at !== index &&
          ((other.form !== 'item' && isWithin(step, other, at < index)) ||
            (at < index && isToldAgain(step, other))),
      ),
  )

/** Whether a step stands within the words of another, without a day of its own. */
const isWithin = (step: StepDraft, other: StepDraft, isLater: boolean): boolean =>
  (step.when === null || other.when !== null) &&
  !haveOwnDays(step, other) &&
  contains(other.because, step.because) &&
  (!contains(step.because, other.because) || isLater)

/** Whether two clauses of a sentence have each a day of their own. */
const haveOwnDays = ({ when: one }: StepDraft, { when: other }: StepDraft): boolean =>
  one !== null &&
  other !== null &&
  one.basis !== 'event' &&
  other.basis !== 'event' &&
  one.text !== other.text

/**
 * “The exchange will take place on Thursday”, after “will exchange 300 prisoners on Thursday”; an
 * open task told in other words.
 */
function isToldAgain(step: StepDraft, other: StepDraft): boolean {
  if (step.sentence === other.sentence || step.form === 'event') return false
  if (step.when === null && other.when === null)
    return step.form === 'clause' && isSameWho(step, other) && sharedWords(step, other) >= 2
  if (!isOnSameDay(step, other)) return false
  if (step.form === 'line') return isSameWho(step, other) || sharedWords(step, other) >= 1
  const shared = sharedWords(step, other)
  return shared >= 3 || (shared >= 2 && isSameWho(step, other)) || isGeneric(step)
}

const sharedWords = (step: StepDraft, other: StepDraft): number => {
  const told = wordsOf(other)
  return [...wordsOf(step)].filter((word) => told.has(word)).length
}

/** Every step is held against every other: its words are looked up once. */
const wordsOf = oncePer(({ because, sentence, when }: StepDraft): ReadonlySet<string> => {
  const start = Math.max(0, because.start - sentence.start)
  const text = sentence.text.slice(start, because.end - sentence.start)
  return contentWords(when ? text.replace(when.text, ' ') : text)
})

const isGeneric = oncePer(({ sentence, because }: StepDraft): boolean =>
  GENERIC.test(sentence.text.slice(because.start - sentence.start)),
)

const isSameWho = ({ who }: StepDraft, { who: other }: StepDraft): boolean =>
  who.length > 0 && who.every((one) => other.includes(one))

/** A definite event that only takes place: its day tells that it is the one told before. */
const GENERIC =
  /^(?:the|this|that) (?:\w+ ){0,2}\w+ (?:will|is (?:to|due to|set to|expected to|scheduled to)) (?:take place|be held|begin|start|go ahead|happen)\b/i
