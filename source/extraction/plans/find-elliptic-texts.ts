import type { Context } from '../context.ts'
import { monthName } from '../dates/month-names.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { spanOf, subtree } from '../text/tree.ts'
import { bareMention } from './bare-mention.ts'
import { findFrameAround } from './find-frame-around.ts'
import { findOlderCounts, findTextsBySymbol } from './find-numbered-texts.ts'
import { findTextsByDate } from './find-texts-by-date.ts'
import { readMarks } from './plan-marks.ts'
import type { PlanMention } from './plan-mention.ts'
import type { PlanWords } from './plan-words.ts'
import { readPoints } from './read-points.ts'
import { findTextActs } from './text-act.ts'

/** How many sentences back the noun may stand that an ellipsis takes up. */
const REACH = 2

/**
 * Versions whose noun was named before: “the second is shorter”, “the one they tabled on
 * Monday”, “June's had two more”, “Rev.2”, “down from 16”.
 */
export function findEllipticTexts(
  sentence: Sentence,
  named: readonly PlanMention[],
  earlier: readonly PlanMention[],
  context: Context,
  words: PlanWords,
): readonly PlanMention[] {
  const near = [...earlier, ...named].filter(
    (m) => sentence.index - m.sentence.index <= REACH && m.told === null,
  )
  const texts = near.filter(({ noun }) => words.has('drafty', noun) || noun === 'points')
  const antecedent = texts.at(-1)
  // “A modified one, which India had proposed”: another treaty than the one in force.
  const binding = near.findLast(({ noun }) =>
    /^(treaty|accord|agreement|pact|deal|truce|ceasefire)$/.test(noun),
  )
  return [
    ...findTextsBySymbol(sentence, named, context, words),
    ...findOlderCounts(sentence, named),
    ...findTextsByDate(sentence, texts, context, words),
    ...(antecedent
      ? [
          ...byStandIn(sentence, texts, context, words),
          ...byPronoun(sentence, antecedent, context, words),
        ]
      : binding
        ? byStandIn(sentence, [binding], context, words).filter(
            ({ head, acts }) =>
              head.lower === 'one' && acts.some((a) => a.kind === 'issued' && a.asserted),
          )
        : []),
  ]
}

const ORDINAL = /^(first|second|third|fourth|fifth|sixth|latest|newest|earlier|previous|original)$/
const TIME = new RegExp(`^(?:${monthName}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$`)

/** “the second”, “the one that …”, “a shorter one”, “June's”. */
function byStandIn(
  sentence: Sentence,
  texts: readonly PlanMention[],
  context: Context,
  words: PlanWords,
): readonly PlanMention[] {
  return sentence.nodes.flatMap((node): PlanMention[] => {
    // “dropped their draft and presented one with 15 points”: the text before it.
    const antecedent = texts.findLast((m) => m.head.start < node.start) ?? texts.at(-1)
    if (!antecedent || !isStandIn(node, sentence, antecedent)) return []
    if (antecedent.several && node.upos !== 'PROPN') return []
    const whole = subtree(node, (c) =>
      /^(case|parataxis|advcl|nsubj|cop|aux|obj|conj)/.test(c.relation),
    )
    const from = sentence.nodes[node.index - 1]
    const run =
      from && /^(the|an?)$/.test(from.lower) && !whole.includes(from) ? [from, ...whole] : whole
    const span = spanOf(run) ?? node
    const text = context.article.source.slice(span.start, span.end)
    const lowers = run.filter((n) => n.index <= node.index).map((n) => n.lower)
    const isAny = (group: 'revision' | 'earlier') => lowers.some((word) => words.has(group, word))
    return [
      {
        ...bareMention(node, nounFor(antecedent), sentence, span),
        points: readPoints(text),
        marks: readMarks(text, text, words),
        earlier: isAny('earlier'),
        revised: isAny('revision'),
        draft: antecedent.draft,
        counter: /^(answer|respond|reply|counter|return)$/.test(node.head?.lemma ?? ''),
        authors:
          node.upos === 'PROPN' && !TIME.test(node.text)
            ? context.resolver.resolve(node, sentence).parties
            : [],
        definite: lowers.includes('the') || node.upos === 'PROPN',
        indefinite: lowers.includes('a') || lowers.includes('an'),
        known: TIME.test(node.text) ? [node.text] : [],
        ...findFrameAround(node, context.framesOf(sentence)),
        acts: findTextActs(node, sentence, context, words),
      },
    ]
  })
}

/** “It was tabled by Egypt in May”: the text just named, and what became of it. */
function byPronoun(
  sentence: Sentence,
  antecedent: PlanMention,
  context: Context,
  words: PlanWords,
): readonly PlanMention[] {
  const pronoun = sentence.nodes.find(
    (node) => node.lower === 'it' && /^nsubj/.test(node.relation) && node.index < 3,
  )
  if (!pronoun || antecedent.sentence === sentence || antecedent.vague) return []
  const acts = findTextActs(pronoun, sentence, context, words).filter(
    ({ kind, asserted }) => /^(issued|leaked|agreed)$/.test(kind) && asserted,
  )
  if (acts.length === 0) return []
  const around = findFrameAround(pronoun, context.framesOf(sentence))
  return [
    {
      ...antecedent,
      ...around,
      start: around.frame?.clause.start ?? pronoun.start,
      end: around.frame?.clause.end ?? pronoun.end,
      sentence,
      head: pronoun,
      several: false,
      definite: true,
      indefinite: false,
      acts,
      sameAs: antecedent.head,
      matterOf: null,
    },
  ]
}

const nounFor = ({ noun }: PlanMention): string => (noun === 'points' ? 'text' : noun)

function isStandIn(node: Node, { nodes }: Sentence, antecedent: PlanMention): boolean {
  const before = nodes[node.index - 1]
  const next = nodes[node.index + 1]
  if (node.start <= antecedent.end && node.start >= antecedent.start) return false
  if (TIME.test(node.text))
    return (
      /^['’]s$/.test(next?.text ?? '') &&
      /^(VERB|AUX)$/.test(nodes[node.index + 2]?.upos ?? '') &&
      antecedent.marks.times.size > 0
    )
  // “Russia's has its troops leave”: the owner's text.
  if (
    /^['’]s$/.test(next?.text ?? '') &&
    node.upos === 'PROPN' &&
    (/^(VBZ|VBP|MD)$/.test(nodes[node.index + 2]?.xpos ?? '') ||
      /^(had|did|called|asked|said|ran|offered|went|left|was|were)$/.test(
        nodes[node.index + 2]?.lower ?? '',
      ))
  )
    return antecedent.authors.length > 0 || antecedent.several || antecedent.draft
  const isNominal = /^(nsubj|obj|obl|root|conj|nsubj:pass)$/.test(node.relation)
  if (ORDINAL.test(node.lower))
    return (
      (isNominal || /^(VERB|AUX)$|^PUNCT$/.test(next?.upos ?? '')) &&
      before?.lower === 'the' &&
      /^(VERB|AUX|PUNCT|ADP|PART)$|^$/.test(next?.upos ?? '') &&
      !/^(of|to|in|for|since)$/.test(next?.lower ?? '') &&
      (antecedent.marks.ordinal !== null || antecedent.earlier || antecedent.draft)
    )
  // “the one they found”, “one of nine pages”, “a shorter one”.
  if (node.lower !== 'one' || !isNominal) return false
  if (next?.lower === 'of' && before?.lower !== 'for') return false
  const isPutForward =
    node.relation === 'obj' &&
    /^(put|table|present|submit|draft|circulate|write)$/.test(node.head?.lemma ?? '')
  const clause = node.children.some((c) => /^acl/.test(c.relation))
  if (isPutForward) return true
  const isDescribed =
    node.children.some((c) => c.relation === 'amod') ||
    /^(point|page)$/.test(before?.lower ?? '') ||
    (before?.lower === 'for' && next?.lower === 'of')
  return (before?.lower === 'the' && clause) || isDescribed
}
