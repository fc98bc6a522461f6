/** A word of a sentence in its dependency tree. Offsets: UTF-16 code units of the text parsed. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Base form, lower case. */
  readonly lemma: string
  /** Universal part of speech (`VERB`, `PROPN` …). */
  readonly upos: string
  /** Penn Treebank tag (`VBD`, `NNP` …). */
  readonly xpos: string
  /** Index of the head within the sentence; −1 for the root. */
  readonly head: number
  /** Universal Dependencies relation to the head. */
  readonly relation: string
}

/** One sentence: a range of the text and its tree. */
export interface ParsedSentence {
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
}

/** A range of the text that is known to be a name; offsets as those of a token. */
export interface KnownName {
  readonly start: number
  readonly end: number
}

/**
 * Text → sentences with their trees, in order. Total: any text gives a valid result.
 *
 * Names the caller knows are read as names whatever the tagger makes of them.
 */
export type ParseText = (text: string, names?: readonly KnownName[]) => readonly ParsedSentence[]
