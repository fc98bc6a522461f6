import type { World } from '../../knowledge/schema/world.ts'
import type { PartyKind } from '../../model/party.ts'
import { oncePer } from '../once-per.ts'
import type { Node } from '../text/sentence.ts'

type Role = keyof World['roles']

/** Kinds of party by the nouns that can stand for one named before (“the rebels”). */
const KINDS: Readonly<Partial<Record<Role, readonly PartyKind[]>>> = {
  armed: ['armed group'],
  bloc: ['intergovernmental', 'coalition'],
  firm: ['company'],
  labour: ['union'],
  state: ['state'],
  partisan: ['political party'],
}

/** Roles whose nouns name someone who can act for a party (“its fighters”). */
const ACTING: readonly Role[] = ['pair', 'couple', 'armed', 'state', 'acting']

/** The common nouns that stand for parties, ready to be asked for a node. */
export class RoleWords {
  readonly #groups: ReadonlyMap<Role, ReadonlySet<string>>

  constructor(roles: World['roles']) {
    this.#groups = new Map(
      Object.entries(roles).map(([group, words]) => [group as Role, new Set(words)]),
    )
  }

  /** Whether a noun is one of those of any of the roles. */
  has(node: Node, ...roles: readonly Role[]): boolean {
    return roles.some((role) => {
      const words = this.#groups.get(role)
      return formsOf(node).some((form) => words?.has(form) === true)
    })
  }

  /** Whether a word of a name is a craft (“Nurses”). */
  isCraft(word: string): boolean {
    const crafts = this.#groups.get('craft')
    return singulars(word.toLowerCase()).some((form) => crafts?.has(form) === true)
  }

  /** Whether a noun names someone who can act for a party. */
  isActing(node: Node): boolean {
    return this.has(node, ...ACTING)
  }

  /** The kinds of party a noun, lower case and by itself, can stand for. */
  kindsOfNoun(noun: string): readonly PartyKind[] {
    return Object.entries(KINDS).flatMap(([role, kinds]) =>
      singulars(noun).some((form) => this.#groups.get(role as Role)?.has(form)) ? kinds : [],
    )
  }

  /** The kinds of party a noun can stand for; none for most nouns. */
  kindsOf(node: Node): readonly PartyKind[] {
    return Object.entries(KINDS).flatMap(([role, kinds]) =>
      this.has(node, role as Role) ? kinds : [],
    )
  }
}

/** The nouns of the world that stand for parties, the same for every article. */
export const roleWords = oncePer((roles: World['roles']) => new RoleWords(roles))

/** A noun as it stands, and in the singular whether or not it is known. */
const formsOf = ({ lower, lemma }: Node): readonly string[] => [lemma, ...singulars(lower)]

const singulars = (word: string): readonly string[] => [
  word,
  word.replace(/ies$/, 'y'),
  word.replace(/men$/, 'man'),
  word.replace(/s$/, ''),
]
