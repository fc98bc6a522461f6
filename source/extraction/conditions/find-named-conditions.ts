import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import { demandOfSentence } from '../demands/draft-demand.ts'
import { trimContent } from '../frames/clause-content.ts'
import type { Frame } from '../frames/frame.ts'
import { isTitle } from '../text/is-title.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { nounPhrase, spanOf, subtree } from '../text/tree.ts'
import { voiceOf } from './voice-of.ts'

/** Nouns that name a condition by themselves. */
const NOUN =
  /^(condition|precondition|pre-condition|prerequisite|proviso|stipulation|requisite|price)$/

/** Verbs that make or call something a condition. */
const CALLING =
  /^(call|make|name|describe|set|declare|consider|see|view|regard|treat|insist|demand|lay|put|want|cite|state|impose|present|require|seek|list|give|have)$/

/** What a clause names as a condition, and whose it is when the clause tells. */
interface Named {
  readonly span: Span | null
  readonly parties: readonly string[]
  readonly frame: Frame | null
}

/**
 * Conditions named by a noun: “its condition is …”, “set … as a condition”, “… is a precondition”,
 * “on one condition: …”, “the price for a treaty is …”.
 */
export function findNamedConditions(context: Context): readonly DemandDraft[] {
  return context.sentences
    .filter((sentence) => !isTitle(context.article, sentence))
    .flatMap((sentence) =>
      sentence.nodes
        .filter((noun) => isConditionNoun(noun))
        .flatMap((noun) => draftNamed(noun, sentence, context)),
    )
}

function isConditionNoun(noun: Node): boolean {
  if (noun.upos !== 'NOUN' || !NOUN.test(noun.lemma)) return false
  if (
    noun.children.some((c) => /^(no|without|any|economic|medical|weather|working)$/.test(c.lower))
  )
    return false
  // A prerequisite for something is a condition of it, a mere one a red line.
  return /^(price|prerequisite|requisite)$/.test(noun.lemma) ? isPaidFor(noun) : true
}

/** “the price for a treaty”, “Kenya's price”: the price of bread is no condition. */
const isPaidFor = ({ children, lemma }: Node): boolean =>
  children.some((c) => {
    const preposition = c.children.find((k) => k.relation === 'case')?.lower
    if (preposition === 'for') return true
    if (lemma !== 'price') return false
    return c.relation === 'nmod:poss' || (preposition === 'of' && SETTLEMENT.test(c.lemma))
  })

/** What has a price that is no sum of money. */
const SETTLEMENT =
  /^(peace|deal|treaty|agreement|accord|pact|truce|ceasefire|signature|settlement|reconciliation|normalisation|normalization|support|cooperation)$/

function draftNamed(noun: Node, sentence: Sentence, context: Context): readonly DemandDraft[] {
  const named =
    afterColon(noun, sentence, context) ??
    asSubject(noun, sentence, context) ??
    asName(noun, sentence, context)
  if (!named?.span) return []
  const voice = voiceOf(named.span, sentence, context)
  const parties = [ownersOf(noun, sentence, context), named.parties, voice.parties].find(
    (ids) => ids.length > 0,
  )
  if (!parties) return []
  const mention = context.resolver
    .mentionsIn(sentence)
    .find((m) => named.span && m.start >= named.span.start && m.end <= named.span.end)
  return [
    demandOfSentence(sentence, {
      kind: 'condition',
      parties,
      addressees: mention?.actor && !parties.includes(mention.actor) ? [mention.actor] : [],
      span: named.span,
      because: [named.frame?.clause ?? { start: sentence.start, end: sentence.end }],
      frame: named.frame,
      reportedBy: named.frame?.reportedBy ?? voice.reporter,
      family: 'condition',
      rule: `named a ${noun.lemma}`,
    }),
  ]
}

/** “on one condition: the return of the archive”. */
function afterColon(noun: Node, { nodes, end }: Sentence, context: Context): Named | null {
  const colon = nodes.slice(noun.index + 1, noun.index + 4).find((n) => n.text === ':')
  const first = colon && nodes[colon.index + 1]
  if (!first) return null
  const frame = frameOf(noun, context)
  const span = trimContent({ start: first.start, end }, context.article.source)
  return { span, parties: frame?.parties ?? [], frame: null }
}

/** “Kenya's condition for a treaty is a survey”, “the only condition was that Uganda leave”. */
function asSubject(noun: Node, { nodes }: Sentence, context: Context): Named | null {
  if (!/^nsubj/.test(noun.relation) && noun.head !== null && noun.relation !== 'root') return null
  const own = nounPhrase(noun)
  const last = own.at(-1)?.index ?? noun.index
  const be = nodes
    .slice(noun.index + 1, last + 12)
    .find((n) => /^(is|are|was|were|remain|remains|remained|being)$/.test(n.lower))
  if (!be || nodes.slice(noun.index, be.index).some((n) => /^[.;:—–]$/.test(n.text))) return null
  let stop = be.index + 1
  while (stop < nodes.length && !/^[.;:—–”"]$/.test(nodes[stop]?.text ?? '')) {
    if (
      nodes[stop]?.text === ',' &&
      /^(which|who|but|while|said|says|he|she|it|they)$/.test(nodes[stop + 1]?.lower ?? '')
    )
      break
    stop++
  }
  const after = nodes.slice(be.index + 1, stop)
  if (after[0] && /^(not|met|unmet|clear|unclear|being|n't|still|the same)$/.test(after[0].lower))
    return null
  if (after[0]?.xpos === 'VBN' || (after[0]?.xpos === 'JJ' && after.length < 3)) return null
  const span = spanOf(after)
  return {
    span: span && trimContent(span, context.article.source),
    parties: [],
    frame: frameOf(noun, context),
  }
}

/** “called the pullout a condition”, “set a survey as a condition”, “a survey is a precondition”. */
function asName(noun: Node, sentence: Sentence, context: Context): Named | null {
  const frame = frameOf(noun, context)
  if (!frame || frame.negated) return null
  if (
    frame.head === noun ||
    /^(be|become|remain|constitute|represent|form)$/.test(frame.head.lemma)
  ) {
    const { subjectHead } = frame
    if (!subjectHead || subjectHead === noun || subjectHead.upos === 'PRON') return null
    return { span: spanOf(subtree(subjectHead)), parties: [], frame }
  }
  if (!CALLING.test(frame.head.lemma)) return null
  const object = objectBefore(noun, frame, sentence)
  if (!object) return null
  const span = spanOf(
    sentence.nodes.slice(
      Math.min(...nounPhrase(object).map((n) => n.index)),
      leadIn(noun, sentence),
    ),
  )
  return { span, parties: frame.parties, frame }
}

/** What is called a condition: the object that stands before the noun. */
function objectBefore(noun: Node, frame: Frame, { nodes }: Sentence): Node | null {
  const { object, head, subjectHead, passive } = frame
  if (passive) return subjectHead !== noun ? subjectHead : null
  if (object && object !== noun && object.index < noun.index) return object
  const first = nodes
    .slice(head.index + 1, noun.index)
    .find((n) => /^(NOUN|PROPN)$/.test(n.upos) && !/^(compound|amod)/.test(n.relation))
  return first && leadIn(noun, { nodes } as Sentence) > first.index ? first : null
}

/** Index of the first word that belongs to the noun: “as a”, “its”. */
const leadIn = (noun: Node, { nodes }: Pick<Sentence, 'nodes'>): number => {
  let at = noun.index
  while (
    at > 0 &&
    /^(as|a|an|the|its|their|his|her|our|one|key|main|only|first|to|be)$/.test(
      nodes[at - 1]?.lower ?? '',
    )
  )
    at--
  return at
}

/** “Kenya's condition”, “the Kenyan condition”, “a condition of Kenya's”. */
function ownersOf(noun: Node, sentence: Sentence, { resolver }: Context): readonly string[] {
  const owner = noun.children.find(
    (c) =>
      c.relation === 'nmod:poss' ||
      (/^(amod|compound)$/.test(c.relation) && resolver.mentionAt(c) !== undefined),
  )
  return owner ? resolver.resolve(owner, sentence).parties : []
}

function frameOf(noun: Node, context: Context): Frame | null {
  for (let at: Node | null = noun; at; at = at.head) {
    const frame = context.frameAt(at)
    if (frame) return frame
  }
  return null
}
