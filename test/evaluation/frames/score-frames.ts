import type { Frame } from '../../../source/extraction/frames/frame.ts'
import type { Span } from '../../../source/model/evidence.ts'
import type { FrameGoldArticle, GoldFrame } from './frame-gold.ts'

/** How often something was right, of how many. */
export interface Share {
  readonly right: number
  readonly of: number
}

/** How well the clauses of an article are read. */
export interface FrameScore {
  readonly found: Share
  /** Finite clauses that a careful reader does not see. */
  readonly spurious: number
  readonly subject: Share
  readonly complement: Share
  readonly attribution: Share
  /** Clauses in the outlet's own voice that were given to somebody. */
  readonly falseAttributions: number
  /** Of the subjects held to be sure, those that are right. */
  readonly sureSubject: Share
  readonly faults: readonly string[]
}

/** Longest name of a source that still says who it is, in UTF-16 code units. */
const LONGEST_SOURCE = 90

/** Scores the clauses read off an article against those a careful reader found. */
export function scoreFrames(
  { name, text, frames: golds }: FrameGoldArticle,
  frames: readonly Frame[],
): FrameScore {
  const faults: string[] = []
  const hit = new Set<Frame>()
  const right = { subject: 0, complement: 0, attribution: 0, sure: 0 }
  const all = { complement: 0, attribution: 0, sure: 0 }
  let falseAttributions = 0
  let from = 0
  for (const gold of golds) {
    const places = placesOf(gold, text, from)
    from = Math.min(...places) + 1
    const frame = frameAt(places, frames)
    if (gold.complement !== null) all.complement++
    if (gold.saidBy.length > 0) all.attribution++
    const what = `${name}: “${gold.subject}” ${gold.predicate[0]}`
    if (!frame) {
      faults.push(`${what}: not found`)
      continue
    }
    hit.add(frame)
    const textOf = (span: Span | null) => (span ? text.slice(span.start, span.end) : '')
    const subject = textOf(frame.subject)
    const isSubject = isSubjectOf(gold, subject)
    if (isSubject) right.subject++
    else faults.push(`${what}: the subject is “${subject}”`)
    if (frame.subjectSure) {
      all.sure++
      if (isSubject) right.sure++
    }
    const source = textOf(frame.reportedBy?.source ?? null)
    const spoken = wordsOf(source)
    const isSaidBy =
      source.length < LONGEST_SOURCE &&
      gold.saidBy.some((one) => spoken.includes(one.toLowerCase()))
    if (isSaidBy) right.attribution++
    else if (gold.saidBy.length > 0)
      faults.push(`${what}: said by “${source}”, not ${gold.saidBy[0]}`)
    else if (frame.reportedBy) {
      falseAttributions++
      faults.push(`${what}: said by “${source}”, not by the outlet`)
    }
    if (gold.complement !== null && isComplementOf(gold.complement, textOf(frame.complement)))
      right.complement++
    else if (gold.complement !== null)
      faults.push(`${what}: “${textOf(frame.complement)}” completes it, not “${gold.complement}”`)
  }
  const strays = frames.filter((frame) => frame.finite && !hit.has(frame))
  for (const { head } of strays) faults.push(`${name}: ${head.text} (${head.start}) is no clause`)
  return {
    found: { right: hit.size, of: golds.length },
    spurious: strays.length,
    subject: { right: right.subject, of: golds.length },
    complement: { right: right.complement, of: all.complement },
    attribution: { right: right.attribution, of: all.attribution },
    falseAttributions,
    sureSubject: { right: right.sure, of: all.sure },
    faults,
  }
}

/** Sums the scores of several articles. */
export function sumFrameScores(scores: readonly FrameScore[]): FrameScore {
  const share = (part: (score: FrameScore) => Share): Share => ({
    right: scores.reduce((sum, score) => sum + part(score).right, 0),
    of: scores.reduce((sum, score) => sum + part(score).of, 0),
  })
  return {
    found: share((score) => score.found),
    spurious: scores.reduce((sum, score) => sum + score.spurious, 0),
    subject: share((score) => score.subject),
    complement: share((score) => score.complement),
    attribution: share((score) => score.attribution),
    falseAttributions: scores.reduce((sum, score) => sum + score.falseAttributions, 0),
    sureSubject: share((score) => score.sureSubject),
    faults: scores.flatMap((score) => score.faults),
  }
}

/** Where each of the words that may head a predicate stands next. */
function placesOf({ predicate }: GoldFrame, text: string, from: number): readonly number[] {
  const places = predicate.flatMap((word) => {
    const pattern = new RegExp(`(?<!\\w)${word}(?!\\w)`, 'g')
    pattern.lastIndex = from
    const match = pattern.exec(text)
    return match ? [match.index] : []
  })
  if (places.length === 0) throw new Error(`“${predicate.join('/')}” does not stand after ${from}`)
  return places
}

function frameAt(places: readonly number[], frames: readonly Frame[]): Frame | undefined {
  const isThere = (start: number) => places.includes(start)
  return (
    frames.find(({ head }) => isThere(head.start)) ??
    frames.find(({ head }) =>
      head.children.some((c) => /^(aux|cop)/.test(c.relation) && isThere(c.start)),
    )
  )
}

/** Whether a subject holds a head of the right one, and no word beyond it. */
function isSubjectOf({ subject, heads }: GoldFrame, found: string): boolean {
  const words = wordsOf(found)
  const whole = new Set(wordsOf(subject))
  const isHeaded = heads.some(
    (head) =>
      found.toLowerCase() === head.toLowerCase() ||
      wordsOf(head).every((word) => words.includes(word)),
  )
  return isHeaded && words.every((word) => whole.has(word))
}

/** Whether a complement begins and ends where the right one does. */
function isComplementOf(wanted: string, found: string): boolean {
  const right = withoutThat(wordsOf(wanted.replace('…', ' ')))
  const words = withoutThat(wordsOf(found))
  return words[0] === right[0] && words.at(-1) === right.at(-1)
}

const withoutThat = (words: readonly string[]): readonly string[] =>
  words[0] === 'that' ? words.slice(1) : words

/** The words of a text that count: no articles, possessives, “and”. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[“”"’'.,;:()—–]/g, ' ')
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !/^(the|a|an|s|his|its|their|and)$/.test(word))
