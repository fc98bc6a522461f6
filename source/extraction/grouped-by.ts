/**
 * Values by what they have in common, so that each group is looked up and not searched for.
 *
 * @returns The groups in the order in which they begin; each with its values in their order.
 */
export function groupedBy<K, V>(
  values: readonly V[],
  keyOf: (value: V) => K,
): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}
