import type { Span } from '../../model/evidence.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { isUnder, spanOf, subtree } from '../text/tree.ts'
import { findSubject } from './find-subject.ts'
import { agentOf } from './read-actors.ts'
import type { Report } from './report.ts'
import type { IsSpeech } from './speech.ts'

/** What a verb of saying reports, when its content hangs on the given word. */
export function reportByVerb(
  verb: Node,
  contentHead: Node,
  sentence: Sentence,
  isSpeech: IsSpeech,
): Report {
  const subject = isTold(verb) ? agentOf(verb) : findSubject(verb, sentence, isSpeech)
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

/** “Chad has been told that …”: whoever is told does not say it. */
const isTold = ({ lemma, children }: Node): boolean =>
  /^(tell|inform|assure|warn|remind|notify|advise)$/.test(lemma) &&
  children.some((c) => /:pass$/.test(c.relation))

function tight(nodes: readonly Node[]): Span | null {
  const first = nodes[0]
  const last = nodes.at(-1)
  return first && last && last.end - first.start < 60 ? { start: first.start, end: last.end } : null
}

/** The noun phrase of a source with what identifies it (“officials familiar with the talks”). */
function sourceSpan(subject: Node): Span | null {
  const nodes = subtree(
    subject,
    (c) =>
      /^(acl:relcl|parataxis|advcl|vocative|appos|punct)/.test(c.relation) &&
      c.index > subject.index,
  )
  // “Asked whether it was enough, a spokesman”: a clause before the comma is no part of a name.
  const comma = nodes.findLast((node) => node.text === ',' && node.index < subject.index)
  const isClause = nodes.some(
    (node) => comma && node.index < comma.index && /^(VBD|VBZ|VBP|MD)$/.test(node.xpos),
  )
  return spanOf(comma && isClause ? nodes.filter((node) => node.index > comma.index) : nodes)
}
