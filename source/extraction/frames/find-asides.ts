import type { Sentence } from '../text/sentence.ts'
import type { Aside } from './aside.ts'
import type { PredicateIndex } from './predicate-index.ts'
import { spokenAfter, spokenBefore } from './read-aside.ts'
import type { Report } from './report.ts'
import { reportByAside } from './report-by-aside.ts'
import { verbGroup } from './verb-group.ts'

/**
 * Finds speakers named in an aside, by position: “…, the minister said on Monday.”, “…, she
 * said, …”, “…, says Kigali.”. Trees often lose them.
 */
export function findAsides(sentence: Sentence, predicates: PredicateIndex): readonly Report[] {
  const asides: Aside[] = []
  for (const verb of sentence.nodes) {
    const group = verbGroup(verb, sentence, predicates)
    if (!group) continue
    const aside = spokenBefore(verb, group, sentence) ?? spokenAfter(verb, group, sentence)
    if (aside) asides.push(aside)
  }
  return asides.flatMap((aside) => {
    const report = reportByAside(aside, asides, sentence)
    return report ? [report] : []
  })
}
