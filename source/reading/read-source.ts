import { promises as files, type Stats } from 'node:fs'
import type { Article } from '../model/article.ts'
import { listArticleFiles } from './list-article-files.ts'
import { readBytes } from './read-bytes.ts'
import { largest, type Reading, type Skipped, type SourceOptions } from './reading.ts'
import { OtherKind, skippedFor, unreadable } from './unreadable.ts'
import { isWebAddress } from './web-address.ts'

/**
 * Reads the articles of a file, of a folder with the folders in it, or of an address of the
 * web.
 *
 * @param source A file of any format, a folder whose files are read in the order of their
 *   paths, or an http or https address.
 * @param options What reading needs to know beside the source.
 * @returns The articles, and what of a folder or feed was left out, with the reason. Files of
 *   a folder that hold no articles by their kind are not mentioned.
 * @throws {ReaderError} If a file or address cannot be read, or if a folder holds no articles
 *   at all. The remedy says what to do.
 */
export async function readSource(source: string, options: SourceOptions): Promise<Reading> {
  if (isWebAddress(source)) {
    const { readAddress } = await import('./read-address.ts')
    return readAddress(source, options)
  }
  const found = await inspect(source)
  return found.isDirectory() ? readFolder(source, options) : readFile(source, options)
}

async function readFolder(folder: string, options: SourceOptions): Promise<Reading> {
  const paths = await attempt(folder, async () => listArticleFiles(folder))
  const articles: Article[] = []
  const skipped: Skipped[] = []
  for (const path of paths) {
    try {
      const reading = await readFile(path, options)
      articles.push(...reading.articles)
      skipped.push(...reading.skipped)
    } catch (error) {
      if (!(error instanceof OtherKind)) skipped.push(skippedFor(path, error))
    }
  }
  if (articles.length > 0) return { articles, skipped }
  const [first, ...more] = skipped
  const others = more.length === 0 ? '' : ` and ${more.length} more`
  throw unreadable(
    folder,
    first === undefined
      ? 'is a folder without articles'
      : `is a folder without an article that can be read: ${first.reason.replace(/\.$/, '')}${others}`,
    first?.remedy ??
      'Put articles into it as text, Markdown, pages, feeds, ninjs, mail or PDF, or give the path of a file.',
  )
}

/**
 * Reads a file.
 *
 * @param path Path of the file.
 * @param options What reading needs to know beside it.
 * @throws {ReaderError} If it is missing, may not be read, is no file, is larger than 20 MB,
 *   and as {@link readBytes} does. The remedy says what to do.
 */
export async function readFile(path: string, options: SourceOptions): Promise<Reading> {
  const found = await inspect(path)
  if (!found.isFile()) {
    throw unreadable(
      path,
      'is neither a file nor a folder',
      'Give the path of a file that holds an article, or of a folder of such files.',
    )
  }
  if (found.size > largest) throw tooLarge(path)
  const bytes = await attempt(path, () => files.readFile(path))
  if (bytes.length > largest) throw tooLarge(path)
  const about = { name: path, path, url: null, mediaType: null, charset: null }
  return readBytes(bytes, about, options)
}

function inspect(path: string): Promise<Stats> {
  return attempt(path, () => files.stat(path))
}

function tooLarge(path: string): Error {
  return unreadable(
    path,
    'is larger than 20 MB',
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
    throw unreadable(path, what, remedy)
  }
}
