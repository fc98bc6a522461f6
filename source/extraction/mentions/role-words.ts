import type { World } from '../../knowledge/schema/world.ts'
import type { PartyKind } from '../../model/party.ts'
import { oncePer } from '../once-per.ts'
import type { Node } from '../text/sentence.ts'

type Role = keyof World['roles']

/** Kinds of party by the nouns that can stand for one named before (“the rebels”). */
const KINDS: readonly (readonly [Role, readonly PartyKind[]])[] = [
  ['armed', ['armed group']],
  ['bloc', ['intergovernmental', 'coalition']],
  ['firm', ['company']],
  ['labour', ['union']],
  ['state', ['state']],
  ['partisan', ['political party']],
]

/** Roles whose nouns name someone who can act for a party (“its fighters”). */
const ACTING: readonly Role[] = ['pair', 'couple', 'armed', 'state', 'acting']

/** The common nouns that stand for parties, ready to be asked for a node. */
export class RoleWords {
  /** The roles of each noun. */
  readonly #roles = new Map<string, Role[]>()

  constructor(roles: World['roles']) {
    for (const [role, words] of Object.entries(roles))
      for (const word of words)
        this.#roles.set(word, [...(this.#roles.get(word) ?? []), role as Role])
  }

  /** Whether a noun is one of those of any of the roles. */
  has(node: Node, ...roles: readonly Role[]): boolean {
    return this.#rolesOf(formsOf(node)).some((role) => roles.includes(role))
  }

  /** Whether a word of a name is a craft (“Nurses”). */
  isCraft(word: string): boolean {
    return this.#rolesOf(singulars(word.toLowerCase())).includes('craft')
  }

  /** Whether a noun names someone who can act for a party. */
  isActing(node: Node): boolean {
    return this.has(node, ...ACTING)
  }

  /** The kinds of party a noun, lower case and by itself, can stand for. */
  kindsOfNoun(noun: string): readonly PartyKind[] {
    return kindsOfRoles(this.#rolesOf(singulars(noun)))
  }

  /** The kinds of party a noun can stand for; none for most nouns. */
  kindsOf(node: Node): readonly PartyKind[] {
    return kindsOfRoles(this.#rolesOf(formsOf(node)))
  }

  /** The roles of any of the forms of a noun. */
  #rolesOf(forms: readonly string[]): readonly Role[] {
    return forms.flatMap((form) => this.#roles.get(form) ?? [])
  }
}

const kindsOfRoles = (roles: readonly Role[]): readonly PartyKind[] =>
  roles.length === 0 ? [] : KINDS.flatMap(([role, kinds]) => (roles.includes(role) ? kinds : []))

/** The nouns of the world that stand for parties, the same for every article. */
export const roleWords = oncePer((roles: World['roles']) => new RoleWords(roles))

/** A noun as it stands, and in the singular whether or not it is known. */
const formsOf = ({ lower, lemma }: Node): readonly string[] => [lemma, ...singulars(lower)]

function singulars(word: string): readonly string[] {
  if (word.endsWith('men')) return [word, `${word.slice(0, -3)}man`]
  if (word.endsWith('ies')) return [word, `${word.slice(0, -3)}y`, word.slice(0, -1)]
  return word.endsWith('s') ? [word, word.slice(0, -1)] : [word]
}
