import { UsageError } from '../errors.ts'
import type { Dossier } from '../model/dossier.ts'
import { openToPrint } from './open-to-print.ts'
import { writeResult } from './write-result.ts'

/** How a dossier is written in one form; what it takes is loaded when it is asked for. */
type Form =
  | { readonly to: 'text'; readonly write: (dossier: Dossier) => Promise<string> }
  | { readonly to: 'folder'; readonly write: (dossier: Dossier, path: string) => Promise<void> }

/** Every form by its name; the first is what is written where none is asked for. */
const forms = {
  json: {
    to: 'text',
    write: async (dossier) => {
      const { exportDossier } = await import('../dossier/export-dossier.ts')
      return asJson(exportDossier(dossier))
    },
  },
  csv: {
    to: 'folder',
    write: async (dossier, path) => {
      const { writeTables } = await import('./write-tables.ts')
      writeTables(await tableSource(dossier), path)
    },
  },
  markdown: { to: 'text', write: (dossier) => brief(dossier, 'markdown') },
  html: { to: 'text', write: (dossier) => brief(dossier, 'html') },
  jsonld: {
    to: 'text',
    write: async (dossier) => {
      const { annotateDossier } = await import('../dossier/annotate-dossier.ts')
      return asJson(annotateDossier(dossier))
    },
  },
  ical: {
    to: 'text',
    write: async (dossier) => {
      const { listCalendar } = await import('../dossier/list-calendar.ts')
      return listCalendar(dossier)
    },
  },
} as const satisfies Readonly<Record<string, Form>>

export type ExportFormat = keyof typeof forms

async function asJson(value: unknown): Promise<string> {
  const { printJson } = await import('./print-json.ts')
  return printJson(value)
}

async function tableSource(dossier: Dossier) {
  const { toTableSource } = await import('../../views/tables/table-source.ts')
  return toTableSource(dossier)
}

/** The brief in a form that is no text for a terminal, so that its looks are of no account. */
async function brief(dossier: Dossier, form: 'markdown' | 'html'): Promise<string> {
  const { printBrief } = await import('./brief.ts')
  return printBrief(await tableSource(dossier), form, { width: 100, hasColour: false })
}

/** How an export is to be written. */
export interface ExportOptions {
  readonly useCache: boolean
  /** One of {@link ExportFormat}; undefined: json. */
  readonly format?: string | undefined
  /** Where to; undefined: standard output. */
  readonly output?: string | undefined
}

/**
 * `peacedash export`: writes what was read out of articles in a form for other programs.
 *
 * @param sources Files, folders, addresses and `-`; none means the article that ships with the
 *   program.
 * @returns The exit code.
 * @throws {UsageError} If a form of several files is given no folder. Remedy: give it one.
 * @throws {ReaderError} When a source cannot be read or nothing can be written; the remedy says what
 *   to do.
 */
export async function runExport(
  sources: readonly string[],
  { useCache, format = 'json', output }: ExportOptions,
): Promise<number> {
  const form: Form | undefined = Object.hasOwn(forms, format)
    ? forms[format as ExportFormat]
    : undefined
  if (form === undefined) {
    const known = Object.keys(forms).join(', ')
    throw new UsageError(`There is no form “${format}”.`, `Give one of ${known}.`)
  }
  if (form.to === 'text') {
    return writeResult(await form.write(await openToPrint(sources, { cache: useCache })), output)
  }
  if (output === undefined) {
    throw new UsageError(
      `An export as ${format} is a folder of files.`,
      'Say where with --output, and a name that is not there yet.',
    )
  }
  await form.write(await openToPrint(sources, { cache: useCache }), output)
  return 0
}
