import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ReaderError } from '../../source/errors.ts'
import { DemandKind } from '../../source/model/demand.ts'
import { PlanStatus } from '../../source/model/plan-version.ts'

/** What a careful reader found in an article; every quote stands in its text. */
export const Gold = z.object({
  parties: z.array(
    z.object({
      name: z.string(),
      aliases: z.array(z.string()).default([]),
      people: z.array(z.object({ name: z.string(), role: z.string().nullable() })).default([]),
    }),
  ),
  planVersions: z.array(
    z.object({
      label: z.string(),
      points: z.int().nullable(),
      author: z.string().nullable().meta({ description: 'Name of a party, or “A / B”.' }),
      status: PlanStatus,
      quote: z.string(),
    }),
  ),
  demands: z.array(
    z.object({
      party: z.string().meta({ description: 'Name of a party, or “A / B”.' }),
      demand: z.string(),
      kind: DemandKind,
      rejectedBy: z.array(z.string()).default([]),
      quote: z.string(),
    }),
  ),
  nextSteps: z.array(
    z.object({
      what: z.string(),
      who: z.array(z.string()).default([]),
      when: z.string().nullable(),
      quote: z.string(),
    }),
  ),
  statements: z
    .array(
      z.object({
        speaker: z.string().nullable().meta({ description: 'As the text has it, even “he”.' }),
        party: z.string().nullable().default(null),
        mode: z.enum(['direct', 'mixed', 'indirect']).nullable().default(null),
        quote: z.string(),
      }),
    )
    .optional(),
})
export type Gold = z.infer<typeof Gold>

export interface GoldArticle {
  readonly name: string
  readonly text: string
  readonly gold: Gold
}

/**
 * Reads every `X.txt` of a folder that has its `X.gold.json` beside it, by name.
 *
 * @throws {ReaderError} When the folder holds no such pair, or a gold file is malformed.
 */
export function readGoldFolder(folder: string): readonly GoldArticle[] {
  const texts = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith('.txt'))
    : []
  const pairs = texts
    .map((file) => file.slice(0, -'.txt'.length))
    .filter((name) => existsSync(join(folder, `${name}.gold.json`)))
    .sort()
  if (pairs.length === 0) {
    throw new ReaderError(
      `No article with gold in ${folder}.`,
      'Name a folder that holds X.txt and X.gold.json.',
    )
  }
  return pairs.map((name) => ({
    name,
    text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
    gold: parseGold(readFileSync(join(folder, `${name}.gold.json`), 'utf8'), name),
  }))
}

/** True when the gold says that nothing is to be found: the article is no negotiation. */
export function isNegative(gold: Gold): boolean {
  const lists = [gold.parties, gold.planVersions, gold.demands, gold.nextSteps, gold.statements]
  return lists.every((list) => (list ?? []).length === 0)
}

function parseGold(json: string, name: string): Gold {
  const result = Gold.safeParse(JSON.parse(json))
  if (result.success) return result.data
  throw new ReaderError(
    `${name}.gold.json is no gold: ${z.prettifyError(result.error)}`,
    'Mend the entry named, after the pattern of test/articles/*.gold.json.',
  )
}
