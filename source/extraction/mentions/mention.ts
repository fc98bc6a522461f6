import type { Span } from '../../model/evidence.ts'
import type { PersonSide } from '../../model/party.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import type { FormKind } from './gazetteer.ts'

/** A word that stands for whoever someone speaks for, to be resolved once all are named. */
export interface Owner {
  readonly node: Node
  readonly sentence: Sentence
}

/** A person as the article introduces and repeats them. */
export interface PersonDraft {
  /** Fullest form of the name so far. */
  name: string
  surname: string
  office: string | null
  /** Whether the office so far is a mere rank (“General”), to give way to a fuller one. */
  isRankOnly: boolean
  /** Id of the party they speak for; null while unknown. */
  party: string | null
  /** How the party came to be known; of use once there is one. */
  side: PersonSide
  /** Person they work for (“Smith’s envoy”), whose party is theirs. */
  worksFor: PersonDraft | null
  /** Word that says for whom they speak (“its chair”, “the rebels' envoy”); null for none. */
  owner: Owner | null
  /** Places that introduce them, office and name together. */
  introductions: Span[]
}

/** A place where an actor or a person is named. */
export interface Mention extends Span {
  readonly kind: FormKind | 'person'
  /** Id of the actor; for a person, see `person.party`. */
  readonly actor: string | null
  readonly person: PersonDraft | null
  readonly sentence: Sentence
  /** The word of the mention that the others hang on. */
  readonly head: Node
  readonly text: string
}

/** The word of a run that hangs on a word outside it. */
export function headOfRun(nodes: readonly Node[]): Node {
  const [first] = nodes
  if (first === undefined) throw new RangeError('a run of words has at least one word')
  const inside = new Set(nodes)
  const hanging = nodes.filter((node) => node.head === null || !inside.has(node.head))
  // “Teachers' Union wants”: a tree may hang both words on the verb; the one that acts counts.
  const acting = hanging.length > 1 && hanging[0]?.relation === 'nmod:poss' ? hanging.at(-1) : null
  return acting ?? hanging[0] ?? first
}

/** The id of the party a mention stands for; null when it is not known. */
export const partyOf = (mention: Mention): string | null =>
  mention.person ? mention.person.party : mention.actor

/** The parties mentions stand for, in the order of the text and as often as they are named. */
export const partiesOf = (mentions: readonly Mention[]): readonly string[] =>
  mentions.map(partyOf).filter((id) => id !== null)
