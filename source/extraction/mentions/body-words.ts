import type { World } from '../../knowledge/schema/world.ts'
import type { PartyKind } from '../../model/party.ts'
import { oncePer } from '../once-per.ts'

/** Kinds of party that the words of a name can tell; the first that fits counts. */
const KINDS = [
  'union',
  'political party',
  'armed group',
  'company',
  'coalition',
  'intergovernmental',
  'civil society',
] as const satisfies readonly PartyKind[]

/** The words in names of bodies, ready to be asked for a name. */
export class BodyWords {
  readonly #kinds: readonly (readonly [PartyKind, RegExp])[]
  readonly #noBody: RegExp
  readonly #heads: ReadonlySet<string>
  readonly #shared: ReadonlySet<string>
  readonly #dealing: ReadonlySet<string>
  readonly #organs: ReadonlySet<string>
  readonly #officers: ReadonlySet<string>
  readonly #kindNouns: ReadonlySet<string>
  readonly #noNames: ReadonlySet<string>

  constructor(bodies: World['bodies']) {
    this.#kinds = KINDS.map((kind) => [kind, anyOf(bodies[kind])])
    this.#noBody = anyOf(bodies.noBody)
    this.#heads = new Set(bodies.head)
    this.#shared = new Set(bodies.shared)
    this.#dealing = new Set(bodies.dealing)
    this.#organs = new Set(bodies.organ)
    this.#officers = new Set(bodies.officer)
    this.#kindNouns = new Set(bodies['kind noun'])
    this.#noNames = new Set(bodies['no name'])
  }

  /** The kind of party a body of this name is; `other` where its name does not tell. */
  kindOf(name: string): PartyKind {
    return this.#kinds.find(([, words]) => words.test(name))?.[0] ?? 'other'
  }

  /** Whether the name can be that of a party at all, and not of a text or an organ of a state. */
  canBeBody(name: string): boolean {
    return !this.#noBody.test(name)
  }

  /** Whether a capitalised run is, by its head noun, the name of a body (“Guild of Screen Authors”). */
  isBodyName(name: string): boolean {
    return /\s/.test(name) && this.canBeBody(name) && this.#heads.has(headOfName(name))
  }

  /** Whether a capitalised run is the name of what states have many of (“Teaching Commission”). */
  isOrganName(name: string): boolean {
    return /\s/.test(name) && this.canBeBody(name) && this.#organs.has(headOfName(name))
  }

  /** Whether words before a name are an office whose holder speaks for a body (“chairman”). */
  isOfficer(words: string): boolean {
    return this.#officers.has(words.toLowerCase())
  }

  /** Whether a noun says what the name right after it is (“the farm union FNSEA”). */
  isKindNoun(noun: string): boolean {
    return this.#kindNouns.has(noun)
  }

  /** Whether an abbreviation is that of a thing (“GDP”). */
  isNoName(text: string): boolean {
    return this.#noNames.has(text)
  }

  /** Whether many names begin with a word, so that it stands for none of them. */
  isShared(word: string): boolean {
    return this.#shared.has(word)
  }

  /** “an offer from …”, “talks with …”, “the chair of …”: whether a noun tells of such dealings. */
  isDealing(noun: string): boolean {
    return this.#dealing.has(noun)
  }
}

/** The words of bodies of the world, the same for every article. */
export const bodyWords = oncePer((bodies: World['bodies']) => new BodyWords(bodies))

const anyOf = (words: readonly string[]): RegExp => new RegExp(`\\b(?:${words.join('|')})\\b`)

/** The noun that heads a name: “Guild” of “Guild of Screen Authors”, “Council” of “Salvation Council”. */
function headOfName(name: string): string {
  const [head = name] = name.split(/ (?:of|for|in|on) /)
  return head.split(/[\s-]+/).at(-1) ?? name
}
