/** How many texts are remembered; a power of two. */
const places = 32_768
/** JSON.parse itself makes one text of all that are as short as this. */
const shortest = 11

/**
 * Makes one text of those that are the same letter for letter: names, rules and whole sentences come
 * again in article after article, and as many copies of them would take a sixth of the memory.
 *
 * It remembers a fixed number of texts and forgets one where another takes its place, so that it
 * never holds more than those: a text it has forgotten is there twice, and nothing else comes of it.
 */
export class TextPool {
  readonly #known: (string | undefined)[] = new Array(places).fill(undefined)

  /** The same text, as the object that was given first. */
  one(text: string): string {
    if (text.length < shortest) return text
    const place = placeOf(text)
    const known = this.#known[place]
    if (known === text) return known
    this.#known[place] = text
    return text
  }
}

/** A place that depends on the length, the beginning, the end and some letters in between. */
function placeOf(text: string): number {
  const { length } = text
  let hash = Math.imul(length, 0x9e3779b1)
  const step = 1 + (length >> 4)
  for (let at = 0; at < length; at += step) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  hash = Math.imul(hash ^ text.charCodeAt(length - 1), 0x01000193)
  return (hash ^ (hash >>> 15)) & (places - 1)
}
