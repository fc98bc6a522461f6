import type { Officeholders } from '../../knowledge/schema/officeholders.ts'
import { oncePer } from '../once-per.ts'
import { surnameKey, surnameOf } from './surname.ts'

interface Holder {
  readonly party: string
  /** Names before the surname, by their keys; empty for a form of one word. */
  readonly given: readonly string[]
}

/**
 * Whose side the world's best known are on: the last resort for a person whom the text gives
 * no side, since papers write “Prime Minister Smith” of those whom every reader knows.
 */
export class KnownHolders {
  readonly #bySurname = new Map<string, Holder[]>()

  constructor(entries: readonly Officeholders[]) {
    for (const { party, names, called = [] } of entries) {
      for (const name of names) {
        const surname = surnameOf(name)
        this.#add(surname, { party, given: givenIn(name, surname) })
        // Where the surname goes first, the last word of a name is a given one.
        const [first] = name.split(' ')
        if (first !== undefined && called.includes(first))
          this.#add(first, { party, given: givenIn(name, first) })
      }
      for (const name of called) this.#add(name, { party, given: [] })
    }
  }

  /**
   * The party someone is known to speak for.
   *
   * @param isNamed Whether the article names a party: who goes by one word is taken for the one
   *   known only where their side is spoken of.
   * @param isNear Whether it names the party or the land the party is of.
   * @param isTitled Whether the text gives an office: a minister of a state nowhere named is a
   *   namesake.
   * @returns Null for the unknown, and where a bare surname could mean people of two sides.
   */
  sideOf(
    name: string,
    isNamed: (party: string) => boolean,
    isTitled = false,
    isNear: (party: string) => boolean = isNamed,
  ): string | null {
    const surname = surnameOf(name)
    const given = givenIn(name, surname)
    const parties = new Set(
      (this.#bySurname.get(surnameKey(surname)) ?? [])
        .filter((holder) =>
          given.length > 0
            ? holder.given.some((one) => given.some((other) => isVariant(one, other))) &&
              (!isTitled || isNear(holder.party))
            : isNamed(holder.party),
        )
        .map(({ party }) => party),
    )
    return parties.size === 1 ? ([...parties][0] ?? null) : null
  }

  #add(surname: string, holder: Holder): void {
    const key = surnameKey(surname)
    this.#bySurname.set(key, [...(this.#bySurname.get(key) ?? []), holder])
  }
}

/** Spellings of one given name begin alike: “Esmail”, “Esmaeil”. */
const isVariant = (a: string, b: string): boolean => a.slice(0, 4) === b.slice(0, 4)

/** The names of someone beside the surname. */
const givenIn = (name: string, surname: string): readonly string[] =>
  name
    .replace(surname, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}{2}|^\p{Lu}\.?$/u.test(word))
    .map((word) => surnameKey(word.replace(/\.$/, '')))

/** The index of the known, made once for all articles. */
export const holdersOf = oncePer((entries: readonly Officeholders[]) => new KnownHolders(entries))
