import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type ArticleScore, RECORD_TYPES, ratesOf, sumScores } from './article-score.ts'

const RecordTypeName = z.enum(RECORD_TYPES)

/** By name of article, F1 of each record type, rounded down to three digits. */
const HeldScores = z.record(z.string(), z.partialRecord(RecordTypeName, z.number()))
export type HeldScores = z.infer<typeof HeldScores>

/** By name of article, the counts of each record type. */
const KeptCounts = z.record(
  z.string(),
  z.partialRecord(RecordTypeName, z.object({ gold: z.int(), found: z.int(), matched: z.int() })),
)
export type KeptCounts = z.infer<typeof KeptCounts>

/** Scores the committed articles may not fall below; “all” is the micro-average. */
export const HELD_SCORES = join(import.meta.dirname, 'scores.json')
/** What each article came to the first time it was ever read, before anything was mended. */
export const FIRST_CONTACT = join(import.meta.dirname, 'first-contact.json')

/** Reads the scores held; empty when there are none yet. */
export function readHeldScores(path: string = HELD_SCORES): HeldScores {
  return existsSync(path) ? HeldScores.parse(JSON.parse(readFileSync(path, 'utf8'))) : {}
}

/** Reads the counts of first contact; empty when there are none yet. */
export function readFirstContact(path: string = FIRST_CONTACT): KeptCounts {
  return existsSync(path) ? KeptCounts.parse(JSON.parse(readFileSync(path, 'utf8'))) : {}
}

/** Writes scores or counts, by name of article. */
export function writeScores(path: string, scores: HeldScores | KeptCounts): void {
  const sorted = Object.fromEntries(Object.entries(scores).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`)
}

/** Adds the counts of articles that have none yet; those that have keep theirs. */
export function addFirstContact(kept: KeptCounts, scores: readonly ArticleScore[]): KeptCounts {
  const fresh = Object.fromEntries(scores.map(({ article, counts }) => [article, counts]))
  return { ...fresh, ...kept }
}

/** F1 of each article, and of all of them together under “all”. */
export function toHeldScores(scores: readonly ArticleScore[]): HeldScores {
  const named = scores.map((score) => [score.article, score.counts] as const)
  return Object.fromEntries(
    [...named, ['all', sumScores(scores).counts] as const].map(([name, counts]) => [
      name,
      Object.fromEntries(
        RECORD_TYPES.flatMap((type) => {
          const f1 = counts[type] === undefined ? null : ratesOf(counts[type]).f1
          return f1 === null ? [] : [[type, Math.floor(f1 * 1000) / 1000]]
        }),
      ),
    ]),
  )
}

/** Lists where scores fall below those held, one sentence each; empty when none does. */
export function listFalls(held: HeldScores, scores: HeldScores): readonly string[] {
  return Object.entries(held).flatMap(([name, before]) =>
    RECORD_TYPES.flatMap((type) => {
      const [was, is] = [before[type], scores[name]?.[type]]
      if (was === undefined || (is !== undefined && is >= was)) return []
      return [`${name}, ${type}: F1 falls from ${was} to ${is ?? 'none'}`]
    }),
  )
}
