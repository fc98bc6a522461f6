/**
 * Replaces what stands between the marks of a block of the README; the marks stay.
 *
 * @throws {Error} If there is no such block. Remedy: put the marks back.
 */
export function replaceBlock(text: string, name: string, content: string): string {
  const block = new RegExp(`(<!-- ${name}:.*-->\n)[^]*?(<!-- /${name} -->)`)
  if (!block.test(text)) throw new Error(`The README has no block “${name}”.`)
  return text.replace(block, (_, start, end) => `${start}\n${content}\n\n${end}`)
}
