import type { Span } from '../../model/evidence.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { isTensed, isUnder, spanOf, subtree } from '../text/tree.ts'
import { contentAfterThat } from './content-after-that.ts'
import { accordingSource, governorOf, isClause } from './find-according.ts'
import { findAsides } from './find-asides.ts'
import { contentOf } from './find-content.ts'
import { findSubject } from './find-subject.ts'
import type { PredicateIndex } from './predicate-index.ts'
import type { Report } from './report.ts'
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
      if (after) reports.push({ ...report(node, content ?? node, sentence, isSpeech), ...after })
      else if (content) reports.push(report(node, content, sentence, isSpeech))
    }
    if (node.lower === 'according') {
      const source = accordingSource(node, sentence)
      const content = source ? governorOf(source) : null
      if (source && content)
        reports.push({
          cueNode: node,
          sourceHead: source,
          source: spanOf(subtree(source, (c) => c.relation === 'case' || isClause(c))),
          cue: { start: node.start, end: (sentence.nodes[node.index + 1] ?? node).end },
          contentHead: content,
          content: spanOf(
            subtree(
              content,
              (c) => isUnder(source, c) || (c.relation === 'punct' && c.index > content.index + 60),
            ),
          ),
        })
    }
  }
  return reports
}

/** Whether a verb of saying makes its clause somebody's words: finite, or a participle with them. */
const isTold = (node: Node): boolean =>
  isTensed(node) ||
  /^(VBG|VBN)$/.test(node.xpos) ||
  node.relation === 'xcomp' ||
  node.relation === 'conj'

function report(verb: Node, contentHead: Node, sentence: Sentence, isSpeech: IsSpeech): Report {
  const subject = findSubject(verb, sentence, isSpeech)
  const own = new Set(subtree(verb))
  const inside = isUnder(contentHead, verb)
  const content = inside
    ? subtree(contentHead)
    : subtree(contentHead, (child) => child === verb).filter((node) => !own.has(node))
  const marks = new Set(
    contentHead.children.filter(
      (c) => c.relation === 'mark' && c.lower === 'that' && c.index < contentHead.index,
    ),
  )
  const helpers = verb.children.filter((c) => /^aux/.test(c.relation))
  const cue = [...helpers, verb, ...marks].sort((a, b) => a.index - b.index)
  return {
    cueNode: verb,
    sourceHead: subject,
    source: subject ? sourceSpan(subject) : null,
    cue: tight(cue) ?? { start: verb.start, end: verb.end },
    contentHead,
    content: spanOf(content.filter((node) => !marks.has(node))),
  }
}

function tight(nodes: readonly Node[]): Span | null {
  const first = nodes[0]
  const last = nodes.at(-1)
  return first && last && last.end - first.start < 60 ? { start: first.start, end: last.end } : null
}

/** The noun phrase of a source with what identifies it (“officials familiar with the talks”). */
function sourceSpan(subject: Node): Span | null {
  return spanOf(
    subtree(
      subject,
      (c) =>
        /^(acl:relcl|parataxis|advcl|vocative|appos|punct)/.test(c.relation) &&
        c.index > subject.index,
    ),
  )
}
