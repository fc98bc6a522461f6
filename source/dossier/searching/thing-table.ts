import type { Hit, HitKind } from '../hit.ts'
import { hitOf, keyOf, kindOfSource, type Source } from './searched-things.ts'

/** What has been taken into a search, by the numbers of the things of each source. */
export class ThingTable {
  private readonly sources: (Source | null)[] = []
  /** The first thing of each source, and after them the next. */
  private readonly firsts: number[] = [0]
  private readonly numbers = new Map<object, number>()
  /** The source of each thing. */
  private readonly sourceOfThing: number[] = []

  /** Sources that are in. */
  get size(): number {
    return this.numbers.size
  }

  has(source: Source): boolean {
    return this.numbers.has(keyOf(source))
  }

  /** Notes a source whose things are the next so many. */
  add(source: Source, things: number): void {
    const number = this.sources.push(source) - 1
    this.numbers.set(keyOf(source), number)
    for (let thing = 0; thing < things; thing++) this.sourceOfThing.push(number)
    this.firsts.push(this.sourceOfThing.length)
  }

  /**
   * Drops the sources that are not among some.
   *
   * @param onGone Told of each of their things.
   */
  keepOnly(sources: readonly Source[], onGone: (thing: number) => void): void {
    const kept = new Uint8Array(this.sources.length)
    for (const source of sources) {
      const number = this.numbers.get(keyOf(source))
      if (number === undefined) continue
      kept[number] = 1
      // It may have come under another kind or name since.
      this.sources[number] = source
    }
    for (const [number, source] of this.sources.entries()) {
      if (source === null || kept[number] === 1) continue
      this.numbers.delete(keyOf(source))
      this.sources[number] = null
      for (let thing = this.firsts[number]!; thing < this.firsts[number + 1]!; thing++) {
        onGone(thing)
      }
    }
  }

  kindOf(thing: number): HitKind | null {
    const source = this.sources[this.sourceOfThing[thing]!]
    return source ? kindOfSource(source) : null
  }

  /** The number of the source a thing is of. */
  sourceOf(thing: number): number {
    return this.sourceOfThing[thing]!
  }

  /** Id of the article a passage is of. */
  articleOf(thing: number): string {
    return this.sources[this.sourceOfThing[thing]!]?.id ?? ''
  }

  /** Where a thing is; null once it is gone. */
  hitOf(thing: number): Hit | null {
    const number = this.sourceOfThing[thing]!
    const source = this.sources[number]
    return source ? hitOf(source, thing - this.firsts[number]!) : null
  }
}
