import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'

/** Whether a clause denies: “not”, “no soldier”, “not one soldier”, “under no circumstances”. */
export function isDenied(
  { negated, subjectHead, object, head, sentence }: Frame,
  context: Context,
): boolean {
  if (negated || isNotOne(subjectHead)) return true
  // “will accept neither a judge nor a fee”
  if (object?.children.some((c) => c.lower === 'neither' && c.index < object.index)) return true
  const words = context.demandWords
  return head.children.some(
    (c) =>
      c.index < head.index &&
      ((c.relation === 'advmod' && c.lower === 'never') ||
        c.children.some((k) => /^(no|any)$/.test(k.lower) && words.has(k, sentence, 'never')) ||
        (/^(event|circumstance|condition|time|price|account|way|means|terms)s?$/.test(c.lower) &&
          c.children.some((k) => k.lower === 'no'))),
  )
}

/** “not a hectare”, “not one soldier”. */
export const isNotOne = (subject: Node | null): boolean =>
  subject?.children.some((c) => c.lower === 'not' && c.index < subject.index) ?? false
