import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** A token as wink gives it. */
export interface WinkToken {
  readonly text: string
  /** wink's universal part of speech. */
  readonly tag: string
}

/** Text → wink's tokens. The same text gives the same tokens, whatever was read before. */
export type ReadWithWink = (text: string) => readonly WinkToken[]

/** wink, loaded. */
export interface Wink {
  readonly read: ReadWithWink
  /** Whether a word is in wink's vocabulary, as it is written. */
  readonly isKnown: (word: string) => boolean
}

/** The part of wink's core model that grows as it reads. */
interface WinkCore {
  readonly features: {
    readonly lexeme: { readonly hash: Record<string, number>; readonly list: readonly string[] }
  }
}

/** Loads wink with its English model: tokens and parts of speech only. */
export function loadWink(): Wink {
  const core = (model.core as () => WinkCore)()
  const { hash, list } = core.features.lexeme
  const wink = winkNLP({ ...model, core: () => core }, ['pos'])
  const { value, pos } = wink.its
  let known = list.length

  // wink remembers every unknown word and then splits later text by what it remembers.
  // Forgetting makes it a function of its argument.
  const forget = () => {
    for (; known < list.length; known++) delete hash[list[known]!]
  }

  const read: ReadWithWink = (text) => {
    const tokens = wink.readDoc(text).tokens()
    const texts = tokens.out(value)
    const tags = tokens.out(pos)
    forget()
    return texts.map((token, index) => ({ text: token, tag: tags[index]! }))
  }
  return { read, isKnown: (word) => word in hash }
}
