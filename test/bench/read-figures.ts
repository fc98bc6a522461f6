/** One line of what a part of the bench prints. */
export interface Figures {
  readonly name: string
  /** Medians and 95th percentiles in ms, in the order they were printed in. */
  readonly times: readonly number[]
  /** How many times as much as what; null where no ratio was printed. */
  readonly ratio: { readonly value: number; readonly of: string } | null
  /** What the ratio should be at most; null where nothing is aimed at. */
  readonly aim: number | null
  /** Peak of resident memory in MiB; null where it was not measured. */
  readonly memory: number | null
}

const number = '(\\d+(?:\\.\\d+)?)'
const ratioOf = new RegExp(`${number} × (node|wink|that work|the seed)`, 'u')
const aimed = new RegExp(`aim ≤ ${number}`, 'u')
const memoryOf = new RegExp(`${number} MiB`, 'u')
const oneTime = new RegExp(`(?<![\\d.])${number} ms`, 'u')
/** Median and 95th percentile with the seed, the same with many articles, and the ratio of both. */
const keyLine = new RegExp(
  `^(.+?)\\s+${number}\\s+${number} │\\s*${number}\\s+${number} ms\\s+× ${number}$`,
  'u',
)
/** Median, best, and the ratio to wink alone, each by a thousand words. */
const extractionLine = new RegExp(`^(.+?)\\s{2,}${number}\\s+${number}\\s+${number}(?:\\s|$)`, 'u')
const winkAim = new RegExp(`${number} × wink$`, 'u')

const found = (line: string, pattern: RegExp): number | null => {
  const value = line.match(pattern)?.[1]
  return value === undefined ? null : Number(value)
}

function readLine(line: string): Figures | null {
  const key = line.match(keyLine)
  if (key !== null) {
    const [, name = '', ...values] = key
    const [median = 0, late = 0, medianOfMany = 0, lateOfMany = 0, value = 0] = values.map(Number)
    const times = [median, late, medianOfMany, lateOfMany]
    return { name, times, ratio: { value, of: 'the seed' }, aim: null, memory: null }
  }
  const memory = found(line, memoryOf)
  const time = found(line, oneTime)
  const name = line.trim().split(/\s{2,}/u)[0] ?? ''
  const ratio = line.match(ratioOf)
  if (time !== null && !name.endsWith(' ms')) {
    const [, value, of = ''] = ratio ?? []
    return {
      name: name.replace(/\s+\d+(?:\.\d+)? ms$/u, ''),
      times: [time],
      ratio: value === undefined ? null : { value: Number(value), of },
      aim: found(line, aimed),
      memory,
    }
  }
  const extraction = line.match(extractionLine)
  if (extraction === null) return null
  const [, what = '', median, , value] = extraction
  return {
    name: what,
    times: [Number(median)],
    ratio: { value: Number(value), of: 'wink' },
    aim: found(line.trim(), winkAim),
    memory: null,
  }
}

/**
 * Reads the figures out of what a part of the bench prints.
 *
 * @param printed Its standard output.
 * @returns The lines with figures, in their order; none for output without.
 */
export function readFigures(printed: string): readonly Figures[] {
  return printed.split('\n').flatMap((line) => readLine(line.trimEnd()) ?? [])
}
