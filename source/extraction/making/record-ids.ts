/**
 * A function that gives the records of an article stable ids: their type and where their words
 * start. A second record of a type at one place gets a number.
 *
 * @param article Id of the article.
 */
export function recordIds(article: string): (type: string, start: number) => string {
  const uses = new Map<string, number>()
  return (type, start) => {
    const id = `${type}-${article.slice(0, 8)}-${start}`
    const use = (uses.get(id) ?? 0) + 1
    uses.set(id, use)
    return use === 1 ? id : `${id}-${use}`
  }
}
