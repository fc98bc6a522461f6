import type { Context } from '../context.ts'
import { trimContent } from '../frames/clause-content.ts'
import { isTitle } from '../text/is-title.ts'
import { splitEnumeration } from '../text/lists.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { spanOf } from '../text/tree.ts'
import type { DemandDraft } from './demand-draft.ts'
import { demandOfSentence } from './draft-demand.ts'

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
    const stop = nodes.findIndex((n) => n.index > be.index && /^[.;:—–]$/.test(n.text))
    const rest = nodes.slice(be.index + 1, stop < 0 ? nodes.length : stop)
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

interface Named {
  /** The noun of the demand; null for “what Chad wants”. */
  readonly noun: Node | null
  readonly parties: readonly string[]
  readonly kind: DemandDraft['kind']
}

/** “What Chad wants”, “All they ask for”. */
function whatOneWants(left: readonly Node[], sentence: Sentence, context: Context): Named | null {
  if (!/^(what|all)$/.test(left[0]?.lower ?? '')) return null
  const frame = context
    .framesOf(sentence)
    .find((one) => one.classes.has('demand') && left.includes(one.head) && !one.negated)
  return frame ? { noun: null, parties: frame.parties, kind: 'demand' } : null
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
  const parties = owner ? resolver.resolve(owner, sentence).parties : []
  return {
    noun,
    parties,
    kind: /condition|proviso|stipulation/.test(noun.lemma) ? 'condition' : 'demand',
  }
}

/** Whether what follows “is” names a thing or an act, not a judgement on the demand. */
function saysWhat(
  noun: Node | null,
  rest: readonly Node[],
  sentence: Sentence,
  context: Context,
): boolean {
  const [first] = rest
  if (!first || rest.length < 2) return false
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
