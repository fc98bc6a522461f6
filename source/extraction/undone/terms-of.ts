import { stemmer } from 'stemmer'
import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import { termReader } from '../marks/term-reader.ts'

/** What a stretch of an article says, in terms that hold whatever the wording (“meet”, “talks”). */
export function termsOf({ start, end }: Span, context: Context): ReadonlySet<string> {
  const words = context.sentences
    .filter((one) => one.start < end && start < one.end)
    .flatMap(({ nodes }) => nodes)
    .filter((node) => node.start >= start && node.end <= end && /^\p{L}/u.test(node.text))
    .map(({ lower }) => ({ word: lower, stem: stemmer(lower) }))
  return termReader(context.world.concepts).read(words)
}

/** Whether two stretches say something in common, and how many terms of it. */
export function sharedTerms(a: Span, b: Span, context: Context): number {
  const told = termsOf(b, context)
  return [...termsOf(a, context)].filter((term) => told.has(term)).length
}
