/** Schema of an entry that puts words under one of a closed list of groups. */
interface GroupSchema<Group extends string> {
  readonly shape: { readonly group: { readonly options: readonly Group[] } }
}

/**
 * Joins the words of all entries of a group.
 *
 * @param schema Schema of the entries, which knows every group there is.
 * @param entries Entries; several may be of one group.
 * @returns A list for each group, in the order of the entries, without repetition; empty for a
 *   group that has no entry.
 */
export function groupWords<Group extends string>(
  schema: GroupSchema<Group>,
  entries: readonly { readonly group: Group; readonly words: readonly string[] }[],
): Readonly<Record<Group, readonly string[]>> {
  const grouped = {} as Record<Group, readonly string[]>
  for (const group of schema.shape.group.options) {
    const words = entries.filter((entry) => entry.group === group).flatMap((entry) => entry.words)
    grouped[group] = [...new Set(words)]
  }
  return grouped
}
