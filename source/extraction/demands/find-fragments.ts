import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import { isTitle } from '../text/is-title.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { spanOf } from '../text/tree.ts'
import type { DemandDraft } from './demand-draft.ts'
import { demandOfSentence } from './draft-demand.ts'
import { wantingTopic } from './wanting-topic.ts'

/**
 * Finds demands told without a verb: “What does Ankara want?” / “Two states.”, “Washington: zero.”,
 * “The envoy came with a sheet of paper. A truce; an exchange of prisoners.”, “No troops, then.”
 */
export function findFragments(context: Context): readonly DemandDraft[] {
  return context.sentences.flatMap((sentence) => {
    if (isTitle(context.article, sentence)) return []
    const label = labelled(sentence, context)
    if (label)
      return draft(label.parties, [label.span], sentence, 'after the name of a party', context)
    const told = toldInShort(sentence, context)
    if (told) return told
    const isBare = isFragment(sentence)
    if (!isBare && !isBareItem(sentence, context) && !isBareAnswer(sentence, context)) return []
    const whole = spanOf(sentence.nodes)
    if (whole === null) return []
    const isLong =
      sentence.nodes.filter((n) => n.upos !== 'PUNCT').length > 2 && !EVASIVE.test(sentence.text)
    const answers = isLong && isFirst(sentence, context) ? wantingTopic(sentence, context) : []
    if (answers.length > 0)
      return draft(answers, [whole], sentence, 'an answer to what a party wants', context)
    return isBare ? goingOn(sentence, whole, context) : []
  })
}

/** “Not for now.”, “Hardly anything.”: answers that name nothing. */
const EVASIVE = /^(?:Not|Hardly|Perhaps|Maybe|Yes|Nothing|Little|Very|Quite|Nobody|Too)\b/

function draft(
  parties: readonly string[],
  spans: readonly Span[],
  sentence: Sentence,
  rule: string,
  { article }: Context,
): readonly DemandDraft[] {
  return spans.map((span) => {
    const words = article.source.slice(span.start, span.end)
    const isClosed =
      /^(?:no|not|never)\b/i.test(words) && /\b(?:ever|never|then|period|full stop)\b/i.test(words)
    return demandOfSentence(sentence, {
      kind: isClosed ? 'red-line' : 'demand',
      parties,
      span,
      family: isClosed ? 'redLine' : 'demand',
      rule,
    })
  })
}

/** “No concentration of forces, then, and no census.”, “A truce; an end to kidnapping; a census.” */
function goingOn(sentence: Sentence, whole: Span, context: Context): readonly DemandDraft[] {
  const before = context.sentences[sentence.index - 1]
  if (!before || before.block !== sentence.block) return []
  const said = context.reportsOf(before).findLast((one) => one.parties.length > 0)?.parties ?? []
  const parties = said.length > 0 ? said : context.resolver.subjectOf(before).parties
  if (parties.length !== 1) return []
  const items = context.article.source.slice(whole.start, whole.end).split(/;\s+/)
  if (items.length > 1 && handsIn(before)) {
    const spans: Span[] = []
    let at = whole.start
    for (const item of items) {
      spans.push({ start: at, end: at + item.length })
      at += item.length + 2
    }
    return draft(parties, spans, sentence, 'listed on a paper of a party', context)
  }
  const isRefusal =
    /^No \p{L}+/u.test(sentence.text) && /\b(?:and|,) (?:no|then|ever)\b/.test(sentence.text)
  // Whose plain no it is only a report tells: the subject before may be another.
  return isRefusal && said.length === 1
    ? draft(parties, [whole], sentence, 'a plain no', context)
    : []
}

/** “landed with a single sheet of paper”, “sent its terms”. */
const handsIn = (sentence: Sentence): boolean =>
  /\b(?:paper|list|sheet|letter|terms|instructions|demands|conditions|proposal|document|memo|note|agenda)\b/i.test(
    sentence.text,
  )

/** “No relocation, period,” the minister said; “Belgrade says: recognition first”; not “No comment”. */
function toldInShort(sentence: Sentence, context: Context): readonly DemandDraft[] | null {
  const report = context.reportsOf(sentence).find((one) => one.parties.length > 0 && one.cue)
  if (!report?.content || !report.cue) return null
  const words = sentence.nodes.filter(
    (n) =>
      n.start >= (report.content?.start ?? 0) &&
      n.end <= (report.content?.end ?? 0) &&
      !/^["“”,:]$/.test(n.text),
  )
  const [first, ...rest] = words
  const span = spanOf(words)
  if (!first || !span || rest.length < 1 || words.length > 12) return null
  if (words.some((n) => isTensedWord(n) && !isBelowRelative(n))) return null
  const noun = rest.find((n) => n.upos === 'NOUN' && n.relation !== 'compound')
  const isRow = rest.some(
    (n) =>
      n.lower === 'first' &&
      n.before?.upos === 'NOUN' &&
      (n === words.at(-1) || /^[,;.]$/.test(sentence.nodes[n.index + 1]?.text ?? '')),
  )
  const isNo =
    /^(no|never|zero)$/.test(first.lower) &&
    !rest.some((n) => n.lower === 'no') &&
    noun !== undefined &&
    !UNTOLD.test(noun.lemma) &&
    !context.demandWords.has(noun, sentence, 'event') &&
    !words.some((n) => /^(without|unless|until|till|before|while|as)$/.test(n.lower))
  if (!isNo && !(isRow && noun)) return null
  return [
    demandOfSentence(sentence, {
      kind: isNo ? 'red-line' : 'condition',
      parties: report.parties,
      span,
      reportedBy: report,
      family: isNo ? 'redLine' : 'condition',
      rule: 'told in a few words',
    }),
  ]
}

/** What a plain “no …” only tells there is not. */
const UNTOLD =
  /^(comment|problem|doubt|question|wonder|surprise|progress|result|breakthrough|decision|agreement|sign|date|deal|news|change|idea|reason|word|way|point|one|chance|contact|casualty|bar|matter|thing|time|rush|secret|need|hurry|choice|alternative)$/

/** “Washington: zero.”, where other parties are labelled so around it. */
function labelled(
  sentence: Sentence,
  context: Context,
): { readonly parties: readonly string[]; readonly span: Span } | null {
  const own = labelOf(sentence, context)
  if (own === null || own.verbal) return null
  const near = context.sentences.filter(
    (one) => one !== sentence && Math.abs(one.block - sentence.block) <= 2,
  )
  const others = near.map((one) => labelOf(one, context)).filter((one) => one !== null)
  return others.some((one) => one.parties[0] !== own.parties[0]) ? own : null
}

function labelOf(sentence: Sentence, { mentions, article }: Context) {
  const { nodes } = sentence
  const colon = nodes.findIndex((n) => n.text === ':')
  if (colon < 1 || colon > 4 || article.blocks[sentence.block]?.kind === 'liveStamp') return null
  const end = nodes[colon]?.start ?? 0
  const named = mentions.filter(
    (m) => m.start >= sentence.start && m.end <= end && m.actor !== null,
  )
  const lead = nodes.slice(0, colon).filter((n) => !/^(the|and|for|as)$/.test(n.lower))
  const isWhole =
    named.length === 1 && lead.every((n) => named.some((m) => m.start <= n.start && n.end <= m.end))
  const rest = nodes.slice(colon + 1)
  const span = spanOf(rest)
  const isOther =
    nodes[0]?.lower === 'for' ||
    mentions.some((m) => m.person && m.start >= end && m.end <= sentence.end) ||
    rest.some((n) => COUNTS.test(n.lower))
  if (!isWhole || !span || isOther || /^["“]$/.test(rest[0]?.text ?? '')) return null
  const parties = [named[0]?.actor ?? '']
  return {
    parties,
    span: { start: sentence.start, end: span.end },
    verbal: rest.some(isTensedWord),
  }
}

/** What a label counts rather than wants: “Chad: 14 dead”. */
const COUNTS = /^(dead|killed|wounded|injured|missing|members|votes|seats|delegates|points)$/

const isTensedWord = (node: Node): boolean =>
  /^(VBD|VBZ|VBP|MD)$/.test(node.xpos) && !/acl/.test(node.head?.relation ?? '')

const isFirst = (sentence: Sentence, { sentences }: Context): boolean =>
  sentences[sentence.index - 1]?.block !== sentence.block

/** A sentence that is a noun phrase: no subject, no verb of its own. */
function isFragment({ nodes }: Sentence): boolean {
  const root = nodes.find((n) => n.head === null)
  if (!root || !/^(NOUN|PROPN|NUM|SYM)$/.test(root.upos) || nodes.at(-1)?.text === '?') return false
  if (root.children.some((c) => /^(nsubj|csubj|cop|aux|expl|parataxis)/.test(c.relation)))
    return false
  return !nodes.some((n) => isTensedWord(n) && !/acl/.test(n.relation) && !isBelowRelative(n))
}

/** “• Releases from the dam guaranteed at the border”: a point of a list whose participle a tagger takes for a past. */
const isBareItem = ({ nodes, block }: Sentence, { article }: Context): boolean =>
  article.blocks[block]?.kind === 'listItem' &&
  nodes.every(
    ({ xpos, lower, upos }, at) =>
      !(at > 1 && /^(VBZ|VBP|MD)$/.test(xpos)) &&
      !(at < 2 && upos === 'PRON') &&
      !/^(was|were|had|did|said)$/.test(lower),
  )

/** “The boats gone from its waters”, “Relief it can bank”: an answer whose verbs tell no event. */
const isBareAnswer = (sentence: Sentence, { framesOf }: Context): boolean =>
  !framesOf(sentence).some((one) => one.parties.length > 0 && one.subjectHow !== 'pronoun') &&
  sentence.nodes.every(
    ({ xpos, lower, upos, before }, at) =>
      !(/^(VBZ|VBP|MD)$/.test(xpos) && at > 1 && before?.upos !== 'PRON') &&
      !(at < 2 && upos === 'PRON' && xpos !== 'PRP$') &&
      !(xpos === 'VBD' && !/(ed|en|ne|pt|ut|wn)$/.test(lower)) &&
      !/^(was|were|had|has|did|said|does|do)$/.test(lower),
  )

function isBelowRelative(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.head) if (/acl/.test(at.relation)) return true
  return false
}
