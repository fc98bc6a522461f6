import type { NextStep } from '../../model/next-step.ts'

/**
 * Starts marking steps that are no longer ahead; a step marked alike is the very same object as
 * the time before.
 */
export function startMarking(): (step: NextStep, superseded: NextStep['superseded']) => NextStep {
  const marked = new WeakMap<NextStep, NextStep>()
  return (step, superseded) => {
    // What its own article says of it goes before what follows from others.
    if (superseded === undefined || step.superseded !== undefined) return step
    const known = marked.get(step)
    const isSame =
      known?.superseded?.reason === superseded.reason &&
      known.superseded.evidence === superseded.evidence
    if (known !== undefined && isSame) return known
    const made = { ...step, superseded }
    marked.set(step, made)
    return made
  }
}
