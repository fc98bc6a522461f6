import { contains } from '../cite.ts'
import type { Context } from '../context.ts'
import type { ReportedBy } from '../frames/frame.ts'
import { isTitle } from '../text/is-title.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { answerWords } from './answer-words.ts'
import { bareFrame } from './bare-frame.ts'
import type { Judge, Judgement } from './judgement.ts'

/** A sentence that is little else than an answer, and whose. */
interface Answer extends Judge {
  readonly stance: Judgement['stance']
}

/** “Unreasonable, thought the rebels.”, “Not a chance, says Y.”, “Kampala's answer was no.”, “They won't.” */
export function judgeByWord(sentence: Sentence, context: Context): Judgement | null {
  if (isTitle(context.article, sentence)) return null
  const answer =
    byVerdict(sentence, context) ??
    byReplyNoun(sentence, context) ??
    byBareVerb(sentence, context) ??
    byLabel(sentence, context)
  if (!answer || answer.parties.length === 0) return null
  const frame = context.framesOf(sentence)[0] ?? bareFrame(sentence, answer)
  if (!frame) return null
  return {
    ...answer,
    target: null,
    targetSpan: null,
    span: { start: sentence.start, end: sentence.end },
    sentence,
    frame,
    scope: 'whole',
    rule: `${answer.stance} in a word`,
  }
}

/** A verdict or a plain yes or no, told by somebody or under a heading that names somebody. */
function byVerdict(sentence: Sentence, context: Context): Answer | null {
  const { nodes } = sentence
  const report = context.reportsOf(sentence).find((one) => one.parties.length > 0)
  const words = nodes.filter((node) => node.upos !== 'PUNCT' && !tells(report, node))
  const answers = answerWords(context.world)
  const plain = (['no', 'yes'] as const).find((group) => {
    const length = answers.lengthAt(group, words, 0)
    return length > 0 && words.length <= length + (group === 'no' ? 4 : 1)
  })
  const isVerdict =
    nodes.length <= 10 && context.predicates.ofPhrases(sentence, 0, nodes.length - 1).has('reject')
  if (!plain && !isVerdict) return null
  // “Unreasonable, thought the rebels”: a verb of saying whose content the tree did not see.
  const teller =
    report ??
    context.framesOf(sentence).find((one) => one.classes.has('say') && one.parties.length > 0)
  return {
    stance: plain === 'yes' ? 'accepts' : 'rejects',
    parties: teller?.parties ?? context.tools.topicOf(sentence),
    people: teller?.people ?? [],
  }
}

const tells = (report: ReportedBy | undefined, node: Node): boolean =>
  report !== undefined &&
  [report.source, report.cue].some((span) => span !== null && contains(span, node))

/** “Kampala's answer was no”, “The reply from the union: a flat no”. */
function byReplyNoun(sentence: Sentence, context: Context): Answer | null {
  const { nodes } = sentence
  const answers = answerWords(context.world)
  for (const noun of nodes) {
    if (noun.upos !== 'NOUN' || answers.lengthAt('reply', nodes, noun.index) === 0) continue
    const after = nodes.slice(noun.index + 1, noun.index + 12)
    // “came within the hour: no”
    const colon = after.findIndex((n) => n.text === ':')
    const verb = after.findIndex((n) => /^(was|is|came|remains)$/.test(n.lower))
    const link = Math.max(colon, verb)
    const word = after
      .slice(link + 1, link + 5)
      .find((n) => /^(no|yes|negative|nyet)$/.test(n.lower))
    const isPlain = word !== undefined && after[after.indexOf(word) + 1]?.upos !== 'NOUN'
    if (link < 0 || !(isPlain || goesOn(nodes, noun.index))) continue
    const owner = noun.children.find(
      (c) =>
        c.relation === 'nmod:poss' ||
        c.children.some((k) => k.relation === 'case' && /^(from|of|in)$/.test(k.lower)),
    )
    const { parties, people } = ownerOfReply(owner ?? noun, sentence, context)
    return { stance: word?.lower === 'yes' ? 'accepts' : 'rejects', parties, people }
  }
  return null
}

/** Whose answer it is: “our” is of whoever speaks, else of whom the sentence before is about. */
function ownerOfReply(owner: Node, sentence: Sentence, context: Context): Judge {
  const { resolver, sentences } = context
  const named = resolver.resolve(owner, sentence)
  if (named.parties.length > 0 || !/^(our|my)$/.test(owner.lower)) return named
  const before = sentences[sentence.index - 1]
  const isNear = before?.block === sentence.block
  return isNear ? resolver.subjectOf(before) : named
}

/** “Israel's answer is that it will go on striking”: who answers that all stays as it is refuses. */
const goesOn = (nodes: Sentence['nodes'], from: number): boolean => {
  const after = nodes.slice(from, from + 24)
  const that = after.findIndex(
    (n, i) => n.lower === 'that' && /^(is|was|remains|,)$/.test(after[i - 1]?.lower ?? ''),
  )
  const will = after.findIndex((n, i) => i > that && /^(will|would|shall)$/.test(n.lower))
  if (that < 0 || will < 0 || will - that > 5) return false
  const [next, second] = [after[will + 1]?.lower ?? '', after[will + 2]?.lower ?? '']
  return (
    /^(not|never)$/.test(next) ||
    /^(continue|keep|stay|remain|persist)$/.test(next) ||
    (/^(go|press|carry|push|fight)$/.test(next) && /^(on|ahead)$/.test(second))
  )
}

/** “The studios: no minimums, now or ever.”: a line that gives one side's answer. */
function byLabel(sentence: Sentence, context: Context): Answer | null {
  const { nodes } = sentence
  const colon = nodes.findIndex((n) => n.text === ':')
  if (colon < 1 || colon > 4 || !/^(no|none|never|nothing)$/.test(nodes[colon + 1]?.lower ?? ''))
    return null
  const side = nodes.slice(0, colon).findLast((n) => /^(NOUN|PROPN)$/.test(n.upos))
  if (!side) return null
  const { parties, people } = context.resolver.resolve(side, sentence)
  return { stance: 'rejects', parties, people }
}

/** “Uganda won't.”, “Kampala did not.” */
function byBareVerb(sentence: Sentence, context: Context): Answer | null {
  const words = sentence.nodes.filter((node) => node.upos !== 'PUNCT')
  const [last, auxiliary] = [words.at(-1), words.at(-2)]
  const isBare =
    words.length <= 6 &&
    /^(n't|not|never)$/.test(last?.lower ?? '') &&
    /^(wo|will|would|ca|can|does|do|did|is|has)$/.test(auxiliary?.lower ?? '')
  if (!isBare) return null
  const named = context.resolver.mentionsIn(sentence)[0]
  const { parties, people } = named
    ? context.resolver.resolve(named.head, sentence)
    : context.resolver.subjectOf(sentence)
  return { stance: 'rejects', parties, people }
}
