import type { Actor } from '../../knowledge/schema/actor.ts'
import type { Span } from '../../model/evidence.ts'
import type { PartyKind } from '../../model/party.ts'
import { oncePer } from '../once-per.ts'

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

/** Forms by their first word, the longest first, and actors by id. */
interface Forms {
  readonly byFirstWord: Map<string, readonly Form[]>
  readonly actors: Map<string, KnownActor>
}

const noForms = (): Forms => ({ byFirstWord: new Map(), actors: new Map() })

/** The forms of the actors of the world, the same for every article. */
const formsOf = oncePer((actors: readonly Actor[]): Forms => {
  const forms = noForms()
  for (const { country, mediates, ...actor } of actors)
    addForms(
      forms,
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
  return forms
})

/** Adds an actor; where some forms are known elsewhere, those of a first word are taken over. */
function addForms(
  { byFirstWord, actors }: Forms,
  actor: KnownActor,
  forms: Iterable<readonly [string, FormKind]>,
  known?: Forms,
): void {
  actors.set(actor.id, actor)
  for (const [text, kind] of forms) {
    const key = firstWordOf(text)
    const bucket = byFirstWord.get(key) ?? known?.byFirstWord.get(key) ?? []
    // A form two actors share means the one listed first.
    if (bucket.some((form) => form.text === text && form.actor.id !== actor.id)) continue
    // Longest first: “South Sudan” before “South”.
    const place = bucket.findIndex((form) => form.text.length < text.length)
    const form = { text, kind, actor }
    byFirstWord.set(key, bucket.toSpliced(place < 0 ? bucket.length : place, 0, form))
  }
}

/**
 * All written forms of the known actors, found by longest match at a word's start: those of
 * the world, and those an article introduces.
 */
export class Gazetteer {
  readonly #world: Forms
  readonly #own = noForms()

  constructor(actors: readonly Actor[]) {
    this.#world = formsOf(actors)
  }

  add(actor: KnownActor, forms: Iterable<readonly [string, FormKind]>): void {
    addForms(this.#own, actor, forms, this.#world)
  }

  /** Gives a form of the world's to an actor of the article, which means it by that. */
  redefine(actor: KnownActor, text: string): void {
    const key = firstWordOf(text)
    const bucket = this.#own.byFirstWord.get(key) ?? this.#world.byFirstWord.get(key) ?? []
    this.#own.byFirstWord.set(
      key,
      bucket.filter((form) => form.text !== text),
    )
    this.add(actor, [[text, 'name']])
  }

  actor(id: string): KnownActor | undefined {
    return this.#own.actors.get(id) ?? this.#world.actors.get(id)
  }

  /** The longest form that stands at `offset` and ends at a word's end; null when there is none. */
  at(source: string, offset: number): Form | null {
    const word = firstWordOf(source.slice(offset, offset + 64))
    const forms = this.#own.byFirstWord.get(word) ?? this.#world.byFirstWord.get(word)
    for (const form of forms ?? []) {
      if (!source.startsWith(form.text, offset)) continue
      const after = source[offset + form.text.length] ?? ' '
      if (WORD.test(after) && WORD.test(form.text.at(-1) ?? ' ')) continue
      if (isOnlyRuling(form.text, source.slice(offset + form.text.length))) continue
      return form
    }
    return null
  }

  /** The actors a text names in whatever form. */
  actorsIn(text: string): ReadonlySet<string> {
    const found = new Set<string>()
    for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)) {
      const form = this.at(text, index)
      if (form) found.add(form.actor.id)
    }
    return found
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

/**
 * “Sudan's army-led government”, “the country's military government”: who leads a government is
 * not the one that is named, but the state whose government it is.
 */
const isOnlyRuling = (form: string, after: string): boolean =>
  /[ ’'-]\p{Ll}+$/u.test(form) &&
  /^(?:[-‑–](?:led|aligned|allied|backed|dominated|run|controlled|appointed|based|installed)\b| (?:government|administration|authorities|cabinet|regime)\b)/.test(
    after,
  )
