import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Call, catalogueCalls, type Operands, wrongCalls } from '../helpers/catalogue-calls.ts'
import { type HostileFolder, makeHostileFolder } from '../helpers/hostile-folder.ts'
import { type Allowed, attacks, foulIn, looks } from '../helpers/hostile-text.ts'
import { runInPipe, runInTerminal, twoAtATime } from '../helpers/run-bytes.ts'

let hostile: HostileFolder
let home: string
let given: Operands
let env: Readonly<Record<string, string>>

beforeAll(async () => {
  hostile = makeHostileFolder()
  home = mkdtempSync(join(tmpdir(), 'peacedash-injection-'))
  env = {
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_STATE_HOME: join(home, 'state'),
    XDG_CONFIG_HOME: join(home, 'config'),
    PEACEDASH_NO_CACHE: '',
  }
  let made = 0
  const free = (): string => {
    made += 1
    return join(
      home,
      `free${made} ${Object.values(attacks).slice(0, 6).join('')}`.replaceAll('/', ''),
    )
  }
  const dossier = free()
  expect((await runInPipe(['new', dossier], env)).code).toBe(0)
  given = { source: hostile.folder, dossier: dossier, free }
}, 60_000)
afterAll(() => {
  hostile.remove()
  rmSync(home, { recursive: true, force: true })
})

/** What a form has besides letters and line feeds: what its own standard asks for. */
const controls: Readonly<Record<string, string>> = { csv: '\r', ical: '\r', tsv: '\t' }
/**
 * In a terminal a line feed becomes two signs, a line of progress is taken away, and the dashboard
 * asks for the background before it has read anything.
 */
const inTerminal: Allowed = {
  sequences: new RegExp(
    `${looks.source}|^\\u001b\\[K$|^\\u001b\\[c$|^\\u001b\\]11;\\?\\u001b\\\\$`,
    'u',
  ),
  controls: '\r',
}

/** Every file at a path, whole. */
function filesAt(path: string): readonly Buffer[] {
  if (!statSync(path).isDirectory()) return [readFileSync(path)]
  return readdirSync(path).flatMap((name) => [Buffer.from(name), ...filesAt(join(path, name))])
}

function expectClean(bytes: Uint8Array, allowed: Allowed, what: unknown): void {
  expect({ what, foul: foulIn(bytes, allowed) }).toEqual({ what, foul: [] })
}

const shownCall = ({ command, format, output }: Call) =>
  `${command ?? 'peacedash'} ${format}${output === undefined ? '' : ' --output'}`

/** Forms in which there must be something of the articles, so that the check is one. */
const isOfArticles = ({ args }: Call): boolean => args.includes(hostile.folder)

test('no command lets what articles hold reach a pipe or a file, in any form', async () => {
  await twoAtATime(catalogueCalls(given), async (call) => {
    const what = shownCall(call)
    const { code, out, err } = await runInPipe(call.args, env)
    expect({ what, code }).toEqual({ what, code: 0 })
    const own = { controls: controls[call.format] ?? '' }
    expectClean(out, own, what)
    expectClean(err, {}, what)
    const files = call.output === undefined ? [] : filesAt(call.output)
    for (const file of files) expectClean(file, own, what)
    const size = out.length + files.reduce((sum, { length }) => sum + length, 0)
    if (isOfArticles(call)) expect({ what, isEmpty: size < 40 }).toEqual({ what, isEmpty: false })
  })
}, 400_000)

test('no command lets it reach a pipe among looks', async () => {
  const calls = catalogueCalls(given).filter(({ args }) => !args.includes('--output'))
  const coloured = calls.filter(({ format }) => ['text', 'table'].includes(format))
  await twoAtATime(coloured, async (call) => {
    const { out, err } = await runInPipe(call.args, { ...env, FORCE_COLOR: '3' })
    expectClean(out, { sequences: looks }, shownCall(call))
    expectClean(err, {}, shownCall(call))
  })
}, 400_000)

test('no command lets it reach a terminal', async () => {
  const forPeople = ['text', 'table', 'markdown']
  const calls = catalogueCalls(given).filter(({ output, format, args }) => {
    return output === undefined && forPeople.includes(format) && args.length > 0
  })
  await twoAtATime(calls, async (call) => {
    const { out } = await runInTerminal(call.args, env)
    expectClean(out, inTerminal, shownCall(call))
  })
}, 400_000)

test('a dossier keeps articles as they came, under names and heads that are clean', async () => {
  const { dossier } = given
  await runInPipe(['add', dossier, hostile.folder], env)
  const names = readdirSync(join(dossier, 'articles'))
  expect(names.length).toBeGreaterThan(3)
  for (const name of names) {
    expectClean(Buffer.from(name), {}, name)
    const file = readFileSync(join(dossier, 'articles', name))
    const head = file.subarray(0, file.indexOf('\n\n'))
    expectClean(head, {}, name)
    expect(head.toString()).toMatch(/^peacedash-article: 1\nsource: .*\\u001b/u)
  }
}, 60_000)

test('no error says what was typed with what is hostile in it', async () => {
  const some = Object.values(attacks).filter((_, at) => at % 9 === 0)
  await twoAtATime(wrongCalls(`x${some.join('')}`, given), async (args) => {
    const what = JSON.stringify(args)
    const { code, out, err } = await runInPipe(args, env)
    expect({ what, code, out: out.toString() }).toEqual({
      what,
      code: expect.toBeOneOf([1, 2]),
      out: expect.stringMatching(/^(?:skipped .*\n)?$/u),
    })
    expectClean(out, {}, what)
    expectClean(err, {}, what)
    if (out.length === 0) expect(err.toString()).toMatch(/^peacedash: [^\n]+\n$/u)
  })
}, 400_000)

test('no error about a source says what is hostile in its name', async () => {
  const sources = Object.values(hostile.broken)
  const commands = [['brief'], ['export'], ['explain'], ['check'], ['add', given.dossier]]
  const calls = sources.flatMap((source) => commands.map((command) => [...command, source]))
  await twoAtATime(calls, async (args) => {
    const { code, out, err } = await runInPipe(args, env)
    const what = JSON.stringify(args)
    expect({ what, code }).toEqual({ what, code: 1 })
    expectClean(out, {}, what)
    expectClean(err, {}, what)
  })
  await twoAtATime(sources, async (source) => {
    const { out } = await runInTerminal([source], env)
    expectClean(out, inTerminal, source)
  })
}, 400_000)
