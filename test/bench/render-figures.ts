import type { Figures } from './read-figures.ts'

/** What was measured the last time, part by part. */
export type BenchResult = Readonly<Record<string, PartResult>>

export interface PartResult {
  readonly title: string
  /** The day, as YYYY-MM-DD. */
  readonly measured: string
  /** What it ran on: processors and Node. */
  readonly on: string
  readonly figures: readonly Figures[]
}

const timeWords = (times: readonly number[]): string =>
  times.map((time) => (time >= 100 ? time.toFixed(0) : String(time))).join(' / ')

const row = ({ name, times, ratio, aim, memory }: Figures): string => {
  const ratioWords = ratio === null ? '' : `${ratio.value.toFixed(2)} × ${ratio.of}`
  const aimWords = aim === null ? '' : `≤ ${aim}`
  const memoryWords = memory === null ? '' : `${memory} MiB`
  return `| ${name} | ${timeWords(times)} | ${ratioWords} | ${aimWords} | ${memoryWords} |`
}

/**
 * Renders what was measured as tables, one a part.
 *
 * @returns Markdown; a ratio that misses its aim is shown like any other.
 */
export function renderFigures(result: BenchResult): string {
  return Object.values(result)
    .map(({ title, measured, on, figures }) =>
      [
        `**${title}** (${measured}, ${on})`,
        '',
        '| | ms | ratio | aim | peak |',
        '|---|---|---|---|---|',
        ...figures.map(row),
      ].join('\n'),
    )
    .join('\n\n')
}
