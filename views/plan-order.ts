import type { PlanVersion } from '../source/model/plan-version.ts'

/** A version and how deep it stands under what it revises. */
export interface PlacedPlan {
  readonly plan: PlanVersion
  readonly depth: number
}

/**
 * Puts each version under the one it revises, else in the order given.
 *
 * @param plans Versions, in any order; a version that revises itself by a detour is no one’s child.
 * @returns Every version once, with its depth from 0; empty for none.
 */
export function orderPlans(plans: readonly PlanVersion[]): readonly PlacedPlan[] {
  const known = new Set(plans.map(({ id }) => id))
  const parents = new Map(
    plans.map(({ id, relations }) => [
      id,
      relations.find(({ type, target }) => type === 'revisionOf' && known.has(target))?.target,
    ]),
  )
  const children = new Map<string, PlanVersion[]>()
  for (const plan of plans) {
    const parent = parents.get(plan.id)
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), plan])
  }
  const placed = new Set<string>()
  const place = (plan: PlanVersion, depth: number): readonly PlacedPlan[] => {
    if (placed.has(plan.id)) return []
    placed.add(plan.id)
    const under = children.get(plan.id) ?? []
    return [{ plan, depth }, ...under.flatMap((child) => place(child, depth + 1))]
  }
  const roots = plans.filter(({ id }) => parents.get(id) === undefined)
  return [...roots, ...plans].flatMap((plan) => place(plan, 0))
}
