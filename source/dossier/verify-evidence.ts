import type { Article } from '../model/article.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Evidence } from '../model/evidence.ts'

/** Most code units of the text before and after words that evidence keeps. */
const around = 32

/** What about a quotation is not as its article has it. */
export type Mismatch =
  | { readonly is: 'article gone' | 'digest' | 'prefix' | 'suffix' | 'section' | 'paragraph' }
  | { readonly is: 'words'; readonly found: string }
  /** What is shown of the record is in none of its quotations. */
  | { readonly is: 'wording'; readonly shown: string }

/** A quotation that does not hold. */
export interface Fault {
  readonly evidence: Evidence
  /** Ids of the records that stand on it, each once; at least one. */
  readonly records: readonly string[]
  /** At least one. */
  readonly mismatches: readonly Mismatch[]
}

/** What came of verifying a dossier. */
export interface Verification {
  /** How many quotations there are; words at one place count once. */
  readonly quotations: number
  readonly articles: number
  /** In the order of the records; empty when everything holds. */
  readonly faults: readonly Fault[]
  /** Ids of records that stand on no words at all, or some part of which does; none in a sound one. */
  readonly wordless: readonly string[]
}

const isEvidence = (value: object): value is Evidence =>
  'exact' in value && 'start' in value && 'end' in value

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/**
 * What is shown as the words of an article, if the value is something that stands on quotations: what
 * is demanded, what is to happen, what was said, the name of a person. Names of parties and texts
 * are ours.
 */
function shownWords(value: object): string | null {
  const { text, what, words, name } = value as Record<string, unknown>
  const shown = text ?? what ?? words ?? ('office' in value ? name : null)
  return typeof shown === 'string' ? shown : null
}

/** Quotations under words that are in none of them, however deep. */
function* unlikeWords(value: unknown): Generator<{ shown: string; evidence: Evidence }> {
  if (typeof value !== 'object' || value === null || isEvidence(value)) return
  if ('evidence' in value && Array.isArray(value.evidence)) {
    const quotes: readonly Evidence[] = value.evidence
    const shown = shownWords(value)
    const [evidence] = quotes
    if (shown !== null && evidence !== undefined) {
      const isQuoted = quotes.some(({ exact }) => onOneLine(exact).includes(onOneLine(shown)))
      if (!isQuoted) yield { shown, evidence }
    }
  }
  for (const nested of Object.values(value)) yield* unlikeWords(nested)
}

/** Whether there is a list of evidence with nothing in it, however deep. */
function lacksWords(value: unknown, key = ''): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) {
    return (key === 'evidence' && value.length === 0) || value.some((one) => lacksWords(one))
  }
  return !isEvidence(value) && Object.entries(value).some(([name, it]) => lacksWords(it, name))
}

/** Every piece of evidence in a value, however deep. */
function* evidenceIn(value: unknown): Generator<Evidence> {
  if (typeof value !== 'object' || value === null) return
  if (isEvidence(value)) yield value
  else for (const nested of Object.values(value)) yield* evidenceIn(nested)
}

/** The lists of a dossier that stand on words. */
function recordsIn({ articles: _, stories: __, ...lists }: Dossier): readonly { id: string }[] {
  return Object.values(lists).flat()
}

/** A record without what is no wording of an article: the names texts go by are ours, retold as well. */
const worded = (record: object): object =>
  'label' in record ? { ...record, retellings: [] } : record

const placeOf = ({ article, start, end }: Evidence): string => `${article} ${start} ${end}`

const blockAt = ({ blocks }: Article, place: number) =>
  blocks.find(({ start, end }) => start <= place && place < end)

/** Compares a quotation with the text it is said to be of. */
function compare(evidence: Evidence, article: Article): readonly Mismatch[] {
  const { start, end, exact, prefix, suffix, section, paragraph } = evidence
  const { source, sections } = article
  const words = source.slice(start, end)
  const block = blockAt(article, start)
  const heading = block?.section == null ? null : (sections[block.section]?.heading ?? null)
  const unlike = (is: 'prefix' | 'suffix' | 'section' | 'paragraph', fits: boolean): Mismatch[] =>
    fits ? [] : [{ is }]
  return [
    ...(words === exact && exact !== '' ? [] : [{ is: 'words', found: words } as const]),
    ...unlike('prefix', source.slice(Math.max(0, start - around), start) === prefix),
    ...unlike('suffix', source.slice(end, end + around) === suffix),
    ...unlike('section', heading === section),
    ...unlike('paragraph', (block?.paragraph ?? null) === paragraph),
  ]
}

/**
 * Verifies all evidence of a dossier against its articles read anew: the words, what stands around
 * them, section and paragraph, that the article is the text it is named after, and that what is shown
 * of a record is in its words.
 *
 * @param dossier Any dossier. Its own articles are not looked at, only its records.
 * @param read Articles as the files have them now.
 * @param digestOf SHA-256 of a text in hexadecimal.
 * @returns The faults, each place once; nothing to fault in an empty dossier.
 */
export function verifyEvidence(
  dossier: Dossier,
  read: readonly Article[],
  digestOf: (text: string) => string,
): Verification {
  const articles = new Map(read.map((article) => [article.id, article]))
  const isNamedAfterText = new Map(read.map(({ id, source }) => [id, digestOf(source) === id]))
  const known = new Map<Evidence, readonly Mismatch[]>()
  const mismatchesOf = (evidence: Evidence): readonly Mismatch[] => {
    const article = articles.get(evidence.article)
    if (article === undefined) return [{ is: 'article gone' }]
    const digest = isNamedAfterText.get(article.id) === true ? [] : [{ is: 'digest' } as const]
    return [...digest, ...compare(evidence, article)]
  }
  const places = new Set<string>()
  const faults = new Map<string, Fault & { readonly records: string[] }>()
  const note = (record: string, evidence: Evidence, mismatches: readonly Mismatch[]): void => {
    const fault = `${placeOf(evidence)} ${evidence.exact} ${JSON.stringify(mismatches)}`
    const before = faults.get(fault)
    if (before === undefined) faults.set(fault, { evidence, records: [record], mismatches })
    else if (!before.records.includes(record)) before.records.push(record)
  }
  for (const record of recordsIn(dossier)) {
    for (const evidence of evidenceIn(record)) {
      places.add(placeOf(evidence))
      const mismatches = known.get(evidence) ?? mismatchesOf(evidence)
      known.set(evidence, mismatches)
      if (mismatches.length > 0) note(record.id, evidence, mismatches)
    }
    for (const { shown, evidence } of unlikeWords(worded(record))) {
      // Words that are not the article’s are said to be so already.
      const isNoted = (known.get(evidence) ?? []).length > 0
      if (!isNoted) note(record.id, evidence, [{ is: 'wording', shown }])
    }
  }
  return {
    quotations: places.size,
    articles: dossier.articles.length,
    faults: [...faults.values()],
    wordless: recordsIn(dossier).flatMap((record) =>
      lacksWords(record) || evidenceIn(record).next().done === true ? record.id : [],
    ),
  }
}
