import { FeatureBuffer } from './feature-buffer.ts'
import { LinearModel, type SparseWeights } from './linear-model.ts'
import type { SentenceToParse } from './sentence-to-parse.ts'
import { TransitionState } from './transition-state.ts'
import { applyTransition, bestTransition, type TransitionSet } from './transitions.ts'
import { addTreeFeatures, TREE_SEED, TREE_TEMPLATES } from './tree-features.ts'

/** The head and the relation of every word of a sentence. */
export interface Tree {
  /** For each word the index of its head, from 0; −1 for the root. */
  readonly heads: Int32Array
  /** For each word the index of its relation. */
  readonly relations: Int32Array
}

/**
 * A greedy arc-hybrid dependency parser. Each word is read once and attached once, so the
 * time is linear in the length of the sentence, and every tree has exactly one root.
 *
 * @see Goldberg and Nivre (2013), Training deterministic parsers with non-deterministic oracles
 */
export class TreeParser {
  readonly #model: LinearModel
  readonly #transitions: TransitionSet
  readonly #features = new FeatureBuffer(TREE_TEMPLATES, TREE_SEED)
  readonly #state = new TransitionState()

  constructor(weights: SparseWeights, transitions: TransitionSet) {
    this.#model = new LinearModel(weights)
    this.#transitions = transitions
  }

  /**
   * Parses one sentence.
   *
   * @param sentence A tagged sentence; an empty one gives an empty tree.
   */
  parse(sentence: SentenceToParse): Tree {
    const state = this.#state
    const features = this.#features
    state.begin(sentence.length)
    while (!state.isDone) {
      if (state.stackSize === 0) {
        // With nothing to attach there is nothing to choose.
        state.shift()
        continue
      }
      if (state.isAtRoot && state.stackSize === 1) {
        // Nor with the last word of all.
        state.attachLeft(this.#transitions.rootRelation)
        continue
      }
      addTreeFeatures(state, sentence, features)
      const scores = this.#model.score(features.keys, features.count)
      applyTransition(state, this.#transitions, bestTransition(state, this.#transitions, scores))
    }
    const heads = new Int32Array(sentence.length)
    const relations = new Int32Array(sentence.length)
    for (let place = 1; place <= sentence.length; place++) {
      const head = state.heads[place]!
      heads[place - 1] = head === state.root ? -1 : head - 1
      relations[place - 1] = state.relations[place]!
    }
    return { heads, relations }
  }
}
