import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ReaderError } from '../errors.ts'
import type { Article } from '../model/article.ts'
import { decodeArticleFile, encodeArticleFile, type Provenance } from './article-file.ts'
import { articleName } from './article-name.ts'
import type { DossierFolder } from './dossier-folder.ts'
import { placeFile, replaceFile, sweepDrafts } from './place-file.ts'
import { digestOf } from './seal.ts'
import { writeOr } from './write-or.ts'

/** What became of an article that was to be added. */
export interface Added {
  /** Name of its file. */
  readonly name: string
  /** False when the folder had it already. */
  readonly isNew: boolean
}

/** Puts articles into a dossier folder, one file each. */
export class ArticleAdder {
  readonly #folder: string
  /** Names of the files there, by the first eight digits of what they hold. */
  readonly #byDigest = new Map<string, string[]>()

  /** @throws {ReaderError} If the folder cannot be read. */
  constructor({ articles }: DossierFolder) {
    this.#folder = articles
    writeOr(articles, () => sweepDrafts(articles))
    for (const name of readdirSync(articles)) this.#note(name)
  }

  /**
   * Adds an article, unless the folder has it. When this returns it is on the disk.
   *
   * @param bytes As they came.
   * @param provenance Where they came from.
   * @param article What is read in them, for the name; null when several articles are, or none.
   * @throws {ReaderError} If it cannot be written; the remedy says what to do.
   */
  add(bytes: Uint8Array, provenance: Provenance, article: Article | null): Added {
    const digest = provenance.item ?? digestOf(bytes)
    const known = this.#find(digest)
    if (known !== null) return { name: known, isNew: false }
    const file = encodeArticleFile(provenance, bytes)
    // Eight digits are enough for any folder, unless somebody has looked for two that are alike.
    for (const digits of [8, 64]) {
      const name = articleName(article, digest, digits)
      const path = join(this.#folder, name)
      if (writeOr(name, () => placeFile(path, file))) return this.#added(name)
      const there = this.#digestIn(name)
      if (there === digest) return { name, isNew: false }
      if (there !== null) continue
      // It is damaged, so nothing is lost by putting a whole one in its place.
      writeOr(name, () => replaceFile(path, file))
      return this.#added(name)
    }
    throw new ReaderError(
      `There is another article under the name that goes with ${digest}.`,
      'Move away the file of that name, which holds what it should not.',
    )
  }

  #added(name: string): Added {
    this.#note(name)
    return { name, isNew: true }
  }

  #note(name: string): void {
    const digits = name.match(/-([0-9a-f]{8})(?:[0-9a-f]{56})?\.article$/)?.[1]
    if (digits === undefined) return
    this.#byDigest.set(digits, [...(this.#byDigest.get(digits) ?? []), name])
  }

  /** The file that holds it, whatever it is called: a later version may read another headline. */
  #find(digest: string): string | null {
    const names = this.#byDigest.get(digest.slice(0, 8)) ?? []
    return names.find((name) => this.#digestIn(name) === digest) ?? null
  }

  /** Digest of what a file holds; null when it is damaged. */
  #digestIn(name: string): string | null {
    try {
      const { provenance, bytes } = decodeArticleFile(readFileSync(join(this.#folder, name)), name)
      return provenance.item ?? digestOf(bytes)
    } catch {
      return null
    }
  }
}
