/**
 * Builds `dist/`: a small entry, and beside it the chunks that are loaded only
 * when they are needed, with every dependency inside: nothing is left to install.
 *
 * Usage: node source/build.mjs
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { billOfMaterials } from './building/bill-of-materials.mjs'
import { listBundled } from './building/bundled-packages.mjs'
import {
  cheapWidths,
  lastingCaches,
  lazyNormaliser,
  promptYoga,
} from './building/change-packages.mjs'
import { shipSeeds } from './building/ship-seeds.mjs'
import { thirdParty } from './building/third-party.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')

/** CommonJS packages call `require`, which an ES module does not have. */
const requireForCommonJs =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);"

/** A digest of the code, so that what another version has cached is never read. */
async function digestCode() {
  const entries = await readdir(join(root, 'source'), { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .concat(join(root, 'package-lock.json'))
    .sort()
  const hash = createHash('sha256')
  for (const file of files) hash.update(relative(root, file)).update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
}

const options = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Node has them; esbuild doubts it and would build each expression anew at every use.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-set-notation': true },
  jsx: 'automatic',
  legalComments: 'none',
  // Ink looks for it when DEV is set, and does without where it is not installed.
  external: ['react-devtools-core'],
  banner: { js: requireForCommonJs },
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.PEACEDASH_BUILD': JSON.stringify(await digestCode()),
  },
  plugins: [lazyNormaliser, promptYoga, lastingCaches, cheapWidths],
  logLevel: 'warning',
}
const { metafile, warnings } = await build({
  ...options,
  entryPoints: { peacedash: 'source/cli.ts', 'read-worker': 'source/library/read-worker.ts' },
  outdir: 'dist',
  chunkNames: '[name]-[hash]',
  metafile: true,
})
if (warnings.length > 0) process.exit(1)

const packages = await listBundled(root, metafile.inputs)
const readJson = async (name) => JSON.parse(await readFile(join(root, name), 'utf8'))
const told = {
  'THIRD_PARTY.md': thirdParty(packages),
  'sbom.cdx.json': billOfMaterials(
    await readJson('package.json'),
    packages,
    await readJson('package-lock.json'),
  ),
}
for (const [name, text] of Object.entries(told)) await writeFile(join(dist, name), text)
await chmod(join(dist, 'peacedash.js'), 0o755)

const seeds = 'seeds.pack'
await shipSeeds(root, join(dist, seeds), options)

// The manual page is what the program says of itself.
const manual = 'peacedash.1'
const { stdout } = await promisify(execFile)(process.execPath, [join(dist, 'peacedash.js'), 'man'])
await writeFile(join(dist, manual), stdout)

// Chunks of earlier builds go last, so that a program that is running can still load its own.
const current = new Set([
  ...Object.keys(told),
  manual,
  seeds,
  ...Object.keys(metafile.outputs).map((path) => basename(path)),
])
for (const name of await readdir(dist)) {
  if (!current.has(name)) await rm(join(dist, name), { recursive: true })
}
