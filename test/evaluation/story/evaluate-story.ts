import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildDossier } from '../../../source/build-dossier.ts'
import { readArticle } from '../../../source/reading/read-article.ts'
import { loadKnowledge } from '../read-dossier.ts'
import { scoreStory, type Tally } from './score-story.ts'
import { readStoryGold } from './story-gold.ts'

const folder = resolve(process.argv[2] ?? 'test/dossiers/sudan-adre-corridor')
const gold = readStoryGold(folder)
const knowledge = loadKnowledge()
const { world } = knowledge
const articles = gold.articles.map((file) =>
  readArticle(readFileSync(join(folder, file), 'utf8'), {
    path: join(folder, file),
    layout: world.layout,
    outlets: world.sources.outlet,
  }),
)
const score = scoreStory(buildDossier(articles, knowledge), gold)
const line = (name: string, { gold: all, found, extra }: Tally) => {
  const precision = found + extra === 0 ? 1 : found / (found + extra)
  const recall = all === 0 ? 1 : found / all
  return `${name.padEnd(22)} ${String(found).padStart(4)} of ${String(all).padStart(4)}, ${String(extra).padStart(3)} besides   P ${precision.toFixed(2)} R ${recall.toFixed(2)}`
}
const sum = (tallies: Readonly<Record<string, Tally>>): Tally =>
  Object.values(tallies).reduce((a, b) => ({
    gold: a.gold + b.gold,
    found: a.found + b.found,
    extra: a.extra + b.extra,
  }))
if (process.argv.includes('--findings')) process.stdout.write(`${score.findings.join('\n')}\n\n`)
const lines = [
  ...Object.entries(score.coverage).map(([kind, tally]) => line(`read ${kind}`, tally)),
  line('read, all', sum(score.coverage)),
  ...Object.entries(score.pairs).map(([kind, tally]) => line(`pairs ${kind}`, tally)),
  line('pairs, all', sum(score.pairs)),
  line('not the same', score.notSame),
  line('sources', score.sources),
  line('lineage', score.lineage),
  line('people', score.people),
  line('changes', score.changes),
  line('tensions', score.tensions),
  line('superseded', score.superseded),
]
process.stdout.write(`${lines.join('\n')}\n`)
