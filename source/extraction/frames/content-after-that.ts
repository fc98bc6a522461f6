import type { Span } from '../../model/evidence.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { isTensed, spanOf } from '../text/tree.ts'
import type { IsSpeech } from './speech.ts'

/**
 * What follows “said that”, “told X on Monday that”: to the end of the sentence, a dash, or
 * the next verb of saying that the same speaker goes on with. Words are surer here than trees.
 */
export function contentAfterThat(
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
  if (
    that > verb.index + 1 &&
    !/^(mark|det)$/.test(mark.relation) &&
    !isToldTo(verb, nodes[that + 1])
  )
    return null
  if (
    /^(NN|NNS)$/.test(nodes[that + 1]?.xpos ?? '') &&
    !nodes.slice(that + 1).some((n) => /^(VB|VBD|VBZ|VBP|MD)$/.test(n.xpos))
  )
    return null
  let end = nodes.length
  for (const node of nodes.slice(that + 1)) {
    const at = node.index
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
    const isAdded =
      node.text === ',' && nodes[at + 1]?.xpos === 'VBG' && isSpeech(nodes[at + 1] as Node)
    if (
      goesOn ||
      isAdded ||
      isSummary(at, nodes) ||
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

/** “…, a bargain that has caused much quarrel”: the outlet comments on what was said. */
function isSummary(comma: number, nodes: readonly Node[]): boolean {
  if (nodes[comma]?.text !== ',' || !/^(a|an)$/.test(nodes[comma + 1]?.lower ?? '')) return false
  let at = comma + 2
  while (/^(ADJ|NOUN|ADV)$/.test(nodes[at]?.upos ?? '')) at++
  return at > comma + 2 && at < comma + 6 && /^(that|which)$/.test(nodes[at]?.lower ?? '')
}

/** “told newsmen that only four …”: after a hearer “that” leads in what is told, not who. */
const isToldTo = (verb: Node, next: Node | undefined): boolean =>
  /^(tell|inform|assure|remind|warn|brief|advise|notify|persuade)$/.test(verb.lemma) &&
  next !== undefined &&
  /^(DET|PRON|PROPN|NOUN|NUM|ADJ|ADV)$/.test(next.upos)
