import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { PersonDraft } from '../mentions/mention.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, childBy, childrenBy, nounPhrase, spanOf, subtree } from '../text/tree.ts'
import type { Judgement } from './judgement.ts'

/** Verbs that pronounce on something: “views these terms as …”, “called the draft …”. */
const VIEWS =
  /^(view|see|regard|consider|call|describe|deem|find|dismiss|brand|label|judge|declare|denounce|condemn|term|treat)$/
/** “shows no sign of accepting”, “had no intention of signing”. */
const NO_WILL =
  /^(sign|intention|interest|willingness|appetite|inclination|desire|plan|hurry|readiness|question|chance|prospect|way)s?$/
const PARTIAL =
  /\b(some|several|certain|parts?|components?|elements?|aspects?|core|key|many|most|much|points?|partly|partially|in part|a few|two|three|nearly all)\b/i
const WHOLLY =
  /\b(wholly|entirely|outright|flatly|completely|categorically|out of hand|in full|whole|altogether|as a whole)\b/i

interface Speaker {
  readonly parties: readonly string[]
  readonly people: readonly PersonDraft[]
}

/** Finds who takes or refuses what, in the order of the text. */
export function findJudgements(context: Context): readonly Judgement[] {
  const found: Judgement[] = []
  for (const frame of context.frames) {
    if (!isRead(context, frame)) continue
    const judgement =
      byVerb(frame, context) ??
      byYesOrNo(frame, context) ??
      byPredicate(frame, context) ??
      byView(frame, context)
    if (judgement && judgement.parties.length > 0) found.push(judgement)
  }
  for (const sentence of context.sentences) {
    const judgement = found.some((one) => one.sentence === sentence)
      ? null
      : byWord(sentence, context)
    if (judgement) found.push(judgement)
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

/** “Unreasonable, thought the rebels.”: a sentence that is little else than a verdict. */
function byWord(sentence: Sentence, context: Context): Judgement | null {
  const { nodes } = sentence
  const kind = context.article.blocks[sentence.block]?.kind
  if (nodes.length > 10 || kind === 'headline' || kind === 'heading') return null
  if (!context.predicates.ofPhrases(sentence, 0, nodes.length - 1).has('reject')) return null
  const report = context.reportsOf(sentence).find((one) => one.parties.length > 0)
  const parties = report?.parties ?? context.tools.topicOf(sentence)
  const [frame] = context.framesOf(sentence)
  if (parties.length === 0 || !frame) return null
  return {
    stance: 'rejects',
    parties,
    people: report?.people ?? [],
    target: null,
    targetSpan: null,
    span: { start: sentence.start, end: sentence.end },
    sentence,
    frame,
    scope: 'whole',
    rule: 'rejects in a word',
  }
}

const isRead = ({ article }: Context, { sentence }: Frame): boolean =>
  !['headline', 'heading'].includes(article.blocks[sentence.block]?.kind ?? '')

const whole = (frame: Frame): { start: number; end: number } => frame.clause

/** The clause up to its stop, which trees often miss. */
function toStop({ clause, head, sentence }: Frame): { start: number; end: number } {
  const last = sentence.nodes[stopAfter(head.index, sentence)]
  return { start: clause.start, end: Math.max(clause.end, last?.end ?? 0) }
}

function scopeOf(frame: Frame, target: Node | null, context: Context): 'whole' | 'part' {
  const text = context.article.source.slice(frame.clause.start, frame.clause.end)
  const targetText = target
    ? context.article.source.slice(...rangeOf(nounPhrase(target), target))
    : ''
  if (WHOLLY.test(text)) return 'whole'
  return PARTIAL.test(targetText) || /\b(only in part|partly|partially)\b/i.test(text)
    ? 'part'
    : 'whole'
}

function rangeOf(nodes: readonly Node[], head: Node): [number, number] {
  const span = spanOf(nodes) ?? { start: head.start, end: head.end }
  return [span.start, span.end]
}

/** “rejects core terms”, “has yet to accept it”, “refused to sign the deal”, “was rejected by Y”. */
function byVerb(frame: Frame, context: Context): Judgement | null {
  const { classes, head } = frame
  const rejects =
    classes.has('reject') || (/^(refuse|decline)$/.test(head.lemma) && frame.object !== null)
  const accepts = classes.has('accept')
  if (!rejects && !accepts) return null
  if (head.upos !== 'VERB') return null
  if (frame.modality === 'obligation' || frame.modality === 'possibility') return null
  const will = unwillingness(frame, context)
  if (will === 'irrelevant') return null
  if (!frame.finite && frame.governor === null && will === null && !isParticipleOfSubject(frame))
    return null
  const target = targetOf(frame) ?? antecedentOf(frame)
  if (target === null && !frame.passive) return null
  const negated = frame.negated || will === 'refuses'
  // “does not oppose” accepts nothing yet.
  if (rejects && negated) return null
  if (AMBIGUOUS.test(head.lemma) && !negated && !rejects) return null
  const stance = rejects || negated ? 'rejects' : 'accepts'
  if (stance === 'accepts' && frame.modality !== 'asserted') return null
  const actor = actorOf(frame, context)
  return {
    stance,
    ...actor,
    target: frame.passive ? frame.subjectHead : target,
    targetSpan:
      target !== null && target === frame.object
        ? (frame.complement ?? spanOfTarget(target))
        : spanOfTarget(frame.passive ? frame.subjectHead : target),
    span: whole(will === null ? frame : (frame.governor ?? clauseAround(frame, context) ?? frame)),
    sentence: frame.sentence,
    frame,
    scope: scopeOf(frame, frame.passive ? frame.subjectHead : target, context),
    rule: `${stance} by verb “${head.lemma}”`,
  }
}

/** Verbs of acceptance that most often mean something else when they stand alone. */
const AMBIGUOUS =
  /^(back|support|respect|tolerate|settle|live|favour|favor|recognise|recognize|acknowledge|concede|honour|honor|champion|sign|yield|hail|praise|applaud|adopt|take|observe)$/

const isParticipleOfSubject = (frame: Frame): boolean =>
  (frame.head.xpos === 'VBG' && /^(advcl|conj|xcomp)/.test(frame.head.relation)) ||
  (frame.passive && frame.parties.length > 0)

/** Whether the governor turns the act into its refusal, or makes it nobody's act. */
function unwillingness(frame: Frame, context: Context): 'refuses' | 'irrelevant' | null {
  const { governor, head } = frame
  if (head.relation === 'acl' && head.head && NO_WILL.test(head.head.lower))
    return head.head.children.some((c) => /^(no|little|not|any)$/.test(c.lower))
      ? 'refuses'
      : 'irrelevant'
  if (
    head.head &&
    NO_WILL.test(head.head.lower) &&
    head.head.children.some((c) => c.lower === 'no')
  )
    return 'refuses'
  if (governor === null) return null
  if (governor.classes.has('refuse') && head.relation === 'xcomp')
    return governor.negated ? 'irrelevant' : 'refuses'
  if (head.relation === 'xcomp') {
    if (governor.negated) return 'refuses'
    const phrases = context.predicates.ofPhrases(
      frame.sentence,
      Math.max(0, governor.head.index - 3),
      head.index,
    )
    if (phrases.has('refuse')) return 'refuses'
    if (
      /^(want|urge|demand|press|ask|call|tell|warn|order|persuade|force|push|convince|pressure|invite|expect|need|hope|fail|pressure)$/.test(
        governor.head.lemma,
      )
    )
      return 'irrelevant'
  }
  if (head.relation === 'acl' && head.xpos !== 'VBN') return 'irrelevant'
  return null
}

/** The object judged: direct, or after the preposition that belongs to the verb. */
function targetOf(frame: Frame): Node | null {
  const object = frame.object ?? childBy(frame.head, 'ccomp', 'xcomp')
  if (object) return object
  const oblique = childrenBy(frame.head, 'obl').find((c) =>
    c.children.some(
      (k) => k.relation === 'case' && /^(to|with|out|up|on|from|of|against|for)$/.test(k.lower),
    ),
  )
  return oblique ?? null
}

/** “a condition the rebels show no sign of accepting”: what the relative clause is about. */
function antecedentOf(frame: Frame): Node | null {
  for (let at: Node | null = frame.head; at; at = at.head)
    if (at.relation === 'acl:relcl') return at.head
  return null
}

/** The clause with a subject of its own that a phrase stands in. */
function clauseAround(frame: Frame, context: Context): Frame | null {
  for (let at = frame.head.head; at; at = at.head) {
    const around = context.framesOf(frame.sentence).find((one) => one.head === at)
    if (around?.subject) return around
  }
  return null
}

function actorOf(frame: Frame, context: Context): Speaker {
  if (frame.parties.length > 0 || frame.people.length > 0)
    return { parties: frame.parties, people: frame.people }
  // “no sign of accepting”: the actor is the subject of the clause around.
  for (let at = frame.head.head; at; at = at.head) {
    const around = context.framesOf(frame.sentence).find((one) => one.head === at)
    if (around && around.parties.length > 0)
      return { parties: around.parties, people: around.people }
  }
  const reporter = frame.reportedBy
  return { parties: reporter?.parties ?? [], people: reporter?.people ?? [] }
}

/** “has said no to both”, “says yes to the formula”. */
function byYesOrNo(frame: Frame, context: Context): Judgement | null {
  if (!/^(say|answer|reply|vote)$/.test(frame.head.lemma)) return null
  const word = frame.sentence.nodes
    .slice(frame.head.index + 1, frame.head.index + 4)
    .find((node) => /^[“"]?(no|yes)[”"]?$/.test(node.lower))
  const next = word ? frame.sentence.nodes[word.index + 1] : undefined
  if (!word || (next && !/^(to|,|\.|at|”|;|—|–)$/.test(next.lower))) return null
  const target = next?.lower === 'to' ? (nounAfter(frame, next.index) ?? null) : null
  const stance = word.lower === 'no' ? 'rejects' : 'accepts'
  return {
    stance,
    parties: frame.parties,
    people: frame.people,
    target,
    targetSpan: spanOfTarget(target),
    span: { start: frame.clause.start, end: Math.max(frame.clause.end, target?.end ?? 0) },
    sentence: frame.sentence,
    frame,
    scope: scopeOf(frame, target, context),
    rule: `${stance} by “say ${word.lower}”`,
  }
}

function nounAfter(frame: Frame, index: number): Node | undefined {
  return frame.sentence.nodes
    .slice(index + 1, index + 8)
    .find(
      (node) =>
        /^(NOUN|PROPN|PRON|DET|NUM)$/.test(node.upos) &&
        !/^(the|a|an|its|their)$/.test(node.lower) &&
        !/^(compound|amod|det)$/.test(node.relation),
    )
}

/** “X is out of the question”, “both remain non-starters for Y”: the predicate judges its subject. */
function byPredicate(frame: Frame, context: Context): Judgement | null {
  const { head, sentence, subjectHead } = frame
  if (subjectHead === null) return null
  const copular =
    childBy(head, 'cop') !== undefined ||
    /^(be|remain|become|stay|seem|appear|sound|prove|look)$/.test(head.lemma)
  if (!copular) return null
  const nodes = subtree(
    head,
    (c) => /^(nsubj|csubj|advcl|parataxis|conj)/.test(c.relation) || c === subjectHead,
  )
  const from = nodes[0]?.index ?? head.index
  const to = nodes.at(-1)?.index ?? head.index
  const phrases = context.predicates.ofPhrases(sentence, from, to)
  const nounClasses = nodes.flatMap((n) => [...context.predicates.ofNoun(n, sentence)])
  const rejects = phrases.has('reject') || nounClasses.includes('reject')
  const accepts = phrases.has('accept')
  if (!rejects && !accepts) return null
  // A person or party as subject is “opposed to” or “ready to”: then it judges, not is judged.
  const selfJudging =
    frame.parties.length > 0 &&
    (phrases.has('accept') ||
      /\b(opposed|hostile|against)\b/.test(
        sentence.text.slice(
          frame.predicate.start - sentence.start,
          frame.predicate.end - sentence.start,
        ),
      ))
  const judge = selfJudging
    ? { parties: frame.parties, people: frame.people }
    : judgeOf(frame, nodes, context)
  if (judge.parties.length === 0) return null
  const stance = (rejects && !frame.negated) || (accepts && frame.negated) ? 'rejects' : 'accepts'
  if (stance === 'accepts' && rejects) return null
  const target = selfJudging
    ? (nodes.find((n) => /^(obl|nmod|xcomp)/.test(n.relation) && n.index > head.index) ?? null)
    : subjectHead
  return {
    stance,
    ...judge,
    target,
    targetSpan: spanOfTarget(target),
    span: toStop(frame),
    sentence,
    frame,
    scope: scopeOf(frame, target, context),
    rule: `${stance} by predicate`,
  }
}

/** Who judges: “for Kyiv”, else who says so. */
function judgeOf(frame: Frame, nodes: readonly Node[], context: Context): Speaker {
  const beneficiary = nodes.find(
    (n) =>
      /^(obl|nmod)/.test(n.relation) &&
      n.children.some((c) => c.relation === 'case' && /^(for|to)$/.test(c.lower)),
  )
  if (beneficiary) {
    const { parties, people } = context.resolver.resolve(beneficiary, frame.sentence)
    if (parties.length > 0) return { parties, people }
  }
  const reporter = frame.reportedBy
  if (reporter?.parties.length) return { parties: reporter.parties, people: reporter.people }
  // An unnamed source speaks for whoever the paragraph is about.
  const before = context.sentences[frame.sentence.index - 1]
  const same =
    reporter?.kind === 'unnamed' && before?.block === frame.sentence.block ? before : undefined
  return { parties: same ? context.resolver.subjectOf(same).parties : [], people: [] }
}

/** “views these terms as wholly unacceptable”, “called the draft a non-starter”. */
function byView(frame: Frame, context: Context): Judgement | null {
  if (!VIEWS.test(frame.head.lemma) || frame.negated) return null
  const { head, sentence, object } = frame
  if (object === null && frame.complement === null) return null
  // “declared that X was unacceptable” reports: X's own clause judges.
  if (
    context
      .reportsOf(sentence)
      .some((one) => one.cue && one.cue.start <= head.start && head.end <= one.cue.end)
  )
    return null
  const nodes = subtree(head, (c) => /^(nsubj|advcl|parataxis|conj|ccomp)/.test(c.relation))
  const from = object?.index ?? head.index
  const to = Math.max(nodes.at(-1)?.index ?? head.index, stopAfter(from, sentence))
  const phrases = context.predicates.ofPhrases(sentence, from, to)
  const nouns = sentence.nodes
    .slice(from, to + 1)
    .flatMap((n) => (n.upos === 'NOUN' ? [...context.predicates.ofNoun(n, sentence)] : []))
  const rejects = phrases.has('reject') || nouns.includes('reject')
  if (!rejects || frame.parties.length === 0) return null
  const target =
    object ?? nodes.find((n) => /^(NOUN|PROPN|PRON)$/.test(n.upos) && n.index > head.index) ?? null
  return {
    stance: 'rejects',
    parties: frame.parties,
    people: frame.people,
    target,
    targetSpan: spanOfTarget(target),
    span: toStop(frame),
    sentence,
    frame,
    scope: scopeOf(frame, target, context),
    rule: `rejects by “${head.lemma} … as”`,
  }
}

/** The last word before the clause ends: at a comma, a stop or the next tense. */
function stopAfter(from: number, { nodes }: Frame['sentence']): number {
  let at = from
  while (
    nodes[at + 1] &&
    !/^[,.;:—–]$/.test(nodes[at + 1]?.text ?? '') &&
    !/^(VBD|VBZ|VBP|MD)$/.test(nodes[at + 1]?.xpos ?? '')
  )
    at++
  while (at > from && nodes[at]?.upos === 'CCONJ') at--
  return at
}

function spanOfTarget(target: Node | null): { start: number; end: number } | null {
  if (target === null) return null
  if (
    baseOf(target.relation) === 'ccomp' ||
    baseOf(target.relation) === 'xcomp' ||
    baseOf(target.relation) === 'csubj'
  )
    return spanOf(subtree(target))
  return spanOf(subtree(target, (c) => /^(parataxis|advcl|appos)/.test(c.relation)))
}
