import type { Frame } from '../frames/frame.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import type { Future } from './read-future.ts'
import type { StepWords } from './step-words.ts'

/**
 * How an infinitive is put off by the word before it: “is due to meet”, “plans to vote”,
 * “are to sign”, “will have to be settled”.
 *
 * @returns Undefined when the clause is no such infinitive; null when it was put off in the
 *   past, or not at all.
 */
export function readArranged(frame: Frame, words: StepWords): Future | null | undefined {
  const { head, sentence } = frame
  const to = infinitiveMark(head)
  if (!to) return undefined
  const near = wordBefore(to)
  const word = near && isArranging(near, sentence, words) ? near : governing(frame, words)
  if (!word) return near?.lower === 'have' && hasBefore(near, /^(will|'ll)$/) ? duty : undefined
  const before = runBefore(word)
  if (before.some((one) => /^(not|n't|never|no|any|without|nor|neither)$/.test(one.lower)))
    return null
  if (before.some((one) => one.lower === 'had')) return null
  const isBe = /^(is|are|was|were|'s|'re)$/.test(word.lower)
  const was = [word, ...before].some((one) => /^(was|were)$/.test(one.lower))
  const isBygone = word.xpos === 'VBD' && !was && !before.some((n) => /^(has|have)$/.test(n.lower))
  return {
    how: 'arranged',
    tentative: words.has(word, sentence, 'hoping'),
    needsDate: was || isBygone || /^NN/.test(word.xpos),
    rule: isBe ? '“is to”' : `“${word.text} to”`,
  }
}

const duty: Future = {
  how: 'future',
  tentative: false,
  needsDate: false,
  rule: '“will have to”',
}

/** The “to” of an infinitive, adverbs and helpers between allowed. */
function infinitiveMark(head: Node): Node | null {
  if (!/^VB[NG]?$/.test(head.xpos)) return null
  let at = head.before
  for (let far = 0; at && far < 4; at = at.before, far++) {
    if (at.lower === 'to') return at
    if (at.upos !== 'ADV' && !/^(be|have|been|both|each)$/.test(at.lower)) return null
  }
  return null
}

function wordBefore(to: Node): Node | null {
  let at = to.before
  while (at && at.upos === 'ADV' && !/^(due|likely|about|set|ready)$/.test(at.lower)) at = at.before
  return at
}

const isArranging = (node: Node, sentence: Sentence, words: StepWords): boolean =>
  /^(is|are|was|were|'s|'re)$/.test(node.lower) || words.has(node, sentence, 'arranging')

/** The word of arranging that the tree puts an infinitive under, some words before it. */
function governing({ head, sentence }: Frame, words: StepWords): Node | null {
  const { head: above } = head
  if (!above || !/^(xcomp|advcl|acl|ccomp)/.test(head.relation)) return null
  if (above.index > head.index || head.index - above.index > 12) return null
  // “expects the signing to take place in May”
  const over = above.head
  if (/^acl/.test(head.relation) && /^obj/.test(above.relation) && over?.upos === 'VERB')
    return words.has(over, sentence, 'hoping') ? over : null
  if (!words.has(above, sentence, 'arranging') || /^(be|go|about)$/.test(above.lemma)) return null
  const isBinding = /^(agree|undertake|promise|pledge|vow|decide|resolve|commit|arrange|schedule)$/
  return /^xcomp/.test(head.relation) ||
    isBinding.test(above.lemma) ||
    words.has(above, sentence, 'summoning')
    ? above
    : null
}

/** The few words right before another, up to a stop. */
function runBefore(node: Node): readonly Node[] {
  const found: Node[] = []
  for (let at = node.before; at && found.length < 4; at = at.before) {
    if (at.upos === 'PUNCT' || at.upos === 'CCONJ') break
    found.push(at)
  }
  return found
}

const hasBefore = (node: Node, pattern: RegExp): boolean =>
  runBefore(node).some((one) => pattern.test(one.lower))
