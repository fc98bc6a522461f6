import type { Stance } from '../../model/act.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { PlanReaction } from '../../model/plan-version.ts'
import type { Cluster } from '../merging/entry.ts'
import { type Course, followValue, type StoryOf, type ToldValue } from './told-values.ts'

/** How a party answers a text or a demand: what it does, or how much of it. */
interface Answer {
  readonly party: string
  readonly stance: Stance | PlanReaction['scope']
  readonly evidence: readonly Evidence[]
}

/** What became of the stance of each party that answers. */
export function followAnswers<Item>(
  { members }: Cluster<Item>,
  answersOf: (record: Item) => readonly Answer[],
  storyOf: StoryOf,
): readonly { readonly party: string; readonly course: Course }[] {
  const byParty = new Map<string, ToldValue[]>()
  for (const { record, article } of members) {
    for (const { party, stance, evidence } of answersOf(record)) {
      const [first] = evidence
      if (first === undefined) continue
      const values = byParty.get(party) ?? []
      values.push({ words: stance, evidence: first, article })
      byParty.set(party, values)
    }
  }
  return [...byParty].map(([party, values]) => ({ party, course: followValue(values, storyOf) }))
}
