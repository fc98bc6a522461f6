import type { RecordMarks } from '../../model/marks.ts'

/** A concept tells more than a word: it holds whatever the wording. */
const conceptWeight = 1.5

/** What a number in common, with what it counts, adds to a likeness. */
const forNumber = 0.15

const weightOf = (term: string): number => (term.startsWith('=') ? conceptWeight : 1)

const sumOf = (terms: Iterable<string>): number => {
  let sum = 0
  for (const term of terms) sum += weightOf(term)
  return sum
}

/** Weight of the terms two sorted lists share. */
function sharedWeight(a: readonly string[], b: readonly string[]): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? ''
    const right = b[j] ?? ''
    if (left === right) {
      sum += weightOf(left)
      i++
      j++
    } else if (left < right) i++
    else j++
  }
  return sum
}

/**
 * How much of what two records say is the same.
 *
 * @param a Marks of one.
 * @param b Marks of the other.
 * @returns From 0 (nothing shared) to 1 (the same terms): half what is shared of both (Dice),
 *   half what is shared of the shorter, so that a brief telling finds a long one; more where both
 *   give the same number of the same thing.
 */
export function likeness(a: RecordMarks, b: RecordMarks): number {
  const left = sumOf(a.terms)
  const right = sumOf(b.terms)
  if (left === 0 || right === 0) return 0
  const shared = sharedWeight(a.terms, b.terms)
  const sameNumber = a.numbers.some((one) => one.includes(' ') && b.numbers.includes(one))
  return Math.min(
    1,
    shared / (left + right) + shared / (2 * Math.min(left, right)) + (sameNumber ? forNumber : 0),
  )
}

/** The marks of a record with the terms of who acts among its own. */
export function withDoers(marks: RecordMarks): RecordMarks {
  const { terms, doers } = marks
  return doers === undefined
    ? marks
    : { ...marks, terms: [...new Set([...terms, ...doers])].sort() }
}

/** How many terms two records share. */
export const sharedCount = (a: RecordMarks, b: RecordMarks): number =>
  a.terms.filter((term) => b.terms.includes(term)).length

/** Whether two records share more than one term, or are told in so few that one is enough. */
export const isFirm = (a: RecordMarks, b: RecordMarks): boolean =>
  sharedCount(a, b) > 1 ||
  (Math.min(a.terms.length, b.terms.length) === 1 && Math.max(a.terms.length, b.terms.length) <= 3)

/** Concepts by their names, as marks have them. */
export const conceptsOf = (names: string): ReadonlySet<string> =>
  new Set(names.split(' ').map((name) => `=${name}`))

/**
 * Whether all that two records share is what most of their kind are about: a meeting, a truce.
 *
 * @param common Concepts that tell nothing by themselves.
 */
export const isThin = (a: RecordMarks, b: RecordMarks, common: ReadonlySet<string>): boolean =>
  a.terms.every((term) => common.has(term) || !b.terms.includes(term))

/** Whether two records count the same thing and come to other numbers: 60 days and 30 days. */
export function numbersClash(a: RecordMarks, b: RecordMarks): boolean {
  const unitOf = (number: string) => number.slice(number.indexOf(' ') + 1)
  const counted = a.numbers.filter((one) => one.includes(' '))
  return counted.some((one) => {
    const others = b.numbers.filter((other) => other.includes(' ') && unitOf(other) === unitOf(one))
    const own = counted.filter((other) => unitOf(other) === unitOf(one))
    return others.length > 0 && !own.some((number) => others.includes(number))
  })
}

/** Whether two records name other places, people or bodies, and none in common. */
export function namesClash(a: RecordMarks, b: RecordMarks): boolean {
  if (a.names.length === 0 || b.names.length === 0) return false
  const words = new Set(b.names.flatMap((name) => name.split(' ')))
  return !a.names.some((name) => name.split(' ').some((word) => words.has(word)))
}

/** Whether it falls to other parties to act: “Ukraine must withdraw”, “Russia must withdraw”. */
export const actorsClash = (a: RecordMarks, b: RecordMarks): boolean =>
  a.actor !== null && b.actor !== null && a.actor !== b.actor

/** Whether any of one list is in the other. */
export const sharesAny = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.includes(one))

/** Whether any of one list is in the other, or one of them says nothing. */
export const meets = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((one) => b.includes(one))
