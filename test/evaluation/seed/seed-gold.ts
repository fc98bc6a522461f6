import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** A place of the seed article with its words; offsets in UTF-16 code units. */
const Mark = z.object({ quote: z.string(), start: z.int(), end: z.int() })
export type Mark = z.infer<typeof Mark>

const Rejection = z.object({ party: z.string(), scope: z.string().optional(), evidence: Mark })

const GoldPlan = z.object({
  id: z.string(),
  points: z.int().nullable(),
  sponsor: z.string(),
  sponsorBasis: z.string().optional(),
  status: z.string(),
  mentions: z.array(Mark),
  leaked: z.object({ text: Mark, resolved: z.string() }).optional(),
  provisions: z.array(Mark.extend({ hedge: z.string().optional() })).default([]),
  alsoDescribed: z.array(Mark).default([]),
  removed: Mark.optional(),
  relations: z.array(z.object({ type: z.string(), to: z.string(), evidence: Mark })).default([]),
  rejections: z.array(Rejection).default([]),
})
export type GoldPlan = z.infer<typeof GoldPlan>

const GoldStance = z.object({
  id: z.string(),
  kind: z.string(),
  implied: z.boolean().default(false),
  dupOf: z.string().optional(),
  party: z.string().meta({ description: 'Ids of gold parties, joined by “+”.' }),
  addressee: z.string().nullable().default(null),
  speaker: z.string().optional(),
  issue: z.string().optional(),
  content: Mark,
  items: z.array(Mark).default([]),
  condition: Mark.optional(),
  linkedTo: Mark.optional(),
  on: Mark.optional(),
  rejectedBy: z.array(z.string()).default([]),
  rejectionEvidence: Mark.optional(),
})
export type GoldStance = z.infer<typeof GoldStance>

const SeedGold = z.object({
  article: z.object({ promos: z.array(Mark) }),
  parties: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      aliases: z.array(z.string()),
      people: z.array(z.object({ name: z.string(), role: z.string(), evidence: Mark })),
    }),
  ),
  nonParties: z.array(z.string()),
  planVersions: z.array(GoldPlan),
  stances: z.array(GoldStance),
  guarantees: z.object({
    guarantor: z.string(),
    beneficiary: z.string(),
    statement: Mark,
    components: z.array(Mark),
    other: z.array(Mark),
  }),
  openIssues: z.object({ items: z.array(Mark), heldFor: Mark, alsoMentioned: z.array(Mark) }),
  nextSteps: z.array(
    z.object({
      id: z.string(),
      what: Mark,
      evidence: Mark.optional(),
      dateText: Mark.optional(),
      resolved: z.string().nullable(),
    }),
  ),
  quotes: z.array(Mark.extend({ kind: z.string(), speaker: z.string() })),
  hedged: z.array(Mark.extend({ cue: z.string() })),
  keyTakeaways: z.array(Mark),
  internalTensions: z.array(z.object({ a: Mark, b: Mark, note: z.string() })),
})
export type SeedGold = z.infer<typeof SeedGold>

const ROOT = join(import.meta.dirname, '../../..')

/** Reads the gold of the seed article. */
export function readSeedGold(): SeedGold {
  return SeedGold.parse(
    JSON.parse(readFileSync(join(ROOT, 'test/articles/seed.gold.json'), 'utf8')),
  )
}

/** Reads the text of the seed article. */
export function readSeedText(): string {
  return readFileSync(join(ROOT, 'seeds/2025-12-06-miami-talks.txt'), 'utf8')
}
