/**
 * Builds `dist/`: a small entry, and beside it the chunks that are loaded only
 * when they are needed, with every dependency inside: nothing is left to install.
 *
 * Usage: node source/build.mjs
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
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

/**
 * Yoga fetches its WebAssembly from a data URL and compiles it in the background,
 * for which Node loads its whole HTTP client: a fifth of the time to the first
 * frame. Hand it over as bytes and compile it at once.
 */
const promptYoga = {
  name: 'prompt-yoga',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]yoga-layout[\\/]dist[\\/]src[\\/]index\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      const call = 'await loadYoga()'
      if (!code.includes(call)) throw new Error(`${path} has changed: look at promptYoga again.`)
      const instantiate = `({ instantiateWasm(imports, use) {
        const bytes = Buffer.from(yogaInBase64, 'base64')
        const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports)
        use(instance)
        return instance.exports
      } })`
      return {
        contents: `import { yogaInBase64 } from '../binaries/yoga-wasm-base64-esm.js'
          ${code.replace(call, call.replace('()', instantiate))}`,
        loader: 'js',
      }
    })
    onLoad({ filter: /[\\/]yoga-wasm-base64-esm\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      const [, binary] = code.match(/"data:application\/octet-stream;base64,([^"]+)"/) ?? []
      if (!binary) throw new Error(`${path} has changed: look at promptYoga again.`)
      const contents = `${code.replace(binary, '')}\nexport const yogaInBase64 = "${binary}"`
      return { contents, loader: 'js' }
    })
  },
}

/**
 * Ink takes every line of a frame apart anew, though most are those of the frame before:
 * a third of the time from a key to the screen. Keep what it found out about them; it goes
 * by the whole of a line with its styles, and nothing changes it afterwards. A line taken
 * apart takes some kilobytes, so all is dropped when they have become many.
 */
const lastingCaches = {
  name: 'lasting-caches',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]ink[\\/]build[\\/]output\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      const anew = 'caches = new OutputCaches();'
      const fields =
        /class OutputCaches \{\s*widths = new Map\(\);\s*blockWidths = new Map\(\);\s*styledChars = new Map\(\);\s*\w+\(/
      if (code.split(anew).length !== 2 || !fields.test(code)) {
        throw new Error(`${path} has changed: look at lastingCaches again.`)
      }
      const lasting = `
        let lastCaches = new OutputCaches()
        function lastingCaches() {
          const { styledChars, widths, blockWidths } = lastCaches
          const isFull = styledChars.size > 1000 || widths.size + blockWidths.size > 20000
          if (isFull) lastCaches = new OutputCaches()
          return lastCaches
        }`
      return { contents: code.replace(anew, 'caches = lastingCaches();') + lasting, loader: 'js' }
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

/** The package a file is of; what a package has taken in without its manifest is its own. */
function packageOf(path) {
  const found = path.match(/^(.*node_modules\/)(?:@[^/]+\/)?[^/]+/)
  if (!found) return null
  const [folder, parent] = found
  return existsSync(join(root, folder, 'package.json')) ? folder : packageOf(dirname(parent))
}

/** The licences of everything inside the bundle, as those licences ask. */
async function collectLicences(inputs) {
  const folders = Object.keys(inputs).flatMap((path) => packageOf(path) ?? [])
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
  entryPoints: { peacedash: 'source/cli.ts', 'read-worker': 'source/library/read-worker.ts' },
  outdir: 'dist',
  chunkNames: '[name]-[hash]',
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
  plugins: [lazyNormaliser, promptYoga, lastingCaches],
  metafile: true,
  logLevel: 'warning',
})
if (warnings.length > 0) process.exit(1)

const licences = 'LICENCES.txt'
await writeFile(join(dist, licences), await collectLicences(metafile.inputs))
await chmod(join(dist, 'peacedash.js'), 0o755)

// The manual page is what the program says of itself.
const manual = 'peacedash.1'
const { stdout } = await promisify(execFile)(process.execPath, [join(dist, 'peacedash.js'), 'man'])
await writeFile(join(dist, manual), stdout)

// Chunks of earlier builds go last, so that a program that is running can still load its own.
const current = new Set([
  licences,
  manual,
  ...Object.keys(metafile.outputs).map((path) => basename(path)),
])
for (const name of await readdir(dist)) {
  if (!current.has(name)) await rm(join(dist, name), { recursive: true })
}
