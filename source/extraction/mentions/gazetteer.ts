import type { Actor } from '../../knowledge/schema.ts'
import type { Span } from '../../model/evidence.ts'
import type { PartyKind } from '../../model/party.ts'

/** What a form of an actor's name is: the name itself, its people, a city or an institution. */
export type FormKind = 'name' | 'demonym' | 'city' | 'institution'

/** One written form of an actor. */
export interface Form {
  readonly text: string
  readonly kind: FormKind
  readonly actor: KnownActor
}

/** An actor as the pipeline needs it: from the data, or introduced by the article itself. */
export interface KnownActor {
  readonly id: string
  readonly name: string
  readonly kind: PartyKind
  readonly country: string | null
  readonly mediates: boolean
  /** True when the article introduced it and no list has it. */
  readonly introduced: boolean
}

const firstWordOf = (text: string): string => /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? text

const WORD = /[\p{L}\p{N}]/u

/** All written forms of the known actors, found by longest match at a word's start. */
export class Gazetteer {
  readonly #byFirstWord = new Map<string, Form[]>()
  readonly #actors = new Map<string, KnownActor>()

  constructor(actors: readonly Actor[]) {
    for (const { country, mediates, ...actor } of actors)
      this.add(
        {
          id: actor.id,
          name: actor.name,
          kind: actor.kind,
          country: country ?? null,
          mediates: mediates ?? false,
          introduced: false,
        },
        [
          ...actor.names.map((text) => [text, 'name'] as const),
          ...actor.demonyms.map((text) => [text, 'demonym'] as const),
          ...actor.institutions.map((text) => [text, 'institution'] as const),
          ...actor.cities.map((text) => [text, 'city'] as const),
        ],
      )
  }

  add(actor: KnownActor, forms: Iterable<readonly [string, FormKind]>): void {
    this.#actors.set(actor.id, actor)
    for (const [text, kind] of forms) {
      const key = firstWordOf(text)
      const bucket = this.#byFirstWord.get(key) ?? []
      // A form two actors share means the one listed first.
      if (bucket.some((form) => form.text === text && form.actor.id !== actor.id)) continue
      // Longest first: “South Sudan” before “South”.
      const place = bucket.findIndex((form) => form.text.length < text.length)
      bucket.splice(place < 0 ? bucket.length : place, 0, { text, kind, actor })
      this.#byFirstWord.set(key, bucket)
    }
  }

  actor(id: string): KnownActor | undefined {
    return this.#actors.get(id)
  }

  /** The longest form that stands at `offset` and ends at a word's end; null when there is none. */
  at(source: string, offset: number): Form | null {
    const word = firstWordOf(source.slice(offset, offset + 64))
    for (const form of this.#byFirstWord.get(word) ?? []) {
      if (!source.startsWith(form.text, offset)) continue
      const after = source[offset + form.text.length] ?? ' '
      if (WORD.test(after) && WORD.test(form.text.at(-1) ?? ' ')) continue
      return form
    }
    return null
  }

  /** Every place of a text where an actor is named by other than a demonym, in order. */
  namesIn(text: string): readonly { readonly start: number; readonly end: number }[] {
    const found: Span[] = []
    for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)) {
      if (index < (found.at(-1)?.end ?? 0)) continue
      const form = this.at(text, index)
      if (form && form.kind !== 'demonym')
        found.push({ start: index, end: index + form.text.length })
    }
    return found
  }
}
