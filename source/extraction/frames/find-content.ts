import type { Node, Sentence } from '../text/sentence.ts'
import { childrenBy, isTensed, subtree } from '../text/tree.ts'
import { findSubject } from './find-subject.ts'
import type { IsSpeech } from './speech.ts'

const SUBORDINATOR =
  /^(who|which|whom|whose|when|where|while|as|if|because|until|unless|since|after|before|although|though)$/

/** Verbs whose clause follows them, if they report one at all. */
const NO_ASIDE = /^(want|wish|expect|accuse|call|describe|refuse|see|view|regard|consider)$/

/** The clause a verb of saying reports: its complement, or the clause it is put into. */
export function contentOf(verb: Node, sentence: Sentence, isSpeech: IsSpeech): Node | null {
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
    !NO_ASIDE.test(verb.lemma) &&
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
  return (
    sentence.nodes.slice(from, to).some((node) => /^[,”"—–?!]$/.test(node.text)) &&
    !sentence.nodes.slice(from, to).some((node) => node.text === ';')
  )
}
