import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Quote = z.strictObject({ article: z.string(), quote: z.string().min(1) })
export type GoldQuote = z.infer<typeof Quote>

const Cluster = z.strictObject({
  kind: z.enum(['demand', 'plan', 'step', 'statement', 'event']),
  label: z.string(),
  party: z.string().nullable().optional(),
  mentions: z.array(Quote).min(1),
})
export type GoldCluster = z.infer<typeof Cluster>

const Change = z.strictObject({
  article: z.string(),
  kind: z.enum(['changed', 'contradicted', 'gone silent', 'withdrawn']),
  aspect: z.enum(['status', 'points', 'date', 'stance', 'certainty']).nullable(),
  recordKind: z.enum(['plan', 'demand', 'step']),
  cluster: z.string(),
  party: z.string().nullable(),
  before: Quote.nullable(),
  after: Quote.nullable(),
})
export type GoldChange = z.infer<typeof Change>

/** What a careful reader found over all articles of a story; see test/dossiers/README.md. */
export const StoryGold = z.strictObject({
  story: z.string(),
  articles: z.array(z.string()).min(2),
  sameSource: z.array(
    z.strictObject({ kind: z.enum(['reprints', 'editions']), articles: z.array(z.string()) }),
  ),
  clusters: z.array(Cluster),
  notSame: z.array(z.strictObject({ kind: z.string(), a: Quote, b: Quote, why: z.string() })),
  lineage: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string(),
      relation: z.enum(['revisionOf', 'counterTo', 'partOf']),
    }),
  ),
  people: z.array(
    z.strictObject({
      name: z.string(),
      office: z.string().nullable().optional(),
      party: z.string(),
      spellings: z.array(z.string()),
    }),
  ),
  changes: z.array(Change),
  /** Changes by the letter that a careful reader need not list: neither missed nor invented. */
  changesTolerated: z.array(Change).optional(),
  tensions: z.array(
    z.strictObject({
      kind: z.enum(['number', 'date', 'stance', 'authorship', 'scope']),
      a: Quote,
      b: Quote,
    }),
  ),
  superseded: z.array(
    z.strictObject({
      step: Quote,
      reason: z.enum(['held', 'put off', 'called off', 'date passed']),
      by: Quote.nullable(),
    }),
  ),
})
export type StoryGold = z.infer<typeof StoryGold>

/** Reads `gold.json` of a story. */
export function readStoryGold(folder: string): StoryGold {
  return StoryGold.parse(JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')))
}
