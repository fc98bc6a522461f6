import type { Node, Sentence } from '../text/sentence.ts'
import { isTensed } from '../text/tree.ts'
import { contentAfterThat } from './content-after-that.ts'
import { findAsides } from './find-asides.ts'
import { contentOf } from './find-content.ts'
import type { PredicateIndex } from './predicate-index.ts'
import type { Report } from './report.ts'
import { reportByAccording } from './report-by-according.ts'
import { reportByVerb } from './report-by-verb.ts'
import type { IsSpeech } from './speech.ts'

/**
 * Finds who reports what within a sentence, in every position: before, after,
 * inverted, interrupting, and “according to”.
 */
export function findReports(
  sentence: Sentence,
  isSpeech: IsSpeech,
  predicates: PredicateIndex,
): readonly Report[] {
  const asides = findAsides(sentence, predicates)
  const reports: Report[] = [...asides]
  for (const node of sentence.nodes) {
    if (isSpeech(node) && isTold(node) && !asides.some((aside) => aside.cueNode === node)) {
      const content = contentOf(node, sentence, isSpeech)
      const after = contentAfterThat(node, sentence, isSpeech)
      if (after)
        reports.push({ ...reportByVerb(node, content ?? node, sentence, isSpeech), ...after })
      else if (content) reports.push(reportByVerb(node, content, sentence, isSpeech))
    }
    const according = reportByAccording(node, sentence)
    if (according) reports.push(according)
  }
  return reports
}

/** Whether a verb of saying makes its clause somebody's words: finite, or a participle with them. */
const isTold = (node: Node): boolean =>
  isTensed(node) ||
  /^(VBG|VBN)$/.test(node.xpos) ||
  node.relation === 'xcomp' ||
  node.relation === 'conj'
