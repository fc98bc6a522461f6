import type { NextStep } from '../../../source/model/next-step.ts'
import { pairRecords } from '../pair-records.ts'
import { overlapQuality } from '../spans.ts'
import type { SeedGold } from './seed-gold.ts'
import type { SeedCheck, SeedView } from './seed-view.ts'

const GROUP = 'next steps'

type GoldStep = SeedGold['nextSteps'][number]

/** Says what happens next and when, and that nothing is announced that is not. */
export function checkNextSteps(gold: SeedGold): readonly SeedCheck[] {
  const steps = gold.nextSteps
  return [
    ...steps.flatMap((step): readonly SeedCheck[] => {
      const check = (sentence: string, fault: (found: NextStep) => string | null): SeedCheck => ({
        group: GROUP,
        sentence,
        fault: (view) => {
          const found = pairSteps(view, steps).get(step)
          return found === undefined ? 'it is missing' : fault(found)
        },
      })
      const name = `“${step.what.quote}”`
      return [
        {
          group: GROUP,
          sentence: `${name} is a next step`,
          fault: (view) =>
            pairSteps(view, steps).has(step) ? null : `missing; ${view.nearest(step.what)}`,
        },
        check(`${name} comes ${step.resolved ?? 'at no time given'}`, (found) =>
          findTimeFault(step, found),
        ),
        check(`${name} is not taken for done`, ({ certainty }) =>
          certainty.word === 'asserted' || certainty.word === 'denied'
            ? `it is ${certainty.word}`
            : null,
        ),
      ]
    }),
    {
      group: GROUP,
      sentence: 'nothing else is a next step',
      fault: (view) => {
        const known = new Set(pairSteps(view, steps).values())
        const extras = view.records.nextSteps.filter((step) => !known.has(step))
        const lines = extras.map((step) => `${step.what} (“${step.evidence[0]?.exact}”)`)
        return lines.length === 0 ? null : `extra: ${lines.join('; ')}`
      },
    },
  ]
}

function pairSteps(view: SeedView, steps: readonly GoldStep[]): ReadonlyMap<GoldStep, NextStep> {
  const { nextSteps } = view.records
  const { pairs } = pairRecords(steps.length, nextSteps.length, (g, f) => {
    const { what, evidence } = steps[g]!
    return overlapQuality(
      nextSteps[f]!.evidence,
      evidence === undefined ? [what] : [what, evidence],
    )
  })
  return new Map(pairs.map((pair) => [steps[pair.gold]!, nextSteps[pair.found]!]))
}

/** A day of the gold is that day, “day/..” is open from it; a day that may be another is marked. */
function findTimeFault({ resolved, dateText }: GoldStep, { when }: NextStep): string | null {
  if (resolved === null) return when === null ? null : `it comes “${when.text}”`
  if (when === null) return 'it comes at no time given'
  const isOpen = resolved.endsWith('/..')
  const day = resolved.slice(0, '2025-12-06'.length)
  const isRight =
    when.earliest === day &&
    when.latest === (isOpen ? null : day) &&
    (isOpen || when.ambiguous) &&
    isWithin(when.text, dateText?.quote ?? '')
  const range = `${when.earliest} to ${when.latest}`
  return isRight ? null : `“${when.text}”, ${range}, ${when.ambiguous ? 'ambiguous' : 'certain'}`
}

function isWithin(text: string, quote: string): boolean {
  return quote.includes(text) || text.includes(quote)
}
