import { countSources } from '../source/dossier/count-sources.ts'
import { dayWords } from '../source/dossier/day-words.ts'
import type { Dossier } from '../source/model/dossier.ts'
import type { FollowState } from '../source/model/follow-state.ts'
import { clockWords, countWords } from './count-words.ts'
import type { Snapshot } from './live-dossier.ts'
import { markSigns } from './marks.ts'
import { originWords } from './said.ts'
import type { Scene } from './scene.ts'
import { lineWidth, type StyledLine, segment } from './styled-text.ts'

/** Something the header says, in as many words as there is room for. */
interface Fact {
  /** From the longest to the shortest. */
  readonly ways: readonly StyledLine[]
  /** Of facts there is no room for, the one of least worth is cut first. */
  readonly worth: number
}

/** First and last day of the articles; empty when none has one. */
function daysOf({ articles }: Dossier): string {
  const days = articles.flatMap(({ published }) => published ?? []).toSorted()
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return ''
  if (first === last) return dayWords(last)
  const [day, month, year] = dayWords(first).split(' ')
  const [, lastMonth, lastYear] = dayWords(last).split(' ')
  if (year !== lastYear) return `${dayWords(first)} – ${dayWords(last)}`
  return month === lastMonth ? `${day}–${dayWords(last)}` : `${day} ${month} – ${dayWords(last)}`
}

const quiet = (words: string): StyledLine => [segment(words, 'quiet')]

/** Where the story comes from. */
function originFact(dossier: Dossier): Fact | null {
  const { articles, stories } = dossier
  const [first] = articles
  if (first === undefined) return null
  const days = daysOf(dossier)
  const counted = countSources(
    articles.map(({ id }) => id),
    stories,
  )
  const count = countWords(counted.articles, 'article')
  const sources =
    counted.sources < counted.articles ? [count, countWords(counted.sources, 'source')] : [count]
  const ways =
    articles.length === 1 ? [[originWords(first)], [days]] : [[...sources, days], sources, [count]]
  const told = ways.map((words) => words.filter((word) => word !== '').join(', '))
  return { ways: told.filter((words) => words !== '').map(quiet), worth: 3 }
}

/** What has come in since one last looked. */
function newFact({ marks }: Scene): Fact | null {
  const count = marks.articles.length
  if (count === 0) return null
  const { glyph, word, style } = markSigns.new
  return { ways: [[segment(`${glyph} ${countWords(count)} ${word}`, style)]], worth: 4 }
}

function skippedFact({ skipped }: Snapshot): Fact | null {
  const count = skipped.length
  return count === 0
    ? null
    : { ways: [[segment(`! ${countWords(count)} skipped`, 'warning')]], worth: 2 }
}

const isFailing = (state: FollowState): state is Extract<FollowState, { kind: 'failing' }> =>
  state.kind === 'failing'

/** How the sources are followed: what fails first, since nothing comes from there. */
function followingFact({ following }: Snapshot): Fact | null {
  if (following === null || following.length === 0) return null
  const states = following.map(({ state }) => state)
  const failing = states.filter(isFailing)
  if (failing.length === 0) {
    const isPolled = states.some(({ kind }) => kind === 'polling')
    const isWatched = states.some(({ kind }) => kind === 'watching')
    const word = isPolled ? (isWatched ? '◎ watching, polling' : '↻ polling') : '◎ watching'
    return {
      ways: [quiet(word), ...(isPolled && isWatched ? [quiet('◎ watching')] : [])],
      worth: 1,
    }
  }
  const since = clockWords(Math.min(...failing.map((state) => state.since)))
  const tries = failing.flatMap(({ nextTry }) => nextTry ?? [])
  const next = tries.length === 0 ? '' : `, next try ${clockWords(Math.min(...tries))}`
  const who = following.length === 1 ? '' : `${failing.length} of ${following.length} `
  return {
    ways: [
      `! ${who}failing since ${since}${next}`,
      `! ${who}failing since ${since}`,
      '! failing',
    ].map((words) => [segment(words, 'warning')]),
    worth: 5,
  }
}

const known = <Item>(item: Item | null): readonly Item[] => (item === null ? [] : [item])

/**
 * Lists what changes by itself: what is new, what fails.
 *
 * @param scene The dossier on the screen.
 * @param snapshot What goes on around it.
 * @returns The facts; none of a dossier that does not change.
 */
export const statusFacts = (scene: Scene, snapshot: Snapshot): readonly Fact[] => [
  ...known(newFact(scene)),
  ...known(skippedFact(snapshot)),
  ...known(followingFact(snapshot)),
]

/**
 * Lists what the header says besides the story.
 *
 * @param scene The dossier on the screen.
 * @param snapshot What goes on around it.
 * @returns Where it comes from, then what changes by itself.
 */
export const headerFacts = (scene: Scene, snapshot: Snapshot): readonly Fact[] => [
  ...known(originFact(scene.index.dossier)),
  ...statusFacts(scene, snapshot),
]

/** Share of the header that may go to one fact; to several of them. */
const originShare = 0.45
const factShare = 0.7

const joined = (lines: readonly StyledLine[]): StyledLine =>
  lines.flatMap((line, at) => (at === 0 ? line : [segment(' · ', 'quiet'), ...line]))

/**
 * Sets as many facts as fit side by side: that of least worth is said shorter, then not at all.
 *
 * @param facts The facts, in their order.
 * @param width Cells of the whole line.
 * @returns The facts with a dot between; empty where not even one fits.
 */
export function fittingFacts(facts: readonly Fact[], width: number): StyledLine {
  const most = width * (facts.length > 1 ? factShare : originShare)
  const ways = facts.map(() => 0)
  const line = (): StyledLine =>
    joined(facts.flatMap((fact, at) => known(fact.ways[ways[at] ?? 0] ?? null)))
  while (lineWidth(line()) > most) {
    const left = [...facts.keys()].filter((at) => (ways[at] ?? 0) < (facts[at]?.ways.length ?? 0))
    const worth = (at: number): number => facts[at]?.worth ?? 0
    const last = left.reduce((least, at) => (worth(at) < worth(least) ? at : least), left[0] ?? 0)
    if (left.length === 0) return []
    ways[last] = (ways[last] ?? 0) + 1
  }
  return line()
}
