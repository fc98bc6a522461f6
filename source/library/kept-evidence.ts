import type { Article } from '../model/article.ts'
import type { Evidence } from '../model/evidence.ts'
import { evidenceAt } from '../model/evidence-at.ts'

/**
 * Evidence as a place in its article; the words are cut out when they are asked for. Ten thousand
 * articles have most of a million pieces of it, and few of those are ever looked at.
 *
 * It reads and prints as any evidence does. Spread out, it has no words: copy it by
 * {@link KeptEvidence.toJSON}.
 */
export class KeptEvidence implements Evidence {
  readonly start: number
  readonly end: number
  readonly #article: Article

  /**
   * @param article The article; it must be complete.
   * @param start In UTF-16 code units of its source, from 0.
   * @param end Exclusive; after the start.
   */
  constructor(article: Article, start: number, end: number) {
    this.#article = article
    this.start = start
    this.end = end
  }

  get article(): string {
    return this.#article.id
  }

  get exact(): string {
    return this.#article.source.slice(this.start, this.end)
  }

  get prefix(): string {
    return this.toJSON().prefix
  }

  get suffix(): string {
    return this.toJSON().suffix
  }

  get section(): string | null {
    return this.toJSON().section
  }

  get paragraph(): number | null {
    return this.toJSON().paragraph
  }

  /** The same as plain data. */
  toJSON(): Evidence {
    return evidenceAt(this.#article)(this.start, this.end)
  }
}
