import type { CertaintyWord } from '../model/certainty.ts'
import type { Dossier } from '../model/dossier.ts'
import type { IssueKey } from '../model/issue.ts'
import { type DossierRecord, indexDossier, listRecords } from './index-dossier.ts'
import { certaintyOf, closeKindOf, issuesOf, namedBy } from './record-facets.ts'

/** What only is to be shown; null leaves a facet open. */
export interface Filter {
  /** Id of a party. */
  readonly party: string | null
  readonly issue: IssueKey | null
  /** A kind as {@link closeKindOf} gives it. */
  readonly kind: string | null
  readonly certainty: CertaintyWord | null
}

export type Facet = keyof Filter

/** The facets in the order they are offered. */
export const facets = ['party', 'issue', 'kind', 'certainty'] as const satisfies readonly Facet[]

/** A filter that lets everything through. */
export const noFilter: Filter = { party: null, issue: null, kind: null, certainty: null }

/** Values of a facet that a record has. A party is no kind to filter by: there is a facet for it. */
function valuesOf(entry: DossierRecord, facet: Facet): readonly string[] {
  if (entry.kind === 'party') return facet === 'party' ? [entry.id] : []
  switch (facet) {
    case 'party':
      return namedBy(entry)
    case 'issue':
      return issuesOf(entry)
    case 'kind':
      return [closeKindOf(entry)]
    case 'certainty':
      return [certaintyOf(entry) ?? []].flat()
  }
}

/**
 * Tells whether a filter lets everything through.
 *
 * @param filter Any filter.
 * @returns True when no facet is set.
 */
export const isOpen = (filter: Filter): boolean => facets.every((facet) => filter[facet] === null)

/**
 * Keeps what a filter lets through: records that have every value asked for, and the
 * parties they name.
 *
 * @param dossier Any dossier.
 * @param filter What is to be shown.
 * @returns The dossier itself for an open filter, else one of the records kept; its articles are
 *   all there.
 */
export function filterDossier(dossier: Dossier, filter: Filter): Dossier {
  if (isOpen(filter)) return dossier
  const passes = (entry: DossierRecord): boolean =>
    facets.every((facet) => {
      const value = filter[facet]
      return value === null || valuesOf(entry, facet).includes(value)
    })
  const kept = listRecords(dossier).filter((entry) => entry.kind !== 'party' && passes(entry))
  const { find } = indexDossier(dossier)
  const ids = new Set(kept.map(({ id }) => id))
  const named = new Set([...kept.flatMap(namedBy), filter.party])
  const keep = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] =>
    items.filter(({ id }) => ids.has(id))
  return {
    articles: dossier.articles,
    stories: dossier.stories,
    changes: dossier.changes.filter(({ record }) => {
      const id = find(record)?.id ?? record
      return ids.has(id) || named.has(id)
    }),
    parties: dossier.parties.filter(({ id }) => named.has(id)),
    planVersions: keep(dossier.planVersions),
    demands: keep(dossier.demands),
    positions: keep(dossier.positions),
    guarantees: keep(dossier.guarantees),
    openIssues: keep(dossier.openIssues),
    nextSteps: keep(dossier.nextSteps),
    pastEvents: keep(dossier.pastEvents),
    statements: keep(dossier.statements),
    hedges: keep(dossier.hedges),
    takeaways: keep(dossier.takeaways),
    tensions: keep(dossier.tensions),
  }
}

/** A value one can filter by, and how many records have it. */
export interface FacetValue {
  readonly facet: Facet
  readonly value: string
  readonly count: number
}

/**
 * Lists what one can filter a dossier by.
 *
 * @param dossier Any dossier.
 * @returns The values of each facet in turn, the most frequent first; empty when nothing was found.
 *   The same list for the same dossier.
 */
export function facetValues(dossier: Dossier): readonly FacetValue[] {
  const before = knownValues.get(dossier)
  if (before !== undefined) return before
  const values = countFacets(dossier)
  knownValues.set(dossier, values)
  return values
}

const knownValues = new WeakMap<Dossier, readonly FacetValue[]>()

function countFacets(dossier: Dossier): readonly FacetValue[] {
  const known = new Set(dossier.parties.map(({ id }) => id))
  const entries = listRecords(dossier).filter(({ kind }) => kind !== 'party')
  return facets.flatMap((facet) => {
    const counts = new Map<string, number>()
    for (const entry of entries) {
      for (const value of new Set(valuesOf(entry, facet))) {
        if (facet !== 'party' || known.has(value)) counts.set(value, (counts.get(value) ?? 0) + 1)
      }
    }
    return [...counts]
      .map(([value, count]) => ({ facet, value, count }))
      .toSorted((a, b) => b.count - a.count)
  })
}
