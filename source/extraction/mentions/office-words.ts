import type { World } from '../../knowledge/schema/world.ts'
import { oncePer } from '../once-per.ts'
import type { Node } from '../text/sentence.ts'
import { Phrases } from './phrases.ts'

/** The words of office, ready to be asked for a node. */
export class OfficeWords {
  readonly #heads: Phrases
  readonly #modifiers: Phrases
  readonly #ranks: Phrases
  readonly #honorifics: Phrases
  readonly #collectives: Phrases
  readonly #leading: ReadonlySet<string>
  readonly #led: ReadonlySet<string>
  readonly #bodies: ReadonlySet<string>

  constructor(offices: World['offices']) {
    this.#heads = new Phrases(offices.head, true)
    this.#modifiers = new Phrases(offices.modifier)
    this.#ranks = new Phrases(offices.rank)
    this.#honorifics = new Phrases(offices.honorific)
    this.#bodies = new Set(offices.collective)
    this.#collectives = new Phrases(offices.collective, true)
    this.#leading = new Set(offices.leading)
    this.#led = new Set(offices.led)
  }

  /** Whether the word names an office by itself (“minister”, “envoys”). */
  isHead(node: Node): boolean {
    return this.#heads.startOf(node) !== null
  }

  isRank(node: Node): boolean {
    const start = this.#ranks.startOf(node)
    return start !== null && (isCapital(start) || RANKED.test(node.before?.lower ?? ''))
  }

  isHonorific(node: Node): boolean {
    const start = this.#honorifics.startOf(node)
    return start !== null && isCapital(start)
  }

  isModifier(node: Node): boolean {
    return this.#modifiers.startOf(node) !== null
  }

  /** Whether the word names a body that acts for a party (“delegation”, “government”). */
  isCollective(node: Node): boolean {
    return this.#collectives.startOf(node) !== null
  }

  /** Whether who does it stands at the head of its object (“heads the delegation”). */
  isLeading({ lemma }: Node): boolean {
    return this.#leading.has(lemma)
  }

  /** Whether the word names what one leads for a party. */
  isLed({ lower }: Node): boolean {
    return this.#led.has(lower)
  }

  /** Whether these words by themselves, as listed, name a body that any party may have. */
  isListedBody(text: string): boolean {
    return this.#bodies.has(text.toLowerCase())
  }

  /** Whether the word can be the last one of a title before a name. */
  endsTitle(node: Node): boolean {
    return this.isHead(node) || this.isRank(node) || this.isHonorific(node)
  }

  /**
   * The first word of the longest listed title or grade that ends with this one: “Chief” of
   * “Chief of the General Staff”.
   *
   * @returns Null for a word that ends none.
   */
  startOf(node: Node): Node | null {
    const starts = [
      this.#heads.startOf(node),
      this.isRank(node) ? this.#ranks.startOf(node) : null,
      this.isHonorific(node) ? this.#honorifics.startOf(node) : null,
      this.#modifiers.startOf(node),
    ].filter((start) => start !== null)
    return starts.sort((a, b) => a.index - b.index)[0] ?? null
  }

  /** Whether the words, in lower case, contain an office. */
  isOfficePhrase(nodes: readonly Node[]): boolean {
    return nodes.some((node) => this.isHead(node))
  }
}

/** The words of office of the world, the same for every article. */
export const officeWords = oncePer((offices: World['offices']) => new OfficeWords(offices))

/** Before these a rank in small letters is one too (“retired general X”). */
const RANKED = /^(retired|former|army|air|navy|major|lieutenant|brigadier|vice)$/

const isCapital = (node: Node): boolean => /^\p{Lu}/u.test(node.text)
