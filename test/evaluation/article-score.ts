export const RECORD_TYPES = [
  'parties',
  'people',
  'planVersions',
  'demands',
  'nextSteps',
  'statements',
] as const
export type RecordType = (typeof RECORD_TYPES)[number]

export const ACCURACIES = [
  'office',
  'planStatus',
  'planAuthor',
  'demandParty',
  'demandKind',
  'rejectedBy',
  'stepTime',
  'speaker',
  'mode',
] as const
export type AccuracyName = (typeof ACCURACIES)[number]

/** How many records the gold has, how many were found, how many of them match. */
export interface Counts {
  readonly gold: number
  readonly found: number
  readonly matched: number
}

/** A property of matched records: how often it is right, of how many. */
export interface Accuracy {
  readonly right: number
  readonly of: number
}

/** A gold record without a match, a record without gold, or a match with a wrong property. */
export interface Finding {
  readonly type: RecordType
  readonly verdict: 'miss' | 'extra' | 'wrong'
  readonly what: string
  readonly quote: string | null
  /** What stands nearest on the other side, with its reason where it gives one. */
  readonly nearest: string
}

/** What is said of one record type in one article. */
export interface TypeScore {
  readonly counts: Counts
  readonly accuracies: Readonly<Partial<Record<AccuracyName, Accuracy>>>
  readonly findings: readonly Finding[]
}

/** What is said of one article. */
export interface ArticleScore {
  readonly article: string
  readonly counts: Readonly<Partial<Record<RecordType, Counts>>>
  readonly accuracies: Readonly<Partial<Record<AccuracyName, Accuracy>>>
  readonly findings: readonly Finding[]
  /** For an article that is no negotiation: every record found in it, one line each. */
  readonly strays: readonly string[] | null
  /** Faults of the gold itself, such as a quote that does not stand in the text. */
  readonly warnings: readonly string[]
}

/** Precision, recall and F1, each from 0 to 1; null when there was nothing to find or judge. */
export interface Rates {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

/** Works out the rates of counts; F1 is null only when nothing was sought and nothing found. */
export function ratesOf({ gold, found, matched }: Counts): Rates {
  return {
    precision: found === 0 ? null : matched / found,
    recall: gold === 0 ? null : matched / gold,
    f1: gold + found === 0 ? null : (2 * matched) / (gold + found),
  }
}

/** Sums the counts and accuracies of several articles (micro-average); zeros for none. */
export function sumScores(
  scores: readonly Pick<ArticleScore, 'counts' | 'accuracies'>[],
): Pick<ArticleScore, 'counts' | 'accuracies'> {
  const counts: Partial<Record<RecordType, Counts>> = {}
  const accuracies: Partial<Record<AccuracyName, Accuracy>> = {}
  for (const score of scores) {
    for (const type of RECORD_TYPES) {
      const [a, b] = [counts[type], score.counts[type]]
      if (b === undefined) continue
      counts[type] = {
        gold: (a?.gold ?? 0) + b.gold,
        found: (a?.found ?? 0) + b.found,
        matched: (a?.matched ?? 0) + b.matched,
      }
    }
    for (const name of ACCURACIES) {
      const [a, b] = [accuracies[name], score.accuracies[name]]
      if (b === undefined) continue
      accuracies[name] = { right: (a?.right ?? 0) + b.right, of: (a?.of ?? 0) + b.of }
    }
  }
  return { counts, accuracies }
}
