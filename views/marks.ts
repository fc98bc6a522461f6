import { articlesTelling } from '../source/dossier/count-sources.ts'
import type { DossierIndex, ReadRecord } from '../source/dossier/index-dossier.ts'
import type { Sign } from './signs.ts'

/** What a record is to a reader who has looked before. */
export type Mark = 'new' | 'changed'

/** Signs of what has come in since one last looked. */
export const markSigns = {
  new: { glyph: '+', word: 'new', style: 'accepts' },
  changed: { glyph: '~', word: 'changed', style: 'hedged' },
} as const satisfies Record<Mark, Sign>

/** What has come in since a reader last looked. */
export interface Marks {
  /** Ids of the articles not looked at, oldest first. */
  readonly articles: readonly string[]
  /** The mark of a record; null for one that is as it was, and for an unknown id. */
  readonly of: (id: string) => Mark | null
  /** The same for a record at hand. */
  readonly ofRecord: (entry: ReadRecord) => Mark | null
}

const without = (articles: readonly string[]): Marks => ({
  articles,
  of: () => null,
  ofRecord: () => null,
})

/**
 * Marks what has come in since a reader last looked: a record is new when only articles tell it
 * that are, and changed when one of them has changed it.
 *
 * @param index The dossier.
 * @param looked Ids of the articles looked at before.
 * @returns The marks; none when all was looked at. When nothing was, nothing is new to anyone, so
 *   that only the articles are listed.
 */
export function markNew(index: DossierIndex, looked: ReadonlySet<string>): Marks {
  const { dossier } = index
  const articles = dossier.articles.filter(({ id }) => !looked.has(id)).map(({ id }) => id)
  if (articles.length === 0 || articles.length === dossier.articles.length) return without(articles)
  const unseen = new Set(articles)
  const changed = new Set(
    dossier.changes
      .filter(({ article, kind }) => kind !== 'new' && unseen.has(article))
      .map(({ record }) => index.find(record)?.id ?? record),
  )
  const ofRecord = (entry: ReadRecord): Mark | null => {
    if (articlesTelling(entry).every((article) => unseen.has(article))) return 'new'
    return changed.has(entry.id) ? 'changed' : null
  }
  return {
    articles,
    ofRecord,
    of: (id) => {
      const entry = index.find(id)
      return entry === undefined || entry.kind === 'change' ? null : ofRecord(entry)
    },
  }
}
