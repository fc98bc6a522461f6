/**
 * Keeps the last results of a function that is asked for the same again and again.
 *
 * @param compose The function; pure, so that a kept result is as good as a new one.
 * @param keyOf What a result depends on.
 * @param limit Results kept, from 1.
 * @returns The function with a memory.
 */
export function remember<Input, Output>(
  compose: (input: Input) => Output,
  keyOf: (input: Input) => string,
  limit = 8,
): (input: Input) => Output {
  const kept = new Map<string, Output>()
  return (input) => {
    const key = keyOf(input)
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = compose(input)
    const oldest = kept.keys().next().value
    if (kept.size >= limit && oldest !== undefined) kept.delete(oldest)
    kept.set(key, made)
    return made
  }
}
