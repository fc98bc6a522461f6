import { type TableSource, toTableSource } from '../../views/tables/table-source.ts'
import type { Given } from '../usage/read-arguments.ts'
import { openToPrint } from './open-to-print.ts'
import { type Looks, readLooks } from './read-looks.ts'
import { writeResult } from './write-result.ts'

/** How the brief is printed in each form; what it takes is loaded when it is asked for. */
const writers: Readonly<Record<string, (source: TableSource, looks: Looks) => Promise<string>>> = {
  text: async (source, looks) => {
    const { briefText } = await import('../../views/printed/brief-text.ts')
    return briefText(await briefOf(source), looks)
  },
  markdown: async (source) => {
    const { briefMarkdown } = await import('../../views/printed/brief-markdown.ts')
    return briefMarkdown(await briefOf(source))
  },
  html: async (source) => {
    const { briefHtml } = await import('../../views/printed/brief-html.ts')
    return briefHtml(await briefOf(source))
  },
}

async function briefOf(source: TableSource) {
  const { makeBrief } = await import('../../views/printed/make-brief.ts')
  return makeBrief(source)
}

/** Prints the brief of a dossier in one of its forms. */
export const printBrief = async (
  source: TableSource,
  form: string,
  looks: Looks,
): Promise<string> => {
  const write = writers[form]
  if (write === undefined) throw new Error(`There is no brief as ${form}.`)
  return write(source, looks)
}

/**
 * `peacedash brief`: prints the situation on one page.
 *
 * @param sources Files, folders, addresses and `-`; none: the article that ships with the program.
 * @returns The exit code.
 * @throws {ReaderError} When a source cannot be read or nothing can be written; the remedy says
 *   what to do.
 */
export async function runBrief(sources: readonly string[], given: Given): Promise<number> {
  const looks = readLooks(given)
  const dossier = await openToPrint(sources, given)
  return writeResult(
    await printBrief(toTableSource(dossier), given.format ?? 'text', looks),
    given.output,
  )
}
