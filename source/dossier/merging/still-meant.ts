import type { NextStep } from '../../model/next-step.ts'
import type { Entry } from './entry.ts'
import { isMovedFrom } from './step-rule.ts'

/** Tellings of a step without those of a day that their own article says has been given up. */
export function stillMeant(members: readonly Entry<NextStep>[]): readonly Entry<NextStep>[] {
  const movedBy = new Map<string, NextStep[]>()
  for (const { article, record } of members) {
    if (record.movedFrom === undefined) continue
    movedBy.set(article.id, [...(movedBy.get(article.id) ?? []), record])
  }
  if (movedBy.size === 0) return members
  return members.filter(
    ({ article, record }) => !movedBy.get(article.id)?.some((moved) => isMovedFrom(moved, record)),
  )
}
