import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chooseColumns } from '../../views/printed/choose-columns.ts'
import { tableCsv } from '../../views/printed/table-csv.ts'
import { articleTable } from '../../views/tables/article-table.ts'
import type { PrintedTable } from '../../views/tables/printed-table.ts'
import type { TableSource } from '../../views/tables/table-source.ts'
import { ReaderError } from '../errors.ts'
import { makeFolder } from '../library/make-folder.ts'
import { removeDraft } from '../library/place-file.ts'
import { shown } from '../reading/unreadable.ts'
import { tables } from './table.ts'

const makers = { articles: articleTable, ...tables }

/** A table with all its columns, as comma-separated values. */
function csvOf(table: PrintedTable): string {
  const columns = chooseColumns(table, 'programs', undefined)
  if ('unknown' in columns) throw new Error('No column was asked for.')
  return tableCsv(table, columns)
}

/**
 * Writes every table as a file of comma-separated values into a new folder. The folder appears once
 * all of them are in it.
 *
 * @param source The dossier.
 * @param path Where the folder is to be; nothing may be there but an empty folder.
 * @throws {ReaderError} When something is there, or it cannot be written; the remedy says what to do.
 */
export function writeTables(source: TableSource, path: string): void {
  const unfinished = `${path.replace(/(?<![/\\])[/\\]+$/, '')}.${process.pid}.unfinished`
  try {
    if (!isFree(path)) {
      throw new ReaderError(
        `${shown(path)} is there already.`,
        'Give the name of a new folder, or of an empty one.',
      )
    }
    makeFolder(dirname(unfinished))
    mkdirSync(unfinished)
    for (const [name, make] of Object.entries(makers)) {
      writeFileSync(join(unfinished, `${name}.csv`), csvOf(make(source)))
    }
    renameSync(unfinished, path)
  } catch (error) {
    removeDraft(unfinished)
    if (error instanceof ReaderError) throw error
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new ReaderError(
      `${shown(path)} cannot be written (${reason}).`,
      'See whether the folder above may be written to, and whether there is room.',
    )
  }
}

function isFree(path: string): boolean {
  try {
    return readdirSync(path).length === 0
  } catch {
    return !existsSync(path)
  }
}
