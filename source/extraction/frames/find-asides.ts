import type { Node, Sentence } from '../text/sentence.ts'
import { isTensed, nominalHead, spanOf } from '../text/tree.ts'
import type { PredicateIndex } from './predicate-index.ts'
import type { Report } from './report.ts'

const OPENS_CLAUSE =
  /^(who|which|whom|whose|that|when|where|while|as|if|because|until|unless|since|after|before|although|though|and|but|or|so|nor|yet)$/

const TENSED = /^(VBD|VBZ|VBP|MD)$/

const BOUNDARY = /^(,|”|"|—|–|\?|!|’)$/

/** Verbs that make an aside only after a quotation, since they mean other things as well. */
const ONLY_QUOTING =
  /^(call|see|view|regard|describe|expect|want|agree|describe|feel|propose|offer|promise|show|hold|rule|go|read|order|express|voice)$/

/**
 * Finds speakers named in an aside, by position: “…, the minister said on Monday.”, “…, she
 * said, …”, “…, says Kigali.”. Trees often lose them.
 */
export function findAsides(sentence: Sentence, predicates: PredicateIndex): readonly Report[] {
  const found: Report[] = []
  for (const verb of sentence.nodes) {
    const goesOn = verb.lemma === 'go' && sentence.nodes[verb.index + 1]?.lower === 'on'
    if (!goesOn && !(TENSED.test(verb.xpos) && predicates.ofVerb(verb, sentence).has('say')))
      continue
    if (!goesOn && ONLY_QUOTING.test(verb.lemma)) continue
    const aside = before(verb, sentence) ?? inverted(verb, sentence)
    if (aside) found.push(aside)
  }
  return found
}

/** “, NP said [when].” and “, NP said, …”. */
function before(verb: Node, sentence: Sentence): Report | null {
  const { nodes } = sentence
  let comma = verb.index - 1
  while (comma >= 0 && verb.index - comma < 16 && !BOUNDARY.test(nodes[comma]?.text ?? '')) comma--
  const speaker = nodes
    .slice(comma + 1, verb.index)
    .filter((node) => !/^(aux|advmod)/.test(node.relation) || node.upos === 'NOUN')
  // “Anna Bell, the minister, said” has its comma inside: the noun phrase before it goes on.
  if (comma <= 0 || speaker.length === 0 || speaker.length > 13) return null
  if (
    OPENS_CLAUSE.test(speaker[0]?.lower ?? '') ||
    speaker.some((node) => TENSED.test(node.xpos) && !/^aux/.test(node.relation))
  )
    return null
  const head = nominalHead(speaker)
  if (!head) return null
  return close(verb, head, speaker, comma, verb.index + 1, sentence)
}

/** “, said NP [when].” */
function inverted(verb: Node, sentence: Sentence): Report | null {
  const { nodes } = sentence
  if (!BOUNDARY.test(nodes[verb.index - 1]?.text ?? '') || verb.index < 3) return null
  let end = verb.index + 1
  while (end < nodes.length && end - verb.index < 16) {
    const node = nodes[end] as Node
    if (/^[,.;:—–“”"]$/.test(node.text) || TENSED.test(node.xpos) || OPENS_CLAUSE.test(node.lower))
      break
    end++
  }
  const speaker = nodes.slice(verb.index + 1, end)
  const head = nominalHead(speaker)
  if (!head || /^(IN|RB|TO)$/.test(speaker[0]?.xpos ?? '')) return null
  return close(verb, head, speaker, verb.index - 1, end, sentence)
}

/** The report, if nothing but a little time and place follows the aside. */
function close(
  verb: Node,
  head: Node,
  speaker: readonly Node[],
  comma: number,
  from: number,
  sentence: Sentence,
): Report | null {
  const { nodes } = sentence
  let end = from
  while (end < nodes.length && !/^[,;:—–“”"?!]$/.test(nodes[end]?.text ?? '')) {
    const node = nodes[end] as Node
    if (node.text === '.' && end >= nodes.length - 2) break
    if (TENSED.test(node.xpos) || /^(that|if|whether)$/.test(node.lower) || end - from > 10)
      return null
    end++
  }
  const rest = nodes.slice(end)
  const isTail = rest.every((node) => node.upos === 'PUNCT')
  // After an aside the clause goes on; a second clause of its own (“said X, and Y left”) does not.
  const goesOn =
    !isTail && nodes[end]?.text === ',' && !OPENS_CLAUSE.test(nodes[end + 1]?.lower ?? '')
  if (!isTail && !goesOn) return null
  const said = nodes.slice(0, comma)
  if (said.length < 2) return null
  const all = isTail ? said : nodes
  const content = spanOf(all)
  const source = spanOf(speaker)
  const contentHead =
    said.find(isTensed) ?? all.find((node) => isTensed(node) && node !== verb) ?? said[0]
  if (!content || !source || !contentHead) return null
  return {
    cueNode: verb,
    sourceHead: head,
    source,
    cue: { start: verb.start, end: verb.end },
    contentHead,
    content,
  }
}
