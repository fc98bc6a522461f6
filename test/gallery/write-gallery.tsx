/**
 * Writes every view in every state and size as text, to look at: `npm run gallery [FOLDER]`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Dossier } from '../../source/model/dossier.ts'
import { type DossierName, dossiers } from './dossiers.ts'
import { type GalleryScene, scenes, sizes } from './scenes.ts'
import { sayScene, showScene } from './show-scene.tsx'

const made = new Map<DossierName, Dossier>()

function dossierOf(name: DossierName): Dossier {
  const dossier = made.get(name) ?? dossiers[name]()
  made.set(name, dossier)
  return dossier
}

const names = Object.keys(dossiers) as DossierName[]

/** One view in one state at every size; null when it has no record of the kind. */
function drawPicture(scene: GalleryScene, name: DossierName): string | null {
  const dossier = dossierOf(name)
  const screens = (scene.sizes ?? sizes).flatMap((size) => {
    const lines = showScene(scene, dossier, size)
    if (lines === null) return []
    return [`=== ${size.columns}×${size.rows} ${'='.repeat(20)}`, ...lines, '']
  })
  if (screens.length === 0) return null
  const said = sayScene(scene, dossier)
  const words = said.length === 0 ? ['(nothing new to say)'] : said
  return [...screens, '=== screen reader', ...words, ''].join('\n')
}

/**
 * Writes the gallery.
 *
 * @param folder Where to; what is there is removed.
 * @returns Names of the files, one a view and state: `compare.sample.txt`.
 */
export function writeGallery(folder: string): readonly string[] {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return scenes.flatMap((scene) =>
    (scene.of ?? names).flatMap((name) => {
      const picture = drawPicture(scene, name)
      if (picture === null) return []
      const file = `${scene.name}.${name}.txt`
      writeFileSync(join(folder, file), picture)
      return [file]
    }),
  )
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const folder = resolve(process.argv[2] ?? 'gallery')
  const files = writeGallery(folder)
  process.stdout.write(`Wrote ${files.length} pictures to ${folder}\n`)
}
