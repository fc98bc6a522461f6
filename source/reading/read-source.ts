import { promises as files, type Stats } from 'node:fs'
import { extname, join } from 'node:path'
import { ReaderError } from '../errors.ts'
import type { Article } from '../model/article.ts'
import { stripControls } from '../model/strip-controls.ts'
import { decodeText } from './decode-text.ts'
import { type ReadOptions, readArticle } from './read-article.ts'
import { isBlank } from './split-lines.ts'

/** Largest file read, in bytes. */
export const largest = 20 * 1024 * 1024
const formats = ['.txt', '.md']

/**
 * Reads the articles of a file or of a folder.
 *
 * @param path A file, or a folder whose `.txt` and `.md` files are read, sorted by name.
 * @param options What reading needs to know beside the text.
 * @returns One article for a file, one for each file of a folder; never none.
 * @throws {ReaderError} If the path is missing, may not be read, is neither file nor folder,
 *   is empty, larger than 20 MB or no text, or if the folder holds no articles. Remedy: give
 *   a path that holds an article as plain text.
 */
export async function readSource(
  path: string,
  options: Omit<ReadOptions, 'path'>,
): Promise<readonly Article[]> {
  const found = await inspect(path)
  if (!found.isDirectory()) return [await readFileArticle(path, options)]
  const names = await attempt(path, () => files.readdir(path))
  const articles: Article[] = []
  for (const name of names.filter(isArticleName).sort()) {
    const file = join(path, name)
    if ((await inspect(file)).isFile()) articles.push(await readFileArticle(file, options))
  }
  if (articles.length > 0) return articles
  throw new ReaderError(
    `There are no articles in the folder “${shown(path)}”.`,
    `Put articles as ${formats.join(' or ')} files into it, or give the path of a file.`,
  )
}

/** Tells by its name whether a file of a folder is an article. */
export function isArticleName(name: string): boolean {
  return !name.startsWith('.') && formats.includes(extname(name).toLowerCase())
}

async function readFileArticle(path: string, options: Omit<ReadOptions, 'path'>): Promise<Article> {
  const found = await inspect(path)
  if (!found.isFile()) {
    throw new ReaderError(
      `“${shown(path)}” is neither a file nor a folder.`,
      'Give the path of a text file, or of a folder of text files.',
    )
  }
  if (found.size > largest) throw tooLarge(path)
  const bytes = await attempt(path, () => files.readFile(path))
  if (bytes.length > largest) throw tooLarge(path)
  return readArticle(textOf(bytes, path), { ...options, path })
}

/**
 * Decodes an article and refuses what is none.
 *
 * @param bytes The whole of the article.
 * @param name What to call it in an error, as the reader typed it.
 * @throws {ReaderError} If the bytes are no text or hold nothing but blanks. Remedy: save the
 *   article as plain text.
 */
export function textOf(bytes: Uint8Array, name: string): string {
  const text = decodeText(bytes)
  if (text === null) {
    throw new ReaderError(
      `“${shown(name)}” is not a text file.`,
      'Save the article as plain text in UTF-8 and open that.',
    )
  }
  if (isBlank(text)) {
    throw new ReaderError(
      `“${shown(name)}” is empty.`,
      'Give a file that holds the text of an article.',
    )
  }
  return text
}

function inspect(path: string): Promise<Stats> {
  return attempt(path, () => files.stat(path))
}

function tooLarge(path: string): ReaderError {
  return new ReaderError(
    `“${shown(path)}” is larger than 20 MB.`,
    'Give a file that holds one article, or split it.',
  )
}

/** Reasons the system gives that a reader can do something about. */
const reasons: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOENT: ['does not exist', 'Check the spelling of the path.'],
  ENOTDIR: [
    'does not exist',
    'Check the spelling of the path: part of it is a file, not a folder.',
  ],
  EACCES: ['may not be read', 'Give yourself permission to read it, or copy it elsewhere.'],
  EPERM: ['may not be read', 'Give yourself permission to read it, or copy it elsewhere.'],
  ELOOP: ['is a link that leads back to itself', 'Give the path of the file itself.'],
  ENAMETOOLONG: ['is too long for a path', 'Give the path of a text file.'],
  ERR_INVALID_ARG_VALUE: ['is not a path', 'Give the path of a text file.'],
}

async function attempt<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const [what, remedy] = reasons[code] ?? [
      `cannot be read (${code || 'unknown reason'})`,
      'Try again, or copy the file elsewhere.',
    ]
    throw new ReaderError(`“${shown(path)}” ${what}.`, remedy)
  }
}

function shown(path: string): string {
  return stripControls(path).replace(/\n/g, ' ')
}
