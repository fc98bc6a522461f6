import type { World } from '../../knowledge/schema/world.ts'
import { oncePer } from '../once-per.ts'
import { GroupedWords } from '../text/grouped-words.ts'

/** What a word does for a demand. */
export type DemandWord = keyof World['demands']

/** The words by which demands are told, ready to be asked for a node. */
export const demandWords = oncePer(
  (demands: World['demands']) => new GroupedWords<DemandWord>(demands),
)
