import { FeatureBuffer } from '../feature-buffer.ts'
import type { SentenceToParse } from '../sentence-to-parse.ts'
import { TransitionState } from '../transition-state.ts'
import { applyTransition, bestTransition, type TransitionSet } from '../transitions.ts'
import { addTreeFeatures, TREE_SEED, TREE_TEMPLATES } from '../tree-features.ts'
import { AveragedPerceptron } from './averaged-perceptron.ts'
import { bestCorrectTransition, type GoldTree } from './oracle.ts'
import { seededRandom, shuffle } from './seeded-random.ts'

/** A sentence with the tree it should get. */
export interface ParsingExample {
  readonly sentence: SentenceToParse
  readonly gold: GoldTree
}

const SEED = 7
/** After the first epoch the parser mostly goes its own wrong ways, to learn to recover. */
const EXPLORATION = 0.9
const FIRST_EPOCH_EXPLORED = 1

/**
 * Trains a tree parser with a dynamic oracle.
 *
 * @param examples The sentences, tagged as they will be at run time.
 * @param set The transitions.
 * @param epochs How often to go through them.
 * @param report Called after each epoch.
 */
export function trainTreeParser(
  examples: readonly ParsingExample[],
  set: TransitionSet,
  epochs: number,
  report: (epoch: number) => void = () => {},
): AveragedPerceptron {
  const perceptron = new AveragedPerceptron(1 + 2 * set.relationCount)
  const features = new FeatureBuffer(TREE_TEMPLATES, TREE_SEED)
  const state = new TransitionState()
  const random = seededRandom(SEED)
  const order = [...examples]
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const { sentence, gold } of order) {
      state.begin(sentence.length)
      while (!state.isDone) {
        addTreeFeatures(state, sentence, features)
        const scores = perceptron.score(features)
        const guess = bestTransition(state, set, scores)
        const correct = bestCorrectTransition(state, gold, set, scores)
        let next = correct
        if (scores[guess]! >= scores[correct]! && guess !== correct) {
          perceptron.update(features, correct, guess)
          if (epoch >= FIRST_EPOCH_EXPLORED && random() < EXPLORATION) next = guess
        }
        perceptron.tick()
        applyTransition(state, set, next)
      }
    }
    report(epoch)
  }
  return perceptron
}

const LEAST_WORDS_PER_RELATION = 40

/**
 * The relations of a treebank, the most frequent first. Rare subtypes (`nmod:tmod`) are
 * left out: their words count under the relation itself.
 *
 * @param names The relation of every word.
 */
export function relationNamesOf(names: Iterable<string>): readonly string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([name, count]) => count >= LEAST_WORDS_PER_RELATION || !name.includes(':'))
    .sort(([, a], [, b]) => b - a)
    .map(([name]) => name)
}
