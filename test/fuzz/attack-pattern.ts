import { attacksOn } from './pattern-attacks.ts'

const size = 4000
const factor = 4
/** A matcher that goes on as it should is through in less, in ms. */
const quick = 1
/** By how much longer a text may take that is {@link factor} times as long. */
const tolerated = 7

/**
 * Attacks a regular expression with what it matches badly.
 *
 * @returns What it takes much too long for, and by how much; null when there is nothing.
 */
export function attackPattern(pattern: string, flags: string): string | null {
  const expression = new RegExp(pattern, flags.replace(/[gy]/g, ''))
  // What is worse than the square of a text would not come to an end in longer ones.
  for (const short of [24, 250]) {
    for (const attack of attacksOn(pattern, short)) {
      if (timeOf(expression, attack) > 20 * quick && bestOf(expression, attack) > 20 * quick) {
        return `/${pattern}/${flags} on ${JSON.stringify(attack)}: past all measure`
      }
    }
  }
  let at = 0
  for (const attack of attacksOn(pattern, size)) {
    at += 1
    if (timeOf(expression, attack) < quick || bestOf(expression, attack) < quick) continue
    const longer = nth(attacksOn(pattern, size * factor), at) ?? attack
    const ratio = bestOf(expression, longer) / bestOf(expression, attack)
    if (ratio <= tolerated) continue
    const shown = JSON.stringify(`${attack.slice(0, 20)}…${attack.slice(-3)}`)
    return `/${pattern}/${flags} on ${shown}: ${ratio.toFixed(0)} times as long for ${factor} times the text`
  }
  return null
}

function nth<T>(values: Iterable<T>, place: number): T | null {
  let left = place
  for (const value of values) {
    left -= 1
    if (left === 0) return value
  }
  return null
}

function timeOf(expression: RegExp, text: string): number {
  const start = performance.now()
  expression.test(text)
  return performance.now() - start
}

/** The machine may have had other things to do. */
function bestOf(expression: RegExp, text: string): number {
  return Math.min(...[1, 2, 3].map(() => timeOf(expression, text)))
}
