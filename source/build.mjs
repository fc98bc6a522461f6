/**
 * Builds `dist/`: a small entry, and beside it the chunks that are loaded only
 * when they are needed, with every dependency inside: nothing is left to install.
 *
 * Usage: node source/build.mjs
 */
import { createHash } from 'node:crypto'
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')

/** CommonJS packages call `require`, which an ES module does not have. */
const requireForCommonJs =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);"

/**
 * meow sets up its normaliser of package.json on loading, though it is run only
 * on request; that is a third of the time `--help` takes. Set it up on request.
 */
const lazyNormaliser = {
  name: 'lazy-normaliser',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]meow[\\/]build[\\/]dependencies\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      const eager =
        /var normalizeExports = requireNormalize\(\);\s*const normalizePackageData = [^;]+;/
      if (!eager.test(code)) throw new Error(`${path} has changed: look at lazyNormaliser again.`)
      const lazy =
        'const normalizePackageData = data => getDefaultExportFromCjs(requireNormalize())(data);'
      return { contents: code.replace(eager, lazy), loader: 'js' }
    })
  },
}

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

/** The licences of everything inside the bundle, as those licences ask. */
async function collectLicences(inputs) {
  const folders = Object.keys(inputs).flatMap((path) => {
    const found = path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)
    return found ? [found[0]] : []
  })
  const texts = []
  for (const folder of [...new Set(folders)].sort()) {
    const { name, version, license } = JSON.parse(
      await readFile(join(root, folder, 'package.json'), 'utf8'),
    )
    const file = (await readdir(join(root, folder))).find((entry) => /^licen[cs]e/i.test(entry))
    const text = file ? await readFile(join(root, folder, file), 'utf8') : ''
    texts.push(`${name} ${version} (${license})\n\n${text.trim()}\n`)
  }
  return texts.join(`\n${'-'.repeat(72)}\n\n`)
}

const { metafile, warnings } = await build({
  absWorkingDir: root,
  entryPoints: { peacedash: 'source/cli.ts' },
  outdir: 'dist',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  jsx: 'automatic',
  legalComments: 'none',
  banner: { js: requireForCommonJs },
  define: {
    'process.env.NODE_ENV': '"production"',
    // Ink asks for react-devtools-core when DEV is set; it is not part of the program.
    'process.env.DEV': '"false"',
    'process.env.PEACEDASH_BUILD': JSON.stringify(await digestCode()),
  },
  plugins: [lazyNormaliser],
  metafile: true,
  logLevel: 'warning',
})
if (warnings.length > 0) process.exit(1)

const licences = 'LICENCES.txt'
await writeFile(join(dist, licences), await collectLicences(metafile.inputs))
await chmod(join(dist, 'peacedash.js'), 0o755)

// Chunks of earlier builds go last, so that a program that is running can still load its own.
const current = new Set([licences, ...Object.keys(metafile.outputs).map((path) => basename(path))])
for (const name of await readdir(dist)) {
  if (!current.has(name)) await rm(join(dist, name), { recursive: true })
}
