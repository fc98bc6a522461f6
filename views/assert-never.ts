/**
 * Marks a place that cannot be reached once every case is dealt with.
 *
 * @param value What is left over: nothing.
 * @throws {Error} Always; reaching it is a bug.
 */
export function assertNever(value: never): never {
  throw new Error(`Not dealt with: ${JSON.stringify(value)}`)
}
