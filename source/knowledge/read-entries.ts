import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { KnowledgeError } from '../errors.ts'

const remedy = 'Mend the file after the rules in data/README.md, or install peacedash again.'

/** Fields an entry may go by, the first that it has. */
const entryNames = ['id', 'key', 'name', 'group', 'concept', 'factuality'] as const

/**
 * Reads one file of knowledge and checks it.
 *
 * @param folder Path of the folder that holds it.
 * @param file Name of the file, such as `issues.json`.
 * @param schema What its entries must be.
 * @returns The entries in the order of the file, never empty.
 * @throws {KnowledgeError} If the file is missing, is no JSON or breaks the schema; the message names
 *   file, entry and field. Remedy: mend the file or install again.
 */
export function readEntries<Entry>(
  folder: string,
  file: string,
  schema: z.ZodType<{ entries: Entry[] }>,
): readonly Entry[] {
  const raw = readJson(join(folder, file), file)
  const result = schema.safeParse(raw)
  if (result.success) return result.data.entries
  const fault = result.error.issues[0]!
  throw new KnowledgeError(`${file}, ${place(raw, fault.path)}: ${fault.message}.`, remedy)
}

function readJson(path: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not valid JSON' : 'cannot be read'
    throw new KnowledgeError(
      `${file} ${why}: ${error instanceof Error ? error.message : error}`,
      remedy,
    )
  }
}

/** “entry 12 “GEO”, demonyms 0” for a path into the file, “the file itself” for none. */
function place(raw: unknown, path: readonly PropertyKey[]): string {
  const [field, index, ...rest] = path
  if (field === undefined) return 'the file itself'
  if (field !== 'entries' || typeof index !== 'number') return path.map(String).join(' ')
  const entry = (raw as { entries: unknown[] }).entries[index]
  return [`entry ${index + 1} ${entryName(entry)}`.trim(), ...rest.map(String)].join(', ')
}

function entryName(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return ''
  const fields = entry as Record<string, unknown>
  const name = entryNames.map((key) => fields[key]).find((value) => typeof value === 'string')
  return name === undefined ? '' : `“${name}”`
}
