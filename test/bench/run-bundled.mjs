/**
 * Bundles a script as the program is bundled, and runs it: what runs from source is slower.
 *
 * Usage: node test/bench/run-bundled.mjs SCRIPT [ARGUMENT…]
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [script, ...rest] = process.argv.slice(2)
const scratch = mkdtempSync(join(tmpdir(), 'peacedash-bench-'))
const outfile = join(scratch, basename(script).replace(/\.tsx?$/u, '.mjs'))
const require =
  "import{createRequire}from'node:module';const require=createRequire(process.cwd()+'/');"
try {
  await build({
    entryPoints: [script],
    outdir: scratch,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    target: 'node20.19',
    supported: { 'regexp-unicode-property-escapes': true, 'regexp-set-notation': true },
    splitting: true,
    external: ['react-devtools-core'],
    define: {
      'process.env.NODE_ENV': '"production"',
      'import.meta.url': JSON.stringify(pathToFileURL(resolve(script)).href),
      'import.meta.dirname': JSON.stringify(dirname(resolve(script))),
    },
    banner: { js: require },
  })
  const { status } = spawnSync(process.execPath, [outfile, ...rest], { stdio: 'inherit' })
  process.exitCode = status ?? 70
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
