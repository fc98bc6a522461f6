import type { Marks, RecordMarks } from '../model/marks.ts'
import type { TextPool } from './text-pool.ts'

/** Marks as they are kept: rows without the names of their fields, empty lists left out. */
export type KeptMarks = readonly [rows: readonly KeptRow[], runs: readonly number[]]

type KeptRow = readonly [
  record: string,
  terms: readonly string[],
  numbers: readonly string[] | 0,
  names: readonly string[] | 0,
  actor: string | null,
  isNegative: 0 | 1,
  doers: readonly string[] | 0,
]

/** One for all that have none. */
const none: readonly string[] = Object.freeze([])

/** Writes marks in the form in which they are kept. */
export function keepMarks({ records, runs }: Marks): KeptMarks {
  const rows = Object.entries(records).map(
    ([record, { terms, numbers, names, actor, isNegative, doers }]): KeptRow => [
      record,
      terms,
      numbers.length === 0 ? 0 : numbers,
      names.length === 0 ? 0 : names,
      actor,
      isNegative ? 1 : 0,
      doers ?? 0,
    ],
  )
  return [rows, runs]
}

/**
 * Reads back what {@link keepMarks} wrote.
 *
 * @param texts Remembers texts of other articles.
 */
export function reviveMarks([rows, runs]: KeptMarks, texts: TextPool): Marks {
  const all = (list: readonly string[] | 0): readonly string[] =>
    list === 0 || list.length === 0 ? none : list.map((text) => texts.one(text))
  // Without a prototype it is a table from the start. As an object like others it would be given a
  // shape of its own with each of its keys, and ten thousand articles have a quarter of a million.
  const records: Record<string, RecordMarks> = Object.create(null)
  for (const [record, terms, numbers, names, actor, isNegative, doers] of rows) {
    records[texts.one(record)] = {
      terms: all(terms),
      numbers: all(numbers),
      names: all(names),
      actor,
      isNegative: isNegative === 1,
      ...(doers === 0 ? {} : { doers: all(doers) }),
    }
  }
  return { records, runs }
}
