import type { Span } from '../../model/evidence.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { childrenBy, isTensed, isUnder, spanOf, subtree } from '../text/tree.ts'
import { findAsides } from './find-asides.ts'
import { findSubject } from './find-subject.ts'
import type { PredicateIndex } from './predicate-index.ts'
import type { IsSpeech } from './speech.ts'

/** One act of reporting within a sentence: source, cue, content. */
export interface Report {
  /** The verb of saying, or the noun of an “according to” phrase. */
  readonly cueNode: Node
  readonly sourceHead: Node | null
  readonly source: Span | null
  readonly cue: Span
  /** Head of what is said. */
  readonly contentHead: Node
  readonly content: Span | null
}

const SUBORDINATOR =
  /^(who|which|whom|whose|when|where|while|as|if|because|until|unless|since|after|before|although|though)$/

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

/**
 * What follows “said that”, “told X on Monday that”: to the end of the sentence, a dash, or
 * the next verb of saying that the same speaker goes on with. Words are surer here than trees.
 */
function contentAfterThat(
  verb: Node,
  sentence: Sentence,
  isSpeech: IsSpeech,
): { contentHead: Node; content: Span; cue: Span } | null {
  const { nodes } = sentence
  let that = verb.index + 1
  while (that <= verb.index + 7 && nodes[that]?.lower !== 'that') {
    const node = nodes[that]
    if (!node || /^[.;:“”"]$/.test(node.text) || /^(VBD|VBZ|VBP|MD)$/.test(node.xpos)) return null
    that++
  }
  const mark = nodes[that]
  if (mark?.lower !== 'that' || that === nodes.length - 1) return null
  // “told the paper that prints it”: a determiner or a relative needs the tree's word for it.
  if (that > verb.index + 1 && !/^(mark|det)$/.test(mark.relation)) return null
  if (
    /^(NN|NNS)$/.test(nodes[that + 1]?.xpos ?? '') &&
    !nodes.slice(that + 1).some((n) => /^(VB|VBD|VBZ|VBP|MD)$/.test(n.xpos))
  )
    return null
  let end = nodes.length
  for (let at = that + 1; at < nodes.length; at++) {
    const node = nodes[at] as Node
    const goesOn =
      /^(and|but)$/.test(node.lower) &&
      nodes
        .slice(at + 1, at + 4)
        .some(
          (n) =>
            isSpeech(n) &&
            n.relation === 'conj' &&
            (nodes[n.index + 1]?.lower === 'that' || n.head === verb),
        )
    if (
      goesOn ||
      (/^(—|–|--)$/.test(node.text) &&
        at > that + 3 &&
        !nodes.slice(at + 1).some((n) => n.text === node.text))
    ) {
      end = at
      break
    }
  }
  const run = nodes.slice(that + 1, end)
  const content = spanOf(run)
  const contentHead = run.find((n) => isTensed(n)) ?? run[0]
  if (!content || !contentHead) return null
  const helpers = verb.children.filter((c) => /^aux/.test(c.relation) && c.index < verb.index)
  const first = helpers[0] ?? verb
  return {
    contentHead,
    content,
    cue: { start: first.start, end: that === verb.index + 1 ? mark.end : verb.end },
  }
}

const isClause = (node: Node): boolean => /^(acl|advcl|parataxis)/.test(node.relation)

/** Whether a verb of saying makes its clause somebody's words: finite, or a participle with them. */
const isTold = (node: Node): boolean =>
  isTensed(node) ||
  /^(VBG|VBN)$/.test(node.xpos) ||
  node.relation === 'xcomp' ||
  node.relation === 'conj'

/** The clause a verb of saying reports: its complement, or the clause it is put into. */
function contentOf(verb: Node, sentence: Sentence, isSpeech: IsSpeech): Node | null {
  const complement = childrenBy(verb, 'ccomp').find(
    (child) => !(isSpeech(child) && child.index < verb.index && child.index - verb.index > -2),
  )
  if (complement) return complement
  // “a plan that the ministry wrote”: a relative clause reports only with a clause of its own.
  if (/^acl/.test(verb.relation)) return null
  const { head } = verb
  // “…, the minister said.”: the verb is an aside of what it reports.
  if (
    head &&
    /^(parataxis|advcl|conj|dep|ccomp)/.test(verb.relation) &&
    isTensed(verb) &&
    isBare(verb) &&
    hasSubject(verb, sentence, isSpeech) &&
    separated(verb, head, sentence) &&
    (/^(parataxis|advcl|dep)/.test(verb.relation) ||
      (subtree(verb).length < 9 && verb.index > head.index))
  )
    return head
  // “He said no deal would come.”: a clause taken for something else.
  const loose = verb.children.find(
    (child) =>
      child.index > verb.index &&
      /^(parataxis|advcl|conj|acl|xcomp)/.test(child.relation) &&
      isTensed(child) &&
      isBare(child) &&
      child.children.some((c) => /^(nsubj|csubj|expl)/.test(c.relation)) &&
      (sentence.nodes[verb.index + 1]?.text === ',' ||
        sentence.nodes[verb.index + 1]?.text === ':' ||
        child.index - verb.index < 8) &&
      child.relation !== 'conj',
  )
  if (loose) return loose
  // “made clear that”, “gave a warning that”: the clause hangs on the object.
  for (const object of childrenBy(verb, 'obj', 'xcomp', 'obl')) {
    const clause = childrenBy(object, 'ccomp', 'acl').find((c) =>
      c.children.some((k) => k.relation === 'mark' && k.lower === 'that'),
    )
    if (clause) return clause
  }
  return null
}

const isBare = (verb: Node): boolean =>
  !verb.children.some(
    (c) => /^(mark|cc)$/.test(c.relation) || (SUBORDINATOR.test(c.lower) && c.index < verb.index),
  )

const hasSubject = (verb: Node, sentence: Sentence, isSpeech: IsSpeech): boolean =>
  findSubject(verb, sentence, isSpeech) !== null

function separated(verb: Node, content: Node, sentence: Sentence): boolean {
  const [from, to] =
    verb.index > content.index ? [content.index, verb.index] : [verb.index, content.index]
  return sentence.nodes.slice(from, to).some((node) => /^[,”"—–?!:;]$/.test(node.text))
}

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

/** The source of “according to X”. */
function accordingSource(node: Node, sentence: Sentence): Node | null {
  if (sentence.nodes[node.index + 1]?.lower !== 'to') return null
  for (let at: Node | null = node.head; at; at = at.head) {
    if (/^(NOUN|PROPN|PRON)$/.test(at.upos) && at.index > node.index) return at
  }
  return (
    node.children.find((c) => /^(NOUN|PROPN|PRON)$/.test(c.upos) && c.index > node.index) ?? null
  )
}

/** The predicate a phrase hangs on. */
function governorOf(node: Node): Node | null {
  for (let at: Node | null = node.head; at; at = at.head)
    if (
      at.upos === 'VERB' ||
      at.upos === 'AUX' ||
      at.children.some((c) => /^(nsubj|cop)/.test(c.relation))
    )
      return at
  return node.head
}
