/** Words around a quotation. */
interface Context {
  readonly prefix: string
  readonly suffix: string
}

/**
 * Leaves out half a character at the far ends of what stands around a quotation, where a number of
 * code units was counted off: other programs refuse text that has one.
 *
 * @param context What stands before and after, in UTF-16.
 * @returns The same, at most one code unit shorter on each side.
 */
export function wholeContext({ prefix, suffix }: Context): Context {
  return {
    prefix: prefix.replace(/^[\udc00-\udfff]/, ''),
    suffix: suffix.replace(/[\ud800-\udbff]$/, ''),
  }
}
