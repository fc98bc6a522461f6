import { getDocumentProxy } from 'unpdf'
import type { Article } from '../model/article.ts'
import { dropRunningHeads } from './drop-running-heads.ts'
import type { MarkedLine } from './marked-text.ts'
import { readPrintedLines } from './pdf-lines.ts'
import { hasPdfBomb } from './pdf-streams.ts'
import { placeTitle } from './place-title.ts'
import { readMarkedArticle } from './read-article.ts'
import { isPersonName } from './read-byline.ts'
import type { About, SourceOptions } from './reading.ts'
import { restoreParagraphs } from './restore-paragraphs.ts'
import { untold } from './told.ts'
import { unreadable } from './unreadable.ts'

/** More pages than this are a book, and take minutes. */
const mostPages = 200
/** How the parser calls its own errors. */
const parserError = /^(?:\w+Exception|FormatError|JpegError|Jbig2Error|JpxError)$/
/** Titles that programs give of their own accord. */
const noTitle = /^(?:untitled|microsoft word|document\d*|.*\.(?:docx?|pdf|odt|indd|rtf|txt)$)/i

/**
 * Reads the text of a PDF. It is normalised: words broken at line ends are joined, ligatures
 * undone, running heads and page numbers dropped, the lines of a paragraph made one.
 *
 * @param bytes The whole file.
 * @param about Where it comes from.
 * @param options What reading needs to know beside it.
 * @throws {ReaderError} If it is damaged, asks for a password, or holds no text, as a scan
 *   does. Remedy: save it again, or recognise its text first.
 */
export async function readPdf(
  bytes: Uint8Array,
  about: About,
  options: SourceOptions,
): Promise<Article> {
  if (hasPdfBomb(bytes)) {
    throw unreadable(
      about.name,
      'grows past all reason when it is unpacked',
      'Do not trust it; if it opens elsewhere, print it to a new PDF.',
    )
  }
  const document = await open(bytes, about)
  const letGo = catchStrayErrors()
  try {
    if (document.numPages > mostPages) {
      throw unreadable(
        about.name,
        `has ${document.numPages} pages, more than ${mostPages}`,
        'Print the pages of the article to a PDF of their own, and give that.',
      )
    }
    const printed = await readPrintedLines(document)
    if (printed === null) throw damaged(about)
    if (printed.length === 0) {
      throw unreadable(
        about.name,
        'holds no text; it may be a scan',
        'Recognise its text first (OCR), for example with ocrmypdf, and give the result.',
      )
    }
    const { title, author } = await documentInfo(document)
    const { lines: text, heads } = dropRunningHeads(printed)
    const paragraphs = aboveHeadline(restoreParagraphs(text))
    const hasHeadline = paragraphs.some(({ kind }) => kind === 'headline')
    const lines = [
      ...heads.map((head) => ({ text: head, kind: 'meta' as const })),
      ...(hasHeadline ? paragraphs : placeTitle(paragraphs, title, null)),
    ]
    const told = { ...untold('pdf'), normalised: true, uri: about.url, url: about.url }
    return readMarkedArticle(lines, { ...options, path: about.path }, { ...told, byline: author })
  } finally {
    await document.destroy()
    // What nobody waits for is told in the next turn.
    setImmediate(letGo)
  }
}

/**
 * Keeps an error of the parser from ending the program. Of a damaged document it rejects promises
 * that nobody waits for, not even itself; what matters of them is told by those that are waited for.
 *
 * @returns What ends it.
 */
function catchStrayErrors(): () => void {
  const hear = (reason: unknown) => {
    if (!(reason instanceof Error) || !parserError.test(reason.name)) throw reason
  }
  process.on('unhandledRejection', hear)
  return () => void process.off('unhandledRejection', hear)
}

/** Short lines over the headline are the head of the first page. */
function aboveHeadline(lines: readonly MarkedLine[]): readonly MarkedLine[] {
  const headline = lines.findIndex(({ kind }) => kind === 'headline')
  return lines.map((line, at) => {
    const isHead = at < headline && line.kind === null && !/[.!?]["”’)]?$/.test(line.text)
    return isHead ? { ...line, kind: 'meta' as const } : line
  })
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>

async function open(bytes: Uint8Array, about: About): Promise<Document> {
  try {
    // The parser keeps the bytes it is given, and takes no Buffer. 0: it says errors alone.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw unreadable(
        about.name,
        'asks for a password',
        'Save it without one, and give that file.',
      )
    }
    throw damaged(about)
  }
}

function damaged(about: About): Error {
  return unreadable(
    about.name,
    'is a damaged PDF',
    'Save or fetch it again; if it opens elsewhere, print it to a new PDF.',
  )
}

async function documentInfo(
  document: Document,
): Promise<{ readonly title: string | null; readonly author: string | null }> {
  try {
    const info = (await document.getMetadata()).info as Readonly<Record<string, unknown>>
    const [title, author] = [info.Title, info.Author].map((value) =>
      typeof value === 'string' && value.trim() !== '' ? value.trim() : null,
    )
    const isTitle = title != null && !noTitle.test(title)
    // Programs fill in who is logged in: “admin”.
    const isAuthor = author != null && isPersonName(author)
    return { title: isTitle ? title : null, author: isAuthor ? author : null }
  } catch {
    return { title: null, author: null }
  }
}
