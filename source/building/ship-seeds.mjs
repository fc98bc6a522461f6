/** Runs ship-seeds.ts, which is TypeScript, as the build is about to need it. */
import { execFile } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'

/**
 * Writes what the program reads out of the articles it ships with.
 *
 * @param root Root of the package.
 * @param pack The file to write.
 * @param options Options of esbuild as for the program itself.
 */
export async function shipSeeds(root, pack, options) {
  const scratch = await mkdtemp(join(tmpdir(), 'peacedash-build-'))
  try {
    await build({
      ...options,
      entryPoints: { 'ship-seeds': 'source/building/ship-seeds.ts' },
      outdir: scratch,
      outExtension: { '.js': '.mjs' },
    })
    const script = join(scratch, 'ship-seeds.mjs')
    await promisify(execFile)(process.execPath, [script, root, pack])
    await chmod(pack, 0o644)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}
