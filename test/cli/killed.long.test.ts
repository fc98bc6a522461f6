import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decodeArticleFile } from '../../source/library/article-file.ts'
import type { ExportedDossier } from '../../source/model/exported-dossier.ts'
import { generateArticles } from '../helpers/generate-articles.ts'
import { runProgram } from '../helpers/run-program.ts'
import { startProgram } from '../helpers/start-program.ts'

let home: string
let talks: string

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'peacedash-killed-'))
  talks = join(home, 'talks')
})
afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

const kept = () => readdirSync(join(talks, 'articles')).sort()

test('survives being killed a hundred times: what was reported is there, and nothing is half there', async () => {
  expect(runProgram(['new', talks]).code).toBe(0)
  const paths = [...generateArticles(110)].map(({ name, text }) => {
    writeFileSync(join(home, name), text)
    return join(home, name)
  })
  const reported = new Set<string>()
  let interrupted = 0
  for (let round = 0; round < 100; round += 4) {
    const killed = [0, 1, 2, 3].map(async (at) => {
      const running = startProgram(['add', talks, ...paths.slice(round + at, round + at + 10)])
      // Somewhere between the lines: now and then right after one, mostly a little later.
      await running.lines(1 + ((round + at) % 5))
      await new Promise((go) => setTimeout(go, Math.random() * 4))
      running.kill()
      const { out, signal } = await running.ended
      if (signal === 'SIGKILL') interrupted++
      for (const [, name = ''] of out.matchAll(/^(?:added|already there) +(\S+\.article) .*\n/gm)) {
        reported.add(name)
      }
    })
    await Promise.all(killed)
    for (const name of kept().filter((entry) => !entry.startsWith('.'))) {
      decodeArticleFile(readFileSync(join(talks, 'articles', name)), name)
    }
  }
  expect(interrupted).toBeGreaterThan(80)
  expect(reported.size).toBeGreaterThan(50)
  for (const name of reported) expect(existsSync(join(talks, 'articles', name)), name).toBe(true)

  // What lies about unfinished is removed once it is old, and nothing else.
  const drafts = kept().filter((name) => name.endsWith('.draft'))
  for (const name of drafts) utimesSync(join(talks, 'articles', name), 1000, 1000)
  writeFileSync(join(talks, 'articles', '.00-fresh.draft'), 'of another process')
  expect(runProgram(['add', talks, ...paths]).code).toBe(0)
  expect(kept().filter((name) => name.endsWith('.draft'))).toEqual(['.00-fresh.draft'])
  expect(kept()).toHaveLength(111)
  const { articles } = JSON.parse(runProgram(['export', talks]).out) as ExportedDossier
  expect(articles).toHaveLength(110)
}, 600_000)
