import type { Dossier } from '../source/model/dossier.ts'

/**
 * Finds the year that goes without saying in dates.
 *
 * @param dossier Any dossier.
 * @returns That of the latest article; null when no article has a day.
 */
export function latestYear({ articles }: Pick<Dossier, 'articles'>): number | null {
  const latest = articles
    .flatMap(({ published }) => published ?? [])
    .toSorted()
    .at(-1)
  return latest === undefined ? null : Number(latest.slice(0, 4))
}
