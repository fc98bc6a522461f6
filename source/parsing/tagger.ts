import { FeatureBuffer } from './feature-buffer.ts'
import { bestClass, LinearModel, type SparseWeights } from './linear-model.ts'
import { addTagFeatures, type SentenceToTag, TAG_SEED, TAG_TEMPLATES } from './tag-features.ts'

/** A tag of the tagger's tag set. */
export interface Tag {
  /** Penn Treebank tag. */
  readonly xpos: string
  /** Universal part of speech. */
  readonly upos: string
}

/**
 * Reads the names of a tag set.
 *
 * @param names Each `XPOS|UPOS`, as a model file holds them.
 */
export function readTagSet(names: readonly string[]): readonly Tag[] {
  return names.map((name) => {
    const bar = name.lastIndexOf('|')
    return { xpos: name.slice(0, bar), upos: name.slice(bar + 1) }
  })
}

/** Chooses the tags of a sentence from left to right, each in view of the two before it. */
export class Tagger {
  readonly #model: LinearModel
  readonly #features = new FeatureBuffer(TAG_TEMPLATES, TAG_SEED)

  constructor(weights: SparseWeights) {
    this.#model = new LinearModel(weights)
  }

  /**
   * Tags one sentence.
   *
   * @param sentence Its words and what wink says of them.
   * @returns For each word the index of its tag in the tag set.
   * @see Collins (2002), Discriminative training methods for hidden Markov models
   */
  tag(sentence: SentenceToTag): Int32Array {
    const tags = new Int32Array(sentence.words.length)
    for (let index = 0; index < tags.length; index++) {
      addTagFeatures(sentence, index, tags, this.#features)
      tags[index] = bestClass(this.#model.score(this.#features.keys, this.#features.count))
    }
    return tags
  }
}
