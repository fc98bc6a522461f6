/** The packages that are inside the bundle, with their licences. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Licences whose code may be handed on inside a program under the MIT licence. */
const compatible = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MIT-0']

/**
 * What packages have inside them that their manifests do not tell: its licence has to be told as
 * well. A package that is no longer there is named by the build.
 */
const within = {
  meow: { what: 'the packages it names', licence: 'MIT and others', text: 'build/licenses.md' },
  unpdf: {
    what: 'PDF.js, https://github.com/mozilla/pdf.js, © Mozilla Foundation',
    licence: 'Apache-2.0',
    text: null,
  },
}

/** The folder of the package a file is of; what has been taken in without a manifest is its own. */
function folderOf(root, path) {
  const found = path.match(/^(.*node_modules\/)(?:@[^/]+\/)?[^/]+/)
  if (!found) return null
  const [folder, parent] = found
  return existsSync(join(root, folder, 'package.json')) ? folder : folderOf(root, dirname(parent))
}

/**
 * Lists the packages of a bundle, by name and version.
 *
 * @param root Root of the package.
 * @param inputs Those of the metafile of esbuild.
 * @throws {Error} If a licence does not allow it, or a text of a licence is missing where it has
 *   to be handed on. Remedy: do without the package, or add the licence once it has been judged.
 */
export async function listBundled(root, inputs) {
  const folders = new Set(Object.keys(inputs).flatMap((path) => folderOf(root, path) ?? []))
  const packages = await Promise.all(
    [...folders]
      .sort()
      .reverse()
      .map((folder) => readPackage(root, folder)),
  )
  const missing = Object.keys(within).filter((name) => !packages.some((one) => one.name === name))
  if (missing.length > 0) throw new Error(`${missing} is not bundled: look at \`within\` again.`)
  // One that several others have each for themselves is the same all the same.
  const byKey = new Map(packages.map((one) => [`${one.name}@${one.version}`, one]))
  return [...byKey.keys()].sort().map((key) => byKey.get(key))
}

async function readPackage(root, folder) {
  const read = (name) => readFile(join(root, folder, name), 'utf8')
  const { name, version, license, repository } = JSON.parse(await read('package.json'))
  if (!compatible.includes(license)) {
    throw new Error(`${name} ${version} is under ${license}: judge whether that may be bundled.`)
  }
  const file = (await readdir(join(root, folder))).find((entry) => /^licen[cs]e/i.test(entry))
  const inside = within[name]
  const more = inside?.text ? await read(inside.text) : ''
  return {
    name,
    version,
    licence: license,
    // Where it stands in the lockfile; a working copy may have its packages elsewhere.
    place: folder.slice(folder.indexOf('node_modules/')),
    address: typeof repository === 'string' ? repository : (repository?.url ?? null),
    inside: inside ?? null,
    text: [file ? await read(file) : '', more].join('\n').trim(),
  }
}
