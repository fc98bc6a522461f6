import type { PlanMention } from './plan-mention.ts'
import type { PlanWords } from './plan-words.ts'

/** A reason to take a mention for a text in particular. */
export interface FoundingSign {
  readonly name: string
  readonly holds: (mention: PlanMention, words: PlanWords) => boolean
}

/** Nouns so general that an author alone makes no text of them. */
export const isGeneral = ({ noun }: PlanMention): boolean =>
  /^(deal|agreement|architecture|settlement|arrangement|terms|fact sheet|factsheet)$/.test(noun)
