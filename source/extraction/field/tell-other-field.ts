import { stemmer } from 'stemmer'
import type { Field, FieldName } from '../../knowledge/schema/field.ts'
import type { Article } from '../../model/article.ts'
import type { OtherField } from '../../model/other-field.ts'
import { oncePer } from '../once-per.ts'

/**
 * Fewest different words of another field that say anything. Hundred-word reports of talks have
 * up to two of most fields: a captured soldier is a captain, a strike has its season.
 */
const fewestWords = 3

/**
 * A report of a negotiation has more than this many different words of it for each of the other
 * field. Measured over 116 reports of negotiations (lowest 4) and 16 of other fields that speak
 * of talks, proposals, demands and refusals (highest 3).
 */
const leastRatio = 3

/**
 * So many different core words (ministers, unions, a truce) and it may be a negotiation whatever it
 * is over: wine, vaccines, a flood, the pay of footballers. Reports of other fields have up to two.
 */
const enoughCore = 3

/** Longer than any word of the lists; a wall of letters is no word. */
const word = /\p{L}{2,30}(?:-\p{L}{2,30})?/gu

const stemsOf = oncePer((fields: readonly Field[]) => {
  const stems = new Map<string, FieldName>()
  for (const { field, words } of fields) for (const one of words) stems.set(stemmer(one), field)
  return stems
})

/**
 * Tells a report of another field, which borrows the words of talks (“rejected an offer”, “demands
 * butter”), from one of a negotiation: by how many different words of each it uses.
 *
 * @param article Any article.
 * @param fields The fields with their words.
 * @returns The field it is of, with the words that say so; null for a report that may be about a
 *   negotiation, also when it has too few words of any field.
 */
export function tellOtherField(article: Article, fields: readonly Field[]): OtherField | null {
  const words = new Set(article.source.toLowerCase().match(word))
  if (hasCore(words, fields)) return null
  const { negotiation = [], ...others } = sortByField(words, fields)
  const [most] = Object.entries(others).sort(([, a], [, b]) => b.length - a.length)
  if (most === undefined) return null
  const [field, own] = most
  if (own.length < fewestWords || negotiation.length > leastRatio * own.length) return null
  return { field, words: own, negotiation }
}

function hasCore(words: ReadonlySet<string>, fields: readonly Field[]): boolean {
  const core = fields.flatMap((field) => field.core ?? [])
  return core.filter((one) => words.has(one) || words.has(`${one}s`)).length >= enoughCore
}

/** The words of each field, in the order of the text; of one stem the first. */
function sortByField(
  words: ReadonlySet<string>,
  fields: readonly Field[],
): Partial<Record<FieldName, readonly string[]>> {
  const fieldOf = stemsOf(fields)
  const seen = new Set<string>()
  const sorted: Partial<Record<FieldName, string[]>> = {}
  for (const one of words) {
    for (const part of one.includes('-') ? [one, ...one.split('-')] : [one]) {
      const stem = stemmer(part)
      const field = fieldOf.get(stem)
      if (field === undefined || seen.has(stem)) continue
      seen.add(stem)
      const list = sorted[field] ?? []
      list.push(part)
      sorted[field] = list
    }
  }
  return sorted
}
