import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ReaderError } from '../errors.ts'
import { stripControls } from '../model/strip-controls.ts'
import { shown } from '../reading/unreadable.ts'
import { attempt } from './load-file.ts'
import { makeFolder } from './make-folder.ts'
import { placeFile } from './place-file.ts'
import { writeOr } from './write-or.ts'

/** Name and version of the form of a dossier folder. */
export const FOLDER_SCHEMA = 'peacedash/folder@1'

const markName = 'peacedash.json'
const articlesName = 'articles'
/** Git must not change line ends in what is kept byte for byte. */
const attributes = { name: '.gitattributes', content: '*.article -text\n' }

/** A folder that holds a dossier: its articles, one file each, as they came. */
export interface DossierFolder {
  readonly path: string
  /** The folder in it that the articles are kept in. */
  readonly articles: string
  /** What its maker calls it; null when not said. */
  readonly title: string | null
}

/**
 * Makes an empty dossier folder.
 *
 * @param path Where; missing folders above it are made as well.
 * @throws {ReaderError} If something is there already, or nothing may be written there. Remedy: give
 *   another path, or add articles to the dossier there is.
 */
export function makeDossierFolder(path: string): DossierFolder {
  const name = shown(path)
  writeOr(name, () => makeFolder(path))
  const there = readdirSync(path)
  if (there.includes(markName)) {
    throw new ReaderError(
      `“${name}” is a dossier already.`,
      'Use peacedash add to put articles into it.',
    )
  }
  // What an earlier attempt left that was ended half-way is no more than these.
  const isOurs = (entry: string) =>
    entry === articlesName || entry === attributes.name || entry.endsWith('.draft')
  if (!there.every(isOurs) || hasFiles(join(path, articlesName))) {
    throw new ReaderError(
      `The folder “${name}” is not empty.`,
      'Give the path of a folder that is empty or not there yet.',
    )
  }
  const mark = `${JSON.stringify({ schema: FOLDER_SCHEMA }, null, 2)}\n`
  writeOr(name, () => {
    makeFolder(join(path, articlesName))
    placeFile(join(path, attributes.name), attributes.content)
    // Last, so that a folder is a dossier only once all of it is there.
    placeFile(join(path, markName), mark)
  })
  return { path, articles: join(path, articlesName), title: null }
}

/**
 * Finds out whether a folder is a dossier.
 *
 * @returns Null when it is none, or no folder at all.
 * @throws {ReaderError} If it is one of a later form, or its mark is damaged. Remedy: install the
 *   current version, or mend the mark.
 */
export function findDossierFolder(path: string): DossierFolder | null {
  const mark = join(path, markName)
  let text: string
  try {
    if (!statSync(mark).isFile()) return null
    text = readFileSync(mark, 'utf8')
  } catch {
    return null
  }
  const { schema, title } = parseMark(text)
  if (schema === FOLDER_SCHEMA) {
    const said = typeof title === 'string' ? stripControls(title).replace(/\s+/g, ' ').trim() : ''
    return { path, articles: join(path, articlesName), title: said || null }
  }
  if (typeof schema === 'string' && schema.startsWith('peacedash/folder@')) {
    throw new ReaderError(
      `The dossier “${shown(path)}” was made by a later version of peacedash.`,
      'Install the current version.',
    )
  }
  throw new ReaderError(
    `“${shown(mark)}” is damaged.`,
    `Put {"schema": "${FOLDER_SCHEMA}"} into it; the articles are not touched by that.`,
  )
}

/**
 * Opens the dossier in a folder, to put something into it.
 *
 * @throws {ReaderError} If there is none. Remedy: make one.
 */
export function openDossierFolder(path: string): DossierFolder {
  attempt(path, () => statSync(path))
  const folder = findDossierFolder(path)
  if (folder !== null) return folder
  throw new ReaderError(
    `“${shown(path)}” is no dossier.`,
    'Make one with peacedash new, or give the path of one.',
  )
}

/** Tells by its name whether a file of a folder is there for the dossier, and no article. */
export function isFolderMark(name: string): boolean {
  return name === markName
}

function parseMark(text: string): { readonly schema?: unknown; readonly title?: unknown } {
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null ? parsed : {}
  } catch {
    return {}
  }
}

function hasFiles(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => !name.endsWith('.draft'))
  } catch {
    return false
  }
}
