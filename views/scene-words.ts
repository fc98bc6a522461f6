import type { ChangeRecord, DossierIndex } from '../source/dossier/index-dossier.ts'
import { quotesOfChange } from '../source/dossier/quotes-of-change.ts'
import { quotesOf } from '../source/dossier/quotes-of-record.ts'
import { gatherPassages, listSpans, type Passage } from '../source/dossier/record-spans.ts'
import { relatedTo } from '../source/dossier/related-records.ts'
import { remember } from './remember.ts'
import type { Scene } from './scene.ts'

/**
 * Finds records, their words and the articles, which no filter changes.
 *
 * @param index The dossier, unfiltered.
 * @returns What is found, each worked out when it is first asked for.
 */
export function setWords(
  index: DossierIndex,
): Pick<Scene, 'passages' | 'passagesOf' | 'quotesOf' | 'relatedTo'> {
  let gathered: readonly Passage[] | null = null
  const passages = (): readonly Passage[] => {
    gathered ??= gatherPassages(listSpans(index))
    return gathered
  }
  const changeQuotes = remember(
    (change: ChangeRecord) => quotesOfChange(change, index),
    ({ id }) => id,
    64,
  )
  return {
    passages,
    passagesOf: remember(
      (article) => passages().filter((passage) => passage.article === article),
      String,
    ),
    quotesOf: (id) => {
      const entry = index.find(id)
      if (entry === undefined) return []
      return entry.kind === 'change' ? changeQuotes(entry) : quotesOf(entry)
    },
    relatedTo: remember((id) => relatedTo(index, id), String),
  }
}
