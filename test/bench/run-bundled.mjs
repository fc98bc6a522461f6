/**
 * Bundles a script as the program is bundled, and runs it: what runs from source is slower.
 *
 * Usage: node test/bench/run-bundled.mjs SCRIPT [ARGUMENT…]
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

const [script, ...rest] = process.argv.slice(2)
const scratch = mkdtempSync(join(tmpdir(), 'peacedash-bench-'))
const outfile = join(scratch, 'bench.mjs')
const require =
  "import{createRequire}from'node:module';const require=createRequire(import.meta.url);"
try {
  await build({
    entryPoints: [script],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    banner: { js: require },
  })
  const { status } = spawnSync(process.execPath, [outfile, ...rest], { stdio: 'inherit' })
  process.exitCode = status ?? 70
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
