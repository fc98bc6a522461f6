import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildDossier } from '../../../source/build-dossier.ts'
import { readArticle } from '../../../source/reading/read-article.ts'
import { loadKnowledge } from '../read-dossier.ts'
import { type StoryScore, scoreStory, type Tally } from './score-story.ts'
import { readStoryGold } from './story-gold.ts'

/** Folder of the stories with gold. */
export const STORIES = join(import.meta.dirname, '../../dossiers')

/** What of a story is held: found, besides, of how many. */
export type HeldStory = Readonly<Record<string, Tally>>

/** Names of the stories there are. */
export const listStories = (): readonly string[] =>
  readdirSync(STORIES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

/** Reads a story as the program does, and scores it. */
export function scoreStoryIn(folder: string): StoryScore {
  const gold = readStoryGold(folder)
  const knowledge = loadKnowledge()
  const articles = gold.articles.map((file) =>
    readArticle(readFileSync(join(folder, file), 'utf8'), {
      path: join(folder, file),
      layout: knowledge.world.layout,
      outlets: knowledge.world.sources.outlet,
    }),
  )
  return scoreStory(buildDossier(articles, knowledge), gold)
}

const sum = (tallies: Readonly<Record<string, Tally>>): Tally =>
  Object.values(tallies).reduce((a, b) => ({
    gold: a.gold + b.gold,
    found: a.found + b.found,
    extra: a.extra + b.extra,
  }))

/** The tallies of a score, by what they count. */
export function talliesOf(score: StoryScore): HeldStory {
  const named = (name: string, by: Readonly<Record<string, Tally>>) => [
    ...Object.entries(by).map(([kind, tally]) => [`${name} ${kind}`, tally] as const),
    [`${name}, all`, sum(by)] as const,
  ]
  return Object.fromEntries([
    ...named('read', score.coverage),
    ...named('pairs', score.pairs),
    ['not the same', score.notSame],
    ['sources', score.sources],
    ['lineage', score.lineage],
    ['people', score.people],
    ['changes', score.changes],
    ['tensions', score.tensions],
    ['superseded', score.superseded],
  ])
}
