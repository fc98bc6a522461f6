import type { TextPool } from './text-pool.ts'

/**
 * What stands for a part that is kept elsewhere: an array of one number, which no record has.
 * The numbers count the evidence of an article first, its shared parts after that.
 */
export type Ref = readonly [number]

/** A tree of plain data. */
export interface Tree {
  [key: string]: unknown
}

/** Tells a reference from every other part. */
export function isRef(value: object): value is Ref {
  return Array.isArray(value) && typeof value[0] === 'number'
}

/**
 * Takes out of a tree the parts that are in it several times, letter for letter: who says it and
 * how firmly is mostly the same from record to record.
 *
 * @param tree Plain data with references to evidence in it; it is not changed.
 * @param first Number of the first shared part.
 * @returns The tree with references in their place, and the parts, those that others hold first.
 */
export function shareParts(
  tree: unknown,
  first: number,
): { readonly tree: unknown; readonly parts: readonly unknown[] } {
  const counts = new Map<string, number>()
  countParts(tree, counts)
  const parts: unknown[] = []
  const numbers = new Map<string, number>()

  const share = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || isRef(value)) return value
    const text = JSON.stringify(value)
    if (counts.get(text) === 1) return shareWithin(value)
    const known = numbers.get(text)
    if (known !== undefined) return [known]
    parts.push(shareWithin(value))
    const number = first + parts.length - 1
    numbers.set(text, number)
    return [number]
  }
  const shareWithin = (value: object): unknown =>
    Array.isArray(value)
      ? value.map(share)
      : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, share(item)]))

  return { tree: share(tree), parts }
}

function countParts(value: unknown, counts: Map<string, number>): void {
  if (typeof value !== 'object' || value === null || isRef(value)) return
  const text = JSON.stringify(value)
  const count = (counts.get(text) ?? 0) + 1
  counts.set(text, count)
  // What is in a part that is shared is counted once, as it is kept once.
  if (count > 1) return
  for (const item of Object.values(value)) countParts(item, counts)
}

/**
 * Puts parts where references to them stand, in place, and one text in the place of those that are
 * the same.
 *
 * @param tree Anything; a reference at its very top stays.
 * @param parts By number.
 * @param texts Remembers texts of other trees.
 */
export function putParts(tree: object, parts: readonly unknown[], texts: TextPool): void {
  const fields = tree as Tree
  for (const key in fields) {
    const value = fields[key]
    if (typeof value === 'string') fields[key] = texts.one(value)
    if (typeof value !== 'object' || value === null) continue
    if (isRef(value)) fields[key] = parts[value[0]]
    else putParts(value, parts, texts)
  }
}
