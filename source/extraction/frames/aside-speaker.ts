import type { Span } from '../../model/evidence.ts'
import type { Node } from '../text/sentence.ts'
import { isNominal, nominalHead, spanOf } from '../text/tree.ts'

/** Who speaks in an aside. */
export interface AsideSpeaker {
  readonly head: Node
  readonly source: Span
}

const TENSED = /^(VBD|VBZ|VBP|MD)$/

/** Words of a clause that stands for no speaker. */
const OPENS_CLAUSE =
  /^(who|which|whom|whose|that|when|where|while|as|if|because|until|unless|since|after|before|although|though|and|but|or|so|nor|yet|then|there)$/

/** What tells when, where or to whom something was said, not who says it. */
const TELLS_WHEN = /^(as|when|while|after|before|during|via|through|in|on|at|to|about|over|from)$/
const OCCASION =
  /^(a|an|his|her|its|their|comments?|remarks?|reporters|journalists|newsmen|x|twitter|telegram|facebook|television|tv|radio|parliament|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|late|early|\d+|response|reply)$/

/** The speaker that a run of words names; null for words that name none. */
export function readSpeaker(run: readonly Node[], mostWords = 14): AsideSpeaker | null {
  const words = withoutOccasion(run)
  const [first] = words
  if (!first || words.length > mostWords || OPENS_CLAUSE.test(first.lower)) return null
  if (/^(IN|TO|RB|VBG|VBN|VBD|VBZ|VBP|MD|EX)$/.test(first.xpos) && !isNominal(first)) return null
  if (isWholeClause(words)) return null
  const lead = leadingPhrase(words)
  const head = nominalHead(lead)
  const source = spanOf(words)
  if (!head || !source || /^(him|them|me|us|it)$/.test(head.lower)) return null
  return { head, source }
}

/** A tense outside a relative clause: the words are a clause, no name. */
function isWholeClause(words: readonly Node[]): boolean {
  const relative = words.findIndex((node) => /^(who|which|that|whose)$/.test(node.lower))
  const tense = words.findIndex((node) => TENSED.test(node.xpos))
  return tense >= 0 && (relative < 0 || tense < relative)
}

/** The words without the “on Tuesday”, “in a statement” or “to reporters” at their end. */
function withoutOccasion(run: readonly Node[]): readonly Node[] {
  const at = run.findIndex(
    (node, i) =>
      i > 0 &&
      ((TELLS_WHEN.test(node.lower) && OCCASION.test(run[i + 1]?.lower ?? '')) ||
        /^(late|early|yesterday|today|earlier|later|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
          node.lower,
        ) ||
        /^(when|while|after|before)$/.test(node.lower)),
  )
  return at > 0 ? run.slice(0, at) : run
}

/** The first noun phrase of a run, up to its first preposition, comma or clause. */
function leadingPhrase(run: readonly Node[]): readonly Node[] {
  const end = run.findIndex(
    (node, i) =>
      i > 0 &&
      !/^(NOUN|PROPN|ADJ|NUM|DET|PRON)$/.test(node.upos) &&
      !/^(-|'s|'|and|&|of|von|van|de|del|al|bin|ben)$/.test(node.lower),
  )
  const phrase = end > 0 ? run.slice(0, end) : run
  // “a spokesman of the army”, “one of its analysts”: the first noun, not the last.
  const of = phrase.findIndex((node) => node.lower === 'of')
  return of > 0 && phrase.slice(0, of).some(isNominalOrNumber) ? phrase.slice(0, of) : phrase
}

const isNominalOrNumber = (node: Node): boolean => isNominal(node) || node.upos === 'NUM'
