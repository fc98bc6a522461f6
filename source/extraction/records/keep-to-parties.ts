import type { EventDraft } from '../events/event-draft.ts'
import type { Stakes } from './acting-parties.ts'
import type { PartyDraft } from './find-parties.ts'

/**
 * Keeps records to those who are parties: an actor only mentioned is nobody a record could speak
 * of. A position that nobody is left to hold is none; demands and texts keep whose they are.
 */
export function keepToParties<T extends Stakes & { readonly events: readonly EventDraft[] }>(
  stakes: T,
  drafts: readonly PartyDraft[],
): T {
  const known = new Set(drafts.map(({ id }) => id))
  const only = (ids: readonly string[]) => ids.filter((id) => known.has(id))
  return {
    ...stakes,
    demands: stakes.demands.map((one) => ({ ...one, addressees: only(one.addressees) })),
    positions: stakes.positions
      .map((one) => ({ ...one, parties: only(one.parties), addressees: only(one.addressees) }))
      .filter(({ parties }) => parties.length > 0),
    steps: stakes.steps.map((one) => ({ ...one, who: only(one.who) })),
    events: stakes.events.map((one) => ({ ...one, who: only(one.who) })),
    statements: stakes.statements.map((one) => ({
      ...one,
      by: { ...one.by, parties: only(one.by.parties) },
    })),
  }
}
