import type { Context } from '../context.ts'
import { trimContent } from '../frames/clause-content.ts'
import type { Frame } from '../frames/frame.ts'
import { isTitle } from '../text/is-title.ts'
import { splitEnumeration } from '../text/lists.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { spanOf } from '../text/tree.ts'
import type { DemandDraft } from './demand-draft.ts'
import { demandOfSentence } from './draft-demand.ts'
import { speakerOf } from './speaker-of.ts'

const BE = /^(is|are|was|were|remains|remain|remained|includes|include|included)$/

/** Nouns that judge a demand rather than say what it is: “Chad's demand is a non-starter”. */
const JUDGING =
  /^(obstacle|problem|part|question|one|reason|secret|matter|issue|test|key|hurdle|block|mistake|surprise|distraction|step|point|gap|source|sign|threat|way|attempt|result|bluff|case|priority|challenge|same|concern)$/

/**
 * Finds what is said to be a demand: “Chad's main demand is the closure of the camps”, “what Oslo
 * wants is a date”, “top of their list is pay”, “the priority for Dhaka is water”.
 */
export function findEquatedDemands(context: Context): readonly DemandDraft[] {
  return context.sentences.flatMap((sentence) => {
    if (isTitle(context.article, sentence)) return []
    const { nodes } = sentence
    const be = nodes.find((n) => BE.test(n.lower) && n.index > 1)
    if (!be) return []
    const left = nodes.slice(0, be.index)
    const named = whatOneWants(left, sentence, context) ?? holderIn(left, sentence, context)
    if (!named || named.parties.length === 0) return []
    const from = isPlainly(nodes, be.index) ? be.index + 3 : be.index + 1
    const stop = nodes.findIndex(
      (n) =>
        n.index > from && (/^(?:[.;:—–”]|")$/.test(n.text) || opensAside(n, sentence, context)),
    )
    const rest = nodes.slice(from, stop < 0 ? nodes.length : stop)
    if (from > be.index + 1) return plainly(named, rest, sentence, context)
    if (!saysWhat(named.noun, rest, sentence, context)) return []
    const start = /^(that|for)$/.test(rest[0]?.lower ?? '') ? 1 : 0
    const whole = spanOf(rest.slice(start))
    const span = whole && trimContent(whole, context.article.source)
    if (!span) return []
    const parts = start === 0 ? splitEnumeration(context.article.source, span) : [span]
    const isList = parts.length > 1 && parts.every((one) => one.end - one.start > 14)
    return (isList ? parts : [span]).map((part) =>
      demandOfSentence(sentence, {
        kind: named.kind,
        parties: named.parties,
        span: part,
        rule: 'said to be what a party wants',
      }),
    )
  })
}

/** “…, the minister said”: a comma before the one who says it. */
const opensAside = (comma: Node, sentence: Sentence, context: Context): boolean =>
  comma.text === ',' &&
  context
    .reportsOf(sentence)
    .some(({ source, cue }) =>
      [source, cue].some((one) => one && Math.abs(one.start - comma.end) < 3),
    )

/** “is simple:”, “remains unchanged:” */
const isPlainly = (nodes: readonly Node[], at: number): boolean =>
  /^(simple|clear|plain|straightforward|unchanged|firm|modest|short|blunt|basic)$/.test(
    nodes[at + 1]?.lower ?? '',
  ) && nodes[at + 2]?.text === ':'

/** “Our demand is simple: the soldiers go home”, “Chad's position is clear: no troops.” */
function plainly(
  named: Named,
  rest: readonly Node[],
  sentence: Sentence,
  { article }: Context,
): readonly DemandDraft[] {
  const words = spanOf(rest.filter((n) => n !== rest[0] || !/^["“]$/.test(n.text)))
  const span = words && trimContent(words, article.source)
  if (!span || rest.length < 2) return []
  const isNo = /^(no|not|never)$/.test(rest.find((n) => n.upos !== 'PUNCT')?.lower ?? '')
  const kind = isNo ? 'red-line' : named.kind
  return [demandOfSentence(sentence, { kind, parties: named.parties, span, rule: 'put plainly' })]
}

interface Named {
  /** The noun of the demand; null for “what Chad wants”. */
  readonly noun: Node | null
  readonly parties: readonly string[]
  readonly kind: DemandDraft['kind']
}

/** “What Chad wants”, “All they ask for”, “what is needed”, “what Chad will not accept”. */
function whatOneWants(left: readonly Node[], sentence: Sentence, context: Context): Named | null {
  const lead = left.find((n) => n.upos !== 'PUNCT' && !/^(but|and|so|now|then|that)$/.test(n.lower))
  const isLead = /^(what|all)$/.test(lead?.lower ?? '') || left.some(isThing)
  const isTold = left.some(
    (n) => n.lower === 'what' && (n.before?.lower === 'that' || n.before?.upos === 'VERB'),
  )
  if (!isLead && !isTold) return null
  const frame = context
    .framesOf(sentence)
    .findLast((one) => left.includes(one.head) && wants(one) !== null)
  const kind = frame && wants(frame)
  if (!frame || !kind) return null
  const parties = frame.passive ? (speakerOf(frame, context)?.parties ?? []) : frame.parties
  return { noun: null, parties, kind }
}

const isThing = (node: Node): boolean =>
  node.lemma === 'thing' && node.children.some((c) => /^(only|first|least)$/.test(c.lower))

/** Whether one wants or asks something, or what one will not take. */
function wants(frame: Frame): DemandDraft['kind'] | null {
  const { head, classes, negated, modality } = frame
  if (negated)
    return /^(future|conditional|possibility)$/.test(modality) ||
      /^(accept|have|tolerate)$/.test(head.lemma)
      ? 'red-line'
      : null
  return classes.has('demand') || /^(want|need|ask|require|expect|seek)$/.test(head.lemma)
    ? 'demand'
    : null
}

/** “Chad's main demand”, “the priority for Chad”, “top of Chad's list”. */
function holderIn(left: readonly Node[], sentence: Sentence, context: Context): Named | null {
  const { demandWords, resolver } = context
  if (left.some((n) => /^(VBD|VBZ|VBP|MD)$/.test(n.xpos)) || left.some((n) => n.text === ','))
    return null
  const noun = left.find((n) => n.upos === 'NOUN' && demandWords.has(n, sentence, 'wanted', 'list'))
  if (!noun || noun.lemma === 'proposal' || noun.lemma === 'answer') return null
  const owner = left.find(
    (n) =>
      n.head === noun &&
      (n.relation === 'nmod:poss' ||
        n.children.some((k) => k.relation === 'case' && /^(for|of|from)$/.test(k.lower))),
  )
  const isOurs = /^(our|my)$/.test(owner?.lower ?? '')
  const parties = isOurs
    ? saidBy(sentence, context)
    : owner
      ? resolver.resolve(owner, sentence).parties
      : left.some((n) =>
            /^(another|second|third|fourth|fifth|further|other|last|final)$/.test(n.lower),
          )
        ? wantingBefore(sentence, context)
        : []
  return {
    noun,
    parties,
    kind: /condition|proviso|stipulation/.test(noun.lemma) ? 'condition' : 'demand',
  }
}

/** “Chad wants the camps closed. A second demand is …”: whoever wanted something right before. */
function wantingBefore(sentence: Sentence, context: Context): readonly string[] {
  const before = context.sentences[sentence.index - 1]
  if (before?.block !== sentence.block) return []
  const wanting = context
    .framesOf(before)
    .findLast((one) => one.finite && one.parties.length > 0 && one.classes.has('demand'))
  return wanting?.parties ?? holderIn(before.nodes, before, context)?.parties ?? []
}

/** Who speaks in a sentence, for what the speaker calls “our demand”. */
const saidBy = (sentence: Sentence, context: Context): readonly string[] =>
  context
    .framesOf(sentence)
    .map((frame) => speakerOf(frame, context)?.parties ?? [])
    .find((parties) => parties.length > 0) ?? []

/** Whether what follows “is” names a thing or an act, not a judgement on the demand. */
function saysWhat(
  noun: Node | null,
  rest: readonly Node[],
  sentence: Sentence,
  context: Context,
): boolean {
  const [first] = rest
  if (!first || rest.length < 2) return false
  // “what Chad would not do was trade land for water”
  if (noun === null && first.xpos === 'VB') return rest.length > 2
  if (/^(that|to|for)$/.test(first.lower)) return rest.length > 3 && !isAside(first, noun, rest)
  if (!/^(DET|NOUN|PROPN|NUM|ADJ|PRON)$/.test(first.upos) || /^(not|no|n't)$/.test(first.lower))
    return false
  const head = rest.find((n) => /^(NOUN|PROPN)$/.test(n.upos) && n.relation !== 'compound')
  if (!head || JUDGING.test(head.lemma)) return false
  if (rest.slice(0, head.index - first.index).some((n) => n.upos === 'ADP')) return false
  const families = context.predicates.ofNoun(head, sentence)
  return !['reject', 'defer', 'redLine', 'condition'].some((one) => families.has(one as never))
}

/** “its aim is to end the war”, “their line is that this is about waste”: no demand on another. */
function isAside(first: Node, noun: Node | null, rest: readonly Node[]): boolean {
  if (first.lower === 'to') return /^(goal|aim|objective|wish|line|answer)$/.test(noun?.lemma ?? '')
  return (
    /^(line|position|stance|expectation)$/.test(noun?.lemma ?? '') &&
    !rest.some((n) => /^(must|should|shall|will|wo|cannot|ca|can|would|ought|be)$/.test(n.lower))
  )
}
