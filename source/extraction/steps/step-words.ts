import type { World } from '../../knowledge/schema/world.ts'
import { oncePer } from '../once-per.ts'
import { GroupedWords } from '../text/grouped-words.ts'

/** What a word does for a step to come. */
export type StepWord = keyof World['steps']

/** The words that tell what is to come, ready to be asked for a node. */
export class StepWords extends GroupedWords<StepWord> {}

/** The words of steps of the world, the same for every article. */
export const stepWords = oncePer((steps: World['steps']) => new StepWords(steps))
