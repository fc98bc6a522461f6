import type { Context } from '../context.ts'
import { monthName } from '../dates/month-names.ts'
import { type Mention, partyOf } from '../mentions/mention.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { nounPhrase, spanOf, subtree } from '../text/tree.ts'
import { countOn } from './counted-text.ts'
import { findFrameAround } from './find-frame-around.ts'
import { findPlanAuthors, partiesBetween } from './find-plan-authors.ts'
import { WENT_BEFORE } from './link-revised.ts'
import { matterOf, otherWordFor } from './other-word-for.ts'
import { knownBy, ordinalIn, type PlanMarks, readMarks } from './plan-marks.ts'
import type { PlanMention } from './plan-mention.ts'
import type { PlanWords } from './plan-words.ts'
import { readPoints } from './read-points.ts'
import { findTextActs } from './text-act.ts'
import { wordsBefore } from './words-before.ts'

const VAGUE = /^(any|no|such|every|each|some|whatever|another|neither|either|possible|eventual)$/

const DEFINITE = /^(the|that|this|these|those|its|their|his|her|our|both)$/

/** Reads all that the words of a noun phrase say of the text it names. */
export function readPlanMention(
  head: Node,
  noun: string,
  sentence: Sentence,
  context: Context,
  words: PlanWords,
): PlanMention {
  const { article } = context
  const before = wordsBefore(head, sentence)
  const after = nounPhrase(head).filter((node) => node.index > head.index)
  const numbered = numberAfter(head, sentence)
  const phrase = [
    ...before,
    head,
    ...(numbered && !after.includes(numbered) ? [numbered] : []),
    ...after,
  ]
  // The phrase without a long tail: “of …” and “for …” stay, clauses go.
  const span = spanOf(phrase.filter((node) => node.index - head.index < 12)) ?? head
  const lowers = before.map((node) => node.lower)
  const text = article.source.slice(span.start, Math.max(span.end, head.end))
  const possessive = head.children.find((child) => child.relation === 'nmod:poss')
  const premodified = (group: 'revision' | 'earlier' | 'counter'): boolean =>
    lowers.some(
      (word, i) =>
        !isTimeAfterLast(word, lowers[i + 1]) &&
        [word, `${lowers[i - 2]}-${word}`, `${lowers[i - 1]} ${word}`].some((form) =>
          words.has(group, form),
        ),
    )
  const several = noun !== 'terms' && (head.xpos === 'NNS' || head.xpos === 'NNPS')
  const own = isOfTheirOwn(head, sentence)
  const name = nameOf(head, before, numbered, context)
  const counted = countOn(head)
  return {
    start: counted?.start ?? span.start,
    end: Math.max(span.end, head.end),
    sentence,
    head,
    noun,
    points:
      readPoints(text) ?? (counted && readPoints(article.source.slice(counted.start, counted.end))),
    marks: withOrdinalOf(
      head.children.find((c) => c.relation === 'appos'),
      readMarks(text, wholeText(head, span, context), words),
      sentence,
    ),
    authors: findPlanAuthors(head, sentence, context),
    between: partiesBetween(head, sentence, context),
    name,
    known: knownBy(text),
    revised: premodified('revision'),
    earlier:
      premodified('earlier') || WENT_BEFORE.test(sentence.text.slice(head.end - sentence.start)),
    counter:
      premodified('counter') ||
      /^counter/.test(noun) ||
      words.has('reply', noun) ||
      (own && ANSWER.test(sentence.text)),
    own,
    inForce: lowers.some((word) => words.has('inForce', word)),
    gotOut: lowers.some((word) => words.has('gotOut', word)),
    expected: lowers.some((word) => words.has('expected', word)),
    common: lowers.some((word) => words.has('common', word)),
    draft: /draft/.test(noun) || lowers.includes('draft'),
    several,
    definite: lowers.some((word) => DEFINITE.test(word)) || possessive !== undefined,
    indefinite: lowers.some((word) => /^(a|an)$/.test(word)),
    vague: lowers.some((word) => VAGUE.test(word)) || (isBare(head, before) && name === null),
    ...findFrameAround(head, context.framesOf(sentence)),
    acts: findTextActs(head, sentence, context, words),
    sameAs: otherWordFor(head, sentence, words),
    matterOf: matterOf(head, words),
    told: null,
  }
}

/** “its compromise, a fifth draft of the text”: the second words for it may number it. */
function withOrdinalOf(
  other: Node | undefined,
  marks: PlanMarks,
  { text, start }: Sentence,
): PlanMarks {
  if (!other || marks.ordinal !== null) return marks
  const words = spanOf(nounPhrase(other)) ?? other
  return { ...marks, ordinal: ordinalIn(text.slice(words.start - start, words.end - start)) }
}

/** The phrase and the first clause on it, in which its dates stand. */
function wholeText(head: Node, span: { start: number; end: number }, { article }: Context): string {
  const clause = head.children.find((c) => /^acl/.test(c.relation) && c.index > head.index)
  const tail = clause ? spanOf(subtree(clause)) : null
  const end = tail && tail.end - span.end < 120 ? tail.end : span.end
  return article.source.slice(span.start, Math.max(end, head.end))
}

/** “Protocol Four”, “version 3”, “Agreement No. 9”. */
function numberAfter(head: Node, { nodes }: Sentence): Node | null {
  let at = head.index + 1
  if (/^(no\.?|nos\.?|nr\.?|number)$/.test(nodes[at]?.lower ?? '')) at++
  if (nodes[at]?.text === '.' && at > head.index + 1) at++
  const next = nodes[at]
  return next?.upos === 'NUM' && /^(\p{Lu}\p{L}*|\d{1,2}|[a-z]+)$/u.test(next.text) ? next : null
}

const MONTH = new RegExp(`^${monthName}$`)
const DAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Today|Yesterday|Tonight)$/

/** A proper name in the phrase that is no party's: of a place, or the text's own. */
function nameOf(
  head: Node,
  before: readonly Node[],
  numbered: Node | null,
  { resolver }: Context,
): string | null {
  const proper = before.find((node) => {
    if (!/^\p{Lu}/u.test(node.text) || node.upos !== 'PROPN' || node.index === 0) return false
    if (MONTH.test(node.text) || DAY.test(node.text)) return false
    // “U.S.-backed” names a backer.
    if (before.some((next) => next.index === node.index + 1 && next.text === '-')) return false
    const mention = resolver.mentionAt(node)
    return node.relation === 'compound'
      ? !isParty(mention) || mention?.kind === 'city'
      : !isParty(mention)
  })
  if (proper) return proper.text
  // “a signature under Protocol Four”, “the General Agreement on …”: capitals make a name.
  if (numbered && /^\p{Lu}/u.test(head.text)) return `${head.text} ${numbered.text}`
  const capital = /^\p{Lu}\p{Ll}/u.test(head.text) && head.index > 0
  const led = before.some((node) => /^\p{Lu}\p{Ll}/u.test(node.text) && node.index > 0)
  return capital && led ? head.text : null
}

/** “last October's”: no last text, but a time. */
const isTimeAfterLast = (word: string, next: string | undefined): boolean =>
  word === 'last' &&
  !/^(draft|text|version|offer|proposal|paper|,|best|and|final)$/.test(next ?? 'draft')

const isParty = (mention: Mention | undefined): boolean =>
  mention !== undefined && partyOf(mention) !== null

/** “a text of their own”. */
const isOfTheirOwn = (head: Node, { text, start }: Sentence): boolean =>
  /^ of (?:its|their|his|her|our) own\b/.test(text.slice(head.end - start))

const ANSWER =
  /\b(in (?:response|reply|answer|return|turn)|respond|repl(?:y|ied|ies)|answer|counter|sent back|came back|returned|instead)/i

/** A singular noun with nothing before it names no text: “agreement was reached”, “on paper”. */
const isBare = (head: Node, before: readonly Node[]): boolean =>
  before.length === 0 && head.xpos === 'NN' && !/^\p{Lu}.*\p{Lu}/u.test(head.text)
