import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readSeedText } from '../seed/seed-gold.ts'

/** A finite predicate as a careful reader understood it. */
const GoldFrame = z.object({
  predicate: z
    .array(z.string())
    .min(1)
    .meta({ description: 'The word that heads it, or others of the same clause.' }),
  subject: z.string().meta({ description: 'The whole noun phrase.' }),
  heads: z.array(z.string()).min(1).meta({ description: 'Words of which the subject holds one.' }),
  saidBy: z.array(z.string()).meta({ description: 'Words for who says it; empty for the outlet.' }),
  complement: z.string().nullable().meta({ description: '“First words … last words”.' }),
})
export type GoldFrame = z.infer<typeof GoldFrame>

/** The predicates of an article, in the order of its text. */
export interface FrameGoldArticle {
  readonly name: string
  readonly text: string
  readonly frames: readonly GoldFrame[]
}

const GOLD = join(import.meta.dirname, 'gold')
const ARTICLES = join(import.meta.dirname, '../../articles')

/** Reads the articles whose clauses were judged one by one. */
export function readFrameGold(): readonly FrameGoldArticle[] {
  return readdirSync(GOLD)
    .sort()
    .map((file) => {
      const name = file.replace(/\.json$/, '')
      return {
        name,
        text:
          name === 'seed' ? readSeedText() : readFileSync(join(ARTICLES, `${name}.txt`), 'utf8'),
        frames: z.array(GoldFrame).parse(JSON.parse(readFileSync(join(GOLD, file), 'utf8'))),
      }
    })
}
