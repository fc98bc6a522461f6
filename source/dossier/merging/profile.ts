import type { Entry } from './entry.ts'
import type { Rule } from './rule.ts'

/**
 * All of a record that is compared, in one text: two with the same one are the same.
 *
 * @returns Null when more than that decides, or there is nothing to go by.
 */
export function profileOf<Item>(
  entry: Entry<Item>,
  rule: Pick<Rule<Item>, 'traitsOf'>,
): string | null {
  const { marks } = entry
  const traits = rule.traitsOf(entry)
  if (traits === null || marks.terms.length === 0) return null
  const { terms, numbers, names, actor, isNegative } = marks
  return `${terms.join(' ')}|${numbers.join()}|${names.join()}|${actor}|${isNegative}|${traits}`
}
