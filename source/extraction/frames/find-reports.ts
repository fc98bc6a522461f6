import type { Node, Sentence } from '../text/sentence.ts'
import { isTensed, spanOf } from '../text/tree.ts'
import { contentAfterThat } from './content-after-that.ts'
import { findAsides } from './find-asides.ts'
import { contentOf } from './find-content.ts'
import type { PredicateIndex } from './predicate-index.ts'
import type { Report } from './report.ts'
import { reportByAccording } from './report-by-according.ts'
import { reportByColon } from './report-by-colon.ts'
import { reportByVerb } from './report-by-verb.ts'
import { reportByWords } from './report-by-words.ts'
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
    if (
      isSpeech(node) &&
      isTold(node) &&
      !isVerdict(node, sentence) &&
      !asides.some((aside) => aside.cueNode === node)
    ) {
      const content = contentOf(node, sentence, isSpeech)
      const after = contentAfterThat(node, sentence, isSpeech)
      if (after)
        reports.push({ ...reportByVerb(node, content ?? node, sentence, isSpeech), ...after })
      else if (content) reports.push(reportByVerb(node, content, sentence, isSpeech))
    }
    const labelled = reportByColon(node, sentence, isSpeech)
    if (labelled && !reports.some(({ cueNode }) => cueNode === labelled.cueNode))
      reports.push(labelled)
    const worded = reportByWords(node, sentence)
    if (worded) reports.push(worded)
    const according = reportByAccording(node, sentence)
    if (according) reports.push(according)
  }
  return reports.map((report) => withoutAsides(report, asides, sentence))
}

/** “said yes to it”, “says nothing”: an answer, no words. */
const isVerdict = (verb: Node, { nodes }: Sentence): boolean =>
  verb.lemma === 'say' &&
  /^(yes|no|nothing|little|goodbye)$/.test(nodes[verb.index + 1]?.lower ?? '') &&
  nodes[verb.index + 2]?.upos !== 'NOUN'

/** Whether a verb of saying makes its clause somebody's words: finite, or a participle with them. */
const isTold = (node: Node): boolean =>
  isTensed(node) ||
  /^(VBG|VBN)$/.test(node.xpos) ||
  node.relation === 'xcomp' ||
  node.relation === 'conj'

/** What is said ends where an aside names another speaker, and at a semicolon. */
function withoutAsides(report: Report, asides: readonly Report[], sentence: Sentence): Report {
  const { content, cueNode } = report
  if (report.aside || content === null || cueNode.lower === 'according') return report
  const stops = asides.flatMap(({ aside, content: said }) =>
    aside && said && said.end <= aside.end && aside.start > content.start ? [aside.start] : [],
  )
  const semicolon = sentence.nodes.find(
    (node) =>
      node.text === ';' &&
      node.start > content.start &&
      !/^(that|and)$/.test(sentence.nodes[node.index + 1]?.lower ?? '') &&
      !isQuotedAt(node, sentence),
  )
  const isList = sentence.nodes[cueNode.index + 1]?.text === ':'
  const end = Math.min(content.end, ...stops, ...(semicolon && !isList ? [semicolon.start] : []))
  const run = sentence.nodes.filter((node) => node.start >= content.start && node.end <= end)
  return end < content.end ? { ...report, content: spanOf(run) } : report
}

const isQuotedAt = (at: Node, { nodes }: Sentence): boolean =>
  nodes.filter((node) => node.text === '“' && node.index < at.index).length >
    nodes.filter((node) => node.text === '”' && node.index < at.index).length ||
  nodes.filter((node) => node.text === '"' && node.index < at.index).length % 2 === 1
