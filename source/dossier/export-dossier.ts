import type { Article } from '../model/article.ts'
import type { Dossier } from '../model/dossier.ts'
import { DOSSIER_SCHEMA } from '../model/dossier-schema-name.ts'
import type { Evidence } from '../model/evidence.ts'
import type { ExportedArticle, ExportedDossier } from '../model/exported-dossier.ts'
import { indexCodePoints } from './index-code-points.ts'
import { wholeContext } from './whole-context.ts'

/**
 * Turns a dossier into the form other programs read.
 *
 * Offsets count the code points of the text of the file, as the W3C Web
 * Annotation Data Model asks. A byte order mark is a code point of UTF-8 text:
 * where such a file starts with one, its first letter stands at 1. In UTF-16 the
 * mark belongs to the encoding, and the first letter stands at 0.
 *
 * @param dossier Any dossier; an empty one gives empty lists.
 * @returns Plain data, ready for `JSON.stringify`.
 * @see W3C Web Annotation Data Model, 2017, TextPositionSelector.
 */
export function exportDossier(dossier: Dossier): ExportedDossier {
  const { articles, ...records } = dossier
  const indexes = new Map(articles.map(({ id, source }) => [id, indexCodePoints(source)]))
  return {
    schema: DOSSIER_SCHEMA,
    articles: articles.map(exportArticle),
    ...convertEvidence(records, (evidence) => {
      const toCodePoint = indexes.get(evidence.article)
      if (!toCodePoint) throw new Error(`No article ${evidence.article} for “${evidence.exact}”.`)
      const { article, start, end, exact, section, paragraph } = evidence
      const place = { start: toCodePoint(start), end: toCodePoint(end) }
      return { article, ...place, exact, ...wholeContext(evidence), section, paragraph }
    }),
  }
}

function exportArticle({ source, blocks: _, ...article }: Article): ExportedArticle {
  const toCodePoint = indexCodePoints(source)
  const sections = article.sections.map((section) => ({
    ...section,
    start: toCodePoint(section.start),
    end: toCodePoint(section.end),
  }))
  return { ...article, sections }
}

/** Copies a value with every piece of evidence in it, however deep, converted. */
function convertEvidence<T>(value: T, convert: (evidence: Evidence) => Evidence): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => convertEvidence(item, convert)) as T
  if (isEvidence(value)) return convert(value) as T
  const entries = Object.entries(value)
  return Object.fromEntries(entries.map(([key, it]) => [key, convertEvidence(it, convert)])) as T
}

function isEvidence(value: object): value is Evidence {
  return 'exact' in value && 'start' in value && 'end' in value
}
