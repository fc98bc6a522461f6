import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderReadme } from './render-readme.ts'

const readme = readFileSync('README.md', 'utf8')

test('the README shows the screen and the keys as they are (else: npm run readme)', async () => {
  expect(await renderReadme(readme)).toBe(readme)
}, 60_000)

test('every file and folder the README names is there', () => {
  const named = readme.match(/`(?:source|views|data|test|seeds|\.ci|\.biome)[\w./-]*`/g) ?? []
  expect(named.length).toBeGreaterThan(10)
  for (const name of named) expect(existsSync(name.slice(1, -1)), name).toBe(true)
})

test('every script the README names is there', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }
  for (const [, name] of readme.matchAll(/npm run ([\w:]+)/g)) {
    expect(Object.keys(manifest.scripts)).toContain(name)
  }
})
