import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf } from '../text/tree.ts'
import type { PlanWords } from './plan-words.ts'
import { callingOf, verbsByPlace } from './verbs-by-place.ts'

type Role = 'patient' | 'agent'

/** A verb a text hangs on, and whether the text suffers or does what it tells. */
export interface Part {
  readonly verb: Node
  readonly role: Role
}

/** The verbs that tell what becomes of a text: of its clause, and of the clauses on it. */
export function verbsOnText(head: Node, sentence: Sentence, words: PlanWords): readonly Part[] {
  const found: Part[] = []
  const add = (verb: Node | null | undefined, role: Role): void => {
    if (!verb || found.some((part) => part.verb === verb)) return
    found.push({ verb, role })
    // “drafted and tabled by …”: what is joined without a subject of its own shares the part.
    for (const joined of verb.children)
      if (
        joined.relation === 'conj' &&
        joined.upos === 'VERB' &&
        !joined.children.some((c) => /^nsubj/.test(c.relation) || c.relation === 'obj')
      )
        add(joined, role)
  }
  let top = head
  while (/^(conj|appos)/.test(top.relation) && top.head && top.head.upos !== 'VERB') top = top.head
  const clause = top.head
  const calling = clause && callingOf(clause, head)
  // “put what it called a fair offer before them”: the offer is what was put.
  if (calling) {
    if (calling.isObject) add(calling.outer, 'patient')
  } else if (clause?.upos === 'VERB') {
    const relation = baseOf(top.relation)
    if (relation === 'obj') add(clause, 'patient')
    else if (/^(nsubj|csubj|dislocated)$/.test(relation))
      add(clause, isPatientSubject(clause, top, sentence, words) ? 'patient' : 'agent')
    else if (relation === 'obl' || relation === 'nmod') {
      const preposition = top.children.find((child) => child.relation === 'case')?.lower ?? ''
      if (preposition === '' || isParticle(clause, preposition, sentence, words))
        add(clause, 'patient')
      else if (
        /^(on|to|upon|with|up|off|of|in|from|into)$/.test(preposition) &&
        takes(clause, preposition)
      )
        add(clause, 'patient')
    }
  }
  // “What they put forward was a deal in three stages.”
  if (head.children.some((c) => c.relation === 'cop'))
    for (const verb of head.children.flatMap((c) => (c.lower === 'what' ? c.children : [c])))
      if (
        /^(csubj|nsubj|acl|advcl)/.test(verb.relation) &&
        verb.upos === 'VERB' &&
        (verb.head?.lower === 'what' || verb.children.some((c) => c.lower === 'what'))
      )
        add(verb, 'patient')
  // “a memorandum the two sides negotiated”: trees take the sides for another word for it.
  for (const side of head.children)
    if (side.relation === 'appos' && side.index - head.index <= 4 && !hasCommaAfter(head, sentence))
      for (const verb of side.children)
        if (/^acl/.test(verb.relation) && /^VB[ND]$/.test(verb.xpos)) add(verb, 'patient')
  for (const verb of clausesOn(head)) {
    const subject = verb.children.find((c) => /^nsubj/.test(c.relation))
    const relative =
      subject &&
      /^(which|that|who)$/.test(subject.lower) &&
      !hasNounBetween(subject, verb, sentence)
    const passive = verb.children.some((c) => /:pass$/.test(c.relation))
    if (passive || (!subject && /^VB[ND]$/.test(verb.xpos))) add(verb, 'patient')
    else if (subject && !relative) add(verb, 'patient')
    else if (relative) add(verb, 'agent')
  }
  for (const verb of verbsByPlace(head, sentence, words)) add(verb, 'patient')
  return found
}

/** “handed over a text”, “sent in a paper”: trees take the particle for a preposition. */
const isParticle = (
  verb: Node,
  preposition: string,
  { nodes }: Sentence,
  words: PlanWords,
): boolean =>
  nodes[verb.index + 1]?.lower === preposition &&
  (['issuing', 'agreeing', 'shelving', 'observing'] as const).some((group) =>
    words.has(group, `${verb.lemma} ${preposition}`),
  )

/** “agreed on a truce”, “responded with a text”: verbs that take their text after a preposition. */
const takes = (verb: Node, preposition: string): boolean => {
  const verbs: Readonly<Record<string, RegExp>> = {
    on: /^(agree|settle|sign|work|shake|renege)$/,
    upon: /^(agree|settle)$/,
    to: /^(agree|sign|commit|stick|come|return)$/,
    with: /^(present|provide|furnish|begin|start|open|come|respond|reply|counter|return|arrive|land|answer|go|comply)$/,
    off: /^sign$/,
    of: /^(get|pull|walk)$/,
    from: /^(withdraw|pull|walk|back|recoil|turn)$/,
    in: /^(put|send|hand|turn|undertake|pledge|promise|commit)$/,
    into: /^enter$/,
    up: /^(sign|draw)$/,
  }
  return verbs[preposition]?.test(verb.lemma) === true
}

/** A text that is subject of a verb done to texts suffers it: “The deal, initialled late, …”. */
function isPatientSubject(
  verb: Node,
  subject: Node,
  sentence: Sentence,
  words: PlanWords,
): boolean {
  if (/:pass$/.test(subject.relation) || verb.children.some((c) => /:pass$/.test(c.relation)))
    return true
  // “the paper agreed in May was shelved”: trees take what follows for its complement.
  const isGardenPath = (c: Node) => !c.children.some((k) => /^(nsubj|mark)/.test(k.relation))
  if (
    verb.children.some(
      (c) => c.relation === 'obj' || (/^(ccomp|xcomp)/.test(c.relation) && !isGardenPath(c)),
    )
  )
    return false
  return (
    /^VB[ND]$/.test(verb.xpos) &&
    !verb.children.some((c) => c.relation === 'aux' && /^(have|will|would|can)$/.test(c.lemma)) &&
    (words.hasVerb('agreeing', verb, sentence) || words.hasVerb('issuing', verb, sentence)) &&
    !/^(hold|come|emerge|surface)$/.test(verb.lemma)
  )
}

const hasCommaAfter = (head: Node, { nodes }: Sentence): boolean =>
  /^[,(–—:;]$/.test(nodes[head.index + 1]?.text ?? '')

/** Relative and reduced clauses on a noun or on what it is of: “a text of nine pages, tabled by X”. */
function clausesOn(head: Node): readonly Node[] {
  const nouns = [
    head,
    ...head.children.filter((c) => c.relation === 'nmod' && c.index > head.index),
  ]
  return nouns
    .flatMap((noun) => noun.children)
    .filter((child) => /^acl/.test(child.relation) && child.index > head.index)
}

/** “which both sides initialled”: the noun before the verb is its subject, whatever the tree says. */
const hasNounBetween = (relative: Node, verb: Node, { nodes }: Sentence): boolean =>
  nodes
    .slice(relative.index + 1, verb.index)
    .some((node) => /^(NOUN|PROPN|PRON)$/.test(node.upos) && node.head === verb)
