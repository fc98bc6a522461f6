import type { FacetValue } from '../source/dossier/filter-dossier.ts'
import type { Names } from './names.ts'
import { kindName } from './record-words.ts'
import { certaintySigns } from './signs.ts'

/**
 * Names a value one can filter by.
 *
 * @param value A facet and its value.
 * @param names Names of the parties.
 * @returns “party: Russia”, “issue: force limits”, “kind: red line”, “certainty: ◐ hedged”.
 */
export function facetWords(
  { facet, value }: Pick<FacetValue, 'facet' | 'value'>,
  names: Names,
): string {
  switch (facet) {
    case 'party':
      return `party: ${names.full(value)}`
    case 'issue':
      return `issue: ${value.replaceAll('-', ' ')}`
    case 'kind':
      return `kind: ${kindName(value)}`
    case 'certainty': {
      const sign = Object.values(certaintySigns).find(({ word }) => word === value)
      return `certainty: ${sign === undefined ? value : `${sign.glyph} ${sign.word}`}`
    }
  }
}
