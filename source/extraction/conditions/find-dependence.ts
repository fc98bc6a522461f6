import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import { demandOfClause, demandOfSentence } from '../demands/draft-demand.ts'
import { trimContent } from '../frames/clause-content.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { isTensed, spanOf, subtree } from '../text/tree.ts'
import { voiceOf } from './voice-of.ts'

/** Verbs of hanging on, by themselves: “hinges on …”. */
const HANGS = /^(depend|hinge|rest|hang|turn)$/

/** Verbs by which somebody makes one thing hang on another. */
const TIES = /^(tie|link|peg|condition|predicate|subordinate)$/

/** Words that say so of their subject: “is contingent on …”, “made it dependent on …”. */
const HANGING =
  /^(contingent|conditional|dependent|conditioned|predicated|subject|tied|linked|pegged)$/

/** What a party gives by its will: “Kenya's consent depends on …”. */
const CONSENT =
  /^(consent|signature|support|agreement|approval|return|participation|acceptance|withdrawal|ratification|vote|decision|willingness|offer|presence|backing|cooperation|co-operation|assent|readiness|pledge|promise|commitment|attendance|accession|release)$/

/** “progress hinges on …, says Cairo”, “has tied its signature to …”, “is contingent on …”. */
export function findDependence(context: Context): readonly DemandDraft[] {
  return context.sentences.flatMap((sentence) =>
    sentence.nodes.flatMap((node) => {
      const preposition = prepositionOf(node, sentence)
      return preposition ? draftDependence(node, preposition, sentence, context) : []
    }),
  )
}

/** The “on” or “to” after a word of hanging, an object between allowed. */
function prepositionOf(node: Node, { nodes }: Sentence): Node | null {
  const word = node.lemma.toLowerCase()
  const isTie = TIES.test(word) || /^(tied|linked|pegged|conditioned)$/.test(node.lower)
  if (!HANGS.test(word) && !isTie && !HANGING.test(node.lower)) return null
  const wanted = /^(tie|link|peg|subordinate|subject|tied|linked|pegged)$/.test(word)
    ? /^to$/
    : /^(on|upon)$/
  for (let at = node.index + 1; at <= node.index + (isTie ? 14 : 2); at++) {
    const next = nodes[at]
    if (!next || /^[.;:,—–]$/.test(next.text) || (isTie && isTensed(next))) return null
    if (wanted.test(next.lower) && nodes[at + 1]?.xpos !== 'VB') return next
  }
  return null
}

function draftDependence(
  node: Node,
  preposition: Node,
  sentence: Sentence,
  context: Context,
): readonly DemandDraft[] {
  const span = contentAfter(preposition, sentence, context)
  if (span === null || isIdle(span, context)) return []
  const frame = frameAround(node, context)
  if (
    frame?.negated ||
    (frame && /^(be|become)$/.test(frame.head.lemma) && frame.subjectHead?.upos === 'PRON')
  )
    return []
  const ties = tiesBy(node, frame)
  const voice = voiceOf({ start: node.start, end: span.end }, sentence, context)
  // “Kenya depends on imports”: who depends sets no condition.
  const dependent = frame?.subjectHead ?? null
  if (!ties && dependent && context.resolver.mentionAt(dependent)) return []
  const parties =
    ties && frame
      ? frame.parties
      : voice.parties.length > 0
        ? voice.parties
        : consenting(dependent, sentence, context)
  if (parties.length === 0) return []
  const fields = {
    kind: 'condition' as const,
    parties,
    addressees: addressed(sentence, context, span, parties),
    span,
    condition: ties ? null : (frame?.subject ?? null),
    reportedBy: frame?.reportedBy ?? voice.reporter,
    family: 'condition' as const,
    rule: `“${node.lower} ${preposition.lower}”`,
  }
  return [frame ? demandOfClause(frame, fields) : demandOfSentence(sentence, fields)]
}

/** Whether the clause tells who makes the one hang on the other. */
const tiesBy = (node: Node, frame: Frame | null): boolean =>
  frame !== null &&
  frame.parties.length > 0 &&
  !frame.passive &&
  (frame.head === node || /^(make|keep|leave|consider|call|declare)$/.test(frame.head.lemma)) &&
  !HANGS.test(node.lemma)

function frameAround(node: Node, context: Context): Frame | null {
  for (let at: Node | null = node; at; at = at.head) {
    const frame = context.frameAt(at)
    if (frame?.subjectHead && frame.subjectHead.index < node.index && !frame.classes.has('say'))
      return frame
  }
  return null
}

/** What it hangs on, up to the next stop or tense of the clause around. */
function contentAfter(preposition: Node, { nodes }: Sentence, context: Context): Span | null {
  let end = preposition.index + 1
  const starts = new Set(['whether', 'how', 'what', 'that', 'if', 'who', 'when'])
  const clause = starts.has(nodes[end]?.lower ?? '')
  while (end < nodes.length && !/^[,.;:—–”"]$/.test(nodes[end]?.text ?? '')) {
    if (!clause && isOuterTense(nodes[end] as Node, preposition)) break
    end++
  }
  const span = spanOf(nodes.slice(preposition.index + 1, end))
  return span && trimContent(span, context.article.source)
}

/** A tense of another clause: what follows is no part of the noun phrase. */
const isOuterTense = (node: Node, preposition: Node): boolean =>
  /^(VBD|VBZ|VBP|MD)$/.test(node.xpos) && !subtree(preposition.head ?? preposition).includes(node)

/** “depends on it”, “on the weather”: nothing that a party could be asked for. */
const isIdle = ({ start, end }: Span, { article }: Context): boolean =>
  /^(it|this|that|them|him|her|us|the (?:weather|outcome|results?|day|situation|circumstances|efforts?|visit|process|timetable|calendar|season)|many (?:things|factors)|where|who(?:m)? you)\b/i.test(
    article.source.slice(start, end),
  ) && end - start < 30

/** “Kenya's consent”: whose. */
function consenting(
  noun: Node | null,
  sentence: Sentence,
  { resolver }: Context,
): readonly string[] {
  if (!noun || !CONSENT.test(noun.lemma)) return []
  const owner = noun.children.find((c) => /^(nmod:poss|amod|compound)$/.test(c.relation))
  return owner ? resolver.resolve(owner, sentence).parties : []
}

/** The party whose doing the condition asks for. */
function addressed(
  sentence: Sentence,
  { resolver }: Context,
  span: Span,
  parties: readonly string[],
): readonly string[] {
  const first = resolver
    .mentionsIn(sentence)
    .find((m) => m.start >= span.start && m.end <= span.end && m.actor !== null)
  return first?.actor && !parties.includes(first.actor) ? [first.actor] : []
}
