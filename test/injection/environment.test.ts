import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { attacks, foulIn } from '../helpers/hostile-text.ts'
import { runInPipe } from '../helpers/run-bytes.ts'

const home = mkdtempSync(join(tmpdir(), 'peacedash-environment-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const some = Object.values(attacks)
const hostile = (from: number): string =>
  `x${some.slice(from, from + 6).join('')}`.replace(/[/\u0000]/gu, '')
const configOf = (content: string): string => {
  const path = join(home, `${hostile(content.length % 20)}.json`)
  writeFileSync(path, content)
  return path
}

test.each([
  ['where the configuration is', 0, () => configOf('{"theme": "light"}')],
  ['that it is not there', 1, () => join(home, `none${hostile(6)}`)],
  ['that it is a folder', 1, () => home],
  ['of an entry that is none', 1, () => configOf(JSON.stringify({ [hostile(0)]: 1 }))],
  ['of a theme that is none', 1, () => configOf(JSON.stringify({ theme: hostile(6) }))],
  ['of a command that is none', 1, () => configOf(JSON.stringify({ keys: { [hostile(12)]: [] } }))],
  ['of a key that is none', 1, () => configOf(JSON.stringify({ keys: { zoom: [hostile(18)] } }))],
  ['of what is no JSON', 1, () => configOf(`{"theme": ${hostile(0)}`)],
])('config says %s without what is hostile in it', async (_, code, path) => {
  const written = await runInPipe(['config'], { PEACEDASH_CONFIG: path() })
  expect(foulIn(written.out)).toEqual([])
  expect(foulIn(written.err)).toEqual([])
  expect(written.code).toBe(code)
  expect(Buffer.concat([written.out, written.err]).toString()).toMatch(
    code === 0 ? /light/ : /config/,
  )
})

test('folders of the user with hostile names reach nothing, writable or not', async () => {
  for (const folder of [join(home, hostile(0)), `/proc/${hostile(6)}`]) {
    const env = { XDG_CACHE_HOME: folder, XDG_STATE_HOME: folder, XDG_CONFIG_HOME: folder }
    for (const args of [['config'], ['new', join(folder, 'talks')]]) {
      const { code, out, err } = await runInPipe(args, { ...env, PEACEDASH_CONFIG: '' })
      expect(foulIn(out)).toEqual([])
      expect(foulIn(err)).toEqual([])
      expect(code).toBe(args[0] === 'config' || folder.startsWith(home) ? 0 : 1)
    }
  }
})

test('a terminal of a hostile name is one without looks', async () => {
  const { code, out } = await runInPipe(['check'], { TERM: hostile(0), COLORTERM: hostile(6) })
  expect(foulIn(out)).toEqual([])
  expect(code).toBe(0)
})
