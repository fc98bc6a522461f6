import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

interface Component {
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly hashes: readonly object[]
  readonly licenses: readonly { readonly license: { readonly id: string } }[]
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const runNpm = (...args: readonly string[]) =>
  JSON.parse(execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }))
const bill = (): { readonly components: readonly Component[] } => readJson('dist/sbom.cdx.json')

test('the package holds the program, its data, its article and its papers, and nothing else', () => {
  const [{ files, size, unpackedSize }] = runNpm('pack', '--dry-run', '--json', '--ignore-scripts')
  const paths: readonly string[] = files.map(({ path }: { path: string }) => path)
  const expected = [
    /^(?:README|CHANGELOG)\.md$|^LICENSE$|^package\.json$/,
    /^data\/(?:README\.md|[a-z-]+\.json)$|^data\/model\/(?:parser\.bin|(?:README|LICENSE)\.md)$/,
    /^seeds\/[\w-]+\.txt$/,
    /^dist\/[\w-]+\.js$|^dist\/peacedash\.1$|^dist\/seeds\.pack$/,
    /^dist\/(?:THIRD_PARTY\.md|sbom\.cdx\.json)$/,
  ]
  expect(paths.filter((path) => !expected.some((one) => one.test(path)))).toEqual([])
  expect(expected.filter((one) => !paths.some((path) => one.test(path)))).toEqual([])
  // In bytes. Half of it is the model of the parser and the model of wink.
  expect(size).toBeLessThan(7_500_000)
  expect(unpackedSize).toBeLessThan(19_000_000)
})

test('nothing is left to install, and nothing of the package runs when it is installed', () => {
  const { dependencies, optionalDependencies, peerDependencies, scripts } = readJson('package.json')
  for (const one of [dependencies, optionalDependencies, peerDependencies]) {
    expect(one).toBeUndefined()
  }
  const run = Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name))
  expect(run).toEqual([])
})

test('everything in the lockfile is fixed by a digest, but tools of other systems', () => {
  const { packages } = readJson('package-lock.json') as {
    packages: Record<string, { integrity?: string; optional?: boolean; dev?: boolean }>
  }
  const loose = Object.entries(packages).filter(([path, one]) => path && !one.integrity)
  // npm leaves out the digest of what it has never fetched.
  expect(loose.filter(([, { optional, dev }]) => !optional || !dev)).toEqual([])
  for (const [path] of loose) expect(path).toMatch(/^node_modules\/@biomejs\/cli-/)
})

test('the bill of materials says of each package what npm says of it', () => {
  const { components } = bill()
  const known = runNpm('sbom', '--package-lock-only', '--sbom-format', 'cyclonedx').components
  const byPurl = new Map<string, Component>(known.map((one: Component) => [one.purl, one]))
  const facts = (one: Component | undefined) => ({
    purl: one?.purl,
    hashes: one?.hashes,
    licenses: one?.licenses,
  })
  expect(components.length).toBeGreaterThan(50)
  for (const one of components) expect(facts(one)).toEqual(facts(byPurl.get(one.purl)))
})

test('the bill lists what is bundled, and neither what builds nor what tests', () => {
  const names = bill().components.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['ink', 'react', 'yoga-layout', 'wink-nlp', 'zod']))
  for (const tool of ['esbuild', 'vitest', 'typescript', '@biomejs/biome']) {
    expect(names).not.toContain(tool)
  }
})

test('the same bundle gives the same papers on any machine at any time', () => {
  for (const name of ['sbom.cdx.json', 'THIRD_PARTY.md']) {
    const text = readFileSync(`dist/${name}`, 'utf8')
    expect(text).not.toMatch(/"timestamp"|urn:uuid/)
    expect(text).not.toContain(resolve('.'))
  }
})

test('every package of the bill is told with its licence, and those inside others as well', () => {
  const text = readFileSync('dist/THIRD_PARTY.md', 'utf8')
  for (const { name, version, licenses } of bill().components) {
    expect(text).toContain(`| ${name} | ${version} | ${licenses[0]?.license.id} |`)
    expect(text).toContain(`### ${name} ${version}\n`)
  }
  expect(text).toContain('PDF.js')
  expect(text).toContain('ODbL-1.0')
})
