import type { Dossier } from '../../../source/model/dossier.ts'
import type { Evidence } from '../../../source/model/evidence.ts'
import type { GoldCluster, GoldQuote } from './story-gold.ts'

/** A record as one article tells it, and the record of the dossier it has gone into. */
export interface Telling {
  readonly kind: GoldCluster['kind']
  readonly cluster: string
  readonly text: string
  readonly evidence: readonly Evidence[]
}

/** Every telling of every record that a story's gold speaks of. */
export function listTellings(dossier: Dossier): readonly Telling[] {
  const tell = <
    Item extends {
      id: string
      evidence: Evidence[]
      retellings?: { text: string; evidence: Evidence[] }[] | undefined
    },
  >(
    kind: GoldCluster['kind'],
    items: readonly Item[],
    textOf: (item: Item) => string,
  ): Telling[] =>
    items.flatMap((item) => [
      { kind, cluster: item.id, text: textOf(item), evidence: item.evidence },
      ...(item.retellings ?? []).map(({ text, evidence }) => ({
        kind,
        cluster: item.id,
        text,
        evidence,
      })),
    ])
  return [
    ...tell('plan', dossier.planVersions, ({ label }) => label),
    ...tell('demand', dossier.demands, ({ text }) => text),
    ...tell('step', dossier.nextSteps, ({ what }) => what),
    ...tell('event', dossier.pastEvents, ({ what }) => what),
    ...tell('statement', dossier.statements, ({ words }) => words),
  ]
}

/** Finds what stands behind the quotations of a story's gold. */
export class QuoteFinder {
  private readonly paths: ReadonlyMap<string, string>
  private readonly texts: ReadonlyMap<string, string>

  constructor({ articles }: Dossier) {
    const named = articles.flatMap(({ id, path, source, copies }) =>
      [path, ...(copies ?? []).map((copy) => copy.path)].map((one) => [nameOf(one), id, source]),
    )
    this.paths = new Map(named.map(([name = '', id = '']) => [name, id]))
    this.texts = new Map(articles.map(({ id, source }) => [id, source]))
  }

  /** Id of the article a file became; throws when the dossier does not have it. */
  articleOf(file: string): string {
    const id = this.paths.get(file)
    if (id === undefined) throw new Error(`The dossier has no article ${file}.`)
    return id
  }

  /** How well evidence covers a quotation: the share of the shorter of the two, from 0 to 1. */
  cover({ article, quote }: GoldQuote, evidence: readonly Evidence[]): number {
    const id = this.articleOf(article)
    const start = (this.texts.get(id) ?? '').indexOf(quote)
    if (start < 0) throw new Error(`${article} does not say “${quote}”.`)
    const end = start + quote.length
    const shares = evidence
      .filter((one) => one.article === id)
      .map((one) => {
        const shared = Math.min(end, one.end) - Math.max(start, one.start)
        const [shorter, longer] = [one.end - one.start, end - start].toSorted((a, b) => a - b)
        // Of two that cover it, the one of its own length is meant.
        return shared / (shorter ?? 1) + shared / (longer ?? 1) / 100
      })
    return Math.max(0, ...shares)
  }

  /** The telling that gives a quotation, if any covers at least half of it. */
  find(quote: GoldQuote, kind: GoldCluster['kind'], tellings: readonly Telling[]): Telling | null {
    let best: Telling | null = null
    let most = 0.5
    for (const telling of tellings) {
      if (telling.kind !== kind) continue
      const share = this.cover(quote, telling.evidence.slice(0, kind === 'demand' ? 1 : 2))
      if (share >= most) {
        most = share
        best = telling
      }
    }
    return best
  }
}

const nameOf = (path: string | null): string => path?.split('/').at(-1) ?? ''
