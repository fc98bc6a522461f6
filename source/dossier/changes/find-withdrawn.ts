import type { Change } from '../../model/change.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Story } from '../../model/story.ts'
import { type Cluster, firstOf } from '../merging/entry.ts'

/** A record whose changes are followed, as far as it matters here. */
interface Followable {
  readonly id: string
  readonly evidence: readonly Evidence[]
}

/**
 * Finds what stands in an edition of an article and is gone from the next: neither told there as
 * a record nor left there in the same words.
 *
 * @param clusters Records of one kind.
 * @param stories Stories of the dossier; only those of editions count.
 * @param textOf Source of an article by its id.
 */
export function findWithdrawn<Item extends Followable>(
  clusters: readonly Cluster<Item>[],
  recordKind: Change['recordKind'],
  wordsOf: (record: Item) => string,
  stories: readonly Story[],
  textOf: (article: string) => string,
): readonly Change[] {
  const next = new Map<string, string>()
  for (const { kind, articles } of stories) {
    if (kind !== 'editions') continue
    for (const [at, id] of articles.slice(0, -1).entries()) next.set(id, articles[at + 1] ?? id)
  }
  if (next.size === 0) return []
  return clusters.flatMap((cluster) => {
    const inArticles = new Set(cluster.members.map(({ article }) => article.id))
    return cluster.members.flatMap(({ record, article }): Change[] => {
      const later = next.get(article.id)
      const [evidence] = record.evidence
      if (later === undefined || evidence === undefined || inArticles.has(later)) return []
      if (isStillThere(evidence.exact, textOf(later))) return []
      const { id } = firstOf(cluster).record
      return [
        {
          id: `change-${id}-withdrawn-${later.slice(0, 8)}`,
          kind: 'withdrawn',
          recordKind,
          record: id,
          article: later,
          aspect: null,
          party: null,
          before: { words: wordsOf(record), evidence },
          after: null,
        },
      ]
    })
  })
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').toLowerCase()

/** Words that still stand there are not withdrawn, whatever was read off them. */
const isStillThere = (exact: string, text: string): boolean => plain(text).includes(plain(exact))
