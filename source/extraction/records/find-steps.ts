import type { DateValue } from '../../model/date-value.ts'
import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import { findDates } from '../dates/resolve-date.ts'
import type { Frame, ReportedBy } from '../frames/frame.ts'
import { partyOf } from '../mentions/mention.ts'
import { findLists } from '../text/lists.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { childBy, spanOf, subtree } from '../text/tree.ts'
import type { DemandDraft } from './draft.ts'

/** A next step before it becomes a record. */
export interface StepDraft {
  readonly what: Span
  readonly because: Span
  readonly who: readonly string[]
  readonly actor: Span | null
  readonly when: DateValue | null
  readonly sentence: Sentence
  readonly reportedBy: ReportedBy | null
  /** True when the words only hold it possible (“potential talks”). */
  readonly tentative: boolean
  readonly rule: string
}

const STATIVE =
  /^(remain|be|stay|need|have|depend|mean|make|prove|seem|appear|include|require|focus|center|centre|help|want|like|know|continue|keep|allow|risk|cost|lead|cause|leave|apply|matter|last|benefit|satisfy|consider|accept|tolerate|protect|guarantee|ensure|do|face|get|become|look|give|serve|act|work|offer|contain|cover|provide)$/
const TALKS =
  /^(talk|meeting|round|summit|session|negotiation|conference|consultation|dialogue|discussion|visit|trip|call|hearing|plenary|briefing|vote|referendum|election|signing|ceremony|exchange|swap|release|deadline|reply|response|decision|ruling|ratification|implementation|phase|working|group|committee|mission|team|delegation|negotiator|mediator|envoy|ceasefire|truce|withdrawal|deployment|text|draft|proposal|document|plan|accord|treaty|agreement|deal|one|ballot|strike|administration|transition|council|body|board|panel|members?|result)s?$/
const AWAIT =
  /^(await|expect|count|hope|plan|schedule|set|look|wait|anticipate|announce|pencil|slate|invite|book|call|summon|convene)$/
const EVENT_NOUN =
  /^(reply|answer|response|decision|ruling|verdict|meeting|talk|talks|round|summit|session|visit|vote|signing|announcement|release|exchange|election|referendum|deadline|conference|trip|call|discussion|discussions|negotiation|negotiations|consultations)$/

/**
 * Finds what is announced, planned or expected, and when.
 *
 * @param demands Clauses that are demands already: what one side wants is no step.
 * @returns In the order of the text; past and negated events give none.
 */
export function findSteps(context: Context, demands: readonly DemandDraft[]): readonly StepDraft[] {
  const claimed = new Set(demands.map((demand) => demand.frame).filter((frame) => frame !== null))
  const found: StepDraft[] = [...findListedSteps(context)]
  const listed = new Set(found.map((step) => step.because.start))
  for (const frame of context.frames) {
    const kind = context.article.blocks[frame.sentence.block]?.kind
    if (kind === 'headline' || kind === 'heading' || listed.has(frame.sentence.start)) continue
    if (
      claimed.has(frame) ||
      demands.some(
        (d) =>
          d.frame?.governor === frame && d.sentence === frame.sentence && d.kind !== 'condition',
      )
    )
      continue
    const step = byFuture(frame, context) ?? byAwaited(frame, context) ?? byTask(frame, context)
    if (step) found.push(step)
  }
  found.push(...findNamedSteps(context), ...findAnnounced(context))
  return dropRepeated(found.sort((a, b) => a.what.start - b.what.start))
}

interface Future {
  readonly tentative: boolean
  readonly rule: string
}

/** How a clause says that something is yet to come; null when it does not. */
function futureOf(frame: Frame): Future | null {
  const { head, governor, modality } = frame
  if (
    governor &&
    /^(expect|schedule|set|plan|slate|due|hope|aim|intend|propose|prepare|likely|poise|agree|promise|undertake|tip)$/.test(
      governor.head.lemma,
    ) &&
    head.relation === 'xcomp'
  ) {
    if (
      governor.negated ||
      (governor.tense === 'past' &&
        !governor.passive &&
        !/^(agree|promise|undertake|plan|have)$/.test(governor.head.lemma))
    )
      return null
    return {
      tentative: /^(hope|expect|likely)$/.test(governor.head.lemma),
      rule: `“${governor.head.text} to”`,
    }
  }
  if (modality === 'future') return { tentative: false, rule: 'a future clause' }
  // “will have to be settled by …”
  if (
    governor &&
    governor.head.lemma === 'have' &&
    head.relation === 'xcomp' &&
    governor.modality === 'future'
  )
    return { tentative: false, rule: '“will have to”' }
  if (modality === 'conditional' && (frame.reportedBy || frame.classes.has('meet')))
    return { tentative: false, rule: 'a reported future' }
  if (modality === 'obligation' && head.children.some((c) => c.lower === 'should'))
    return { tentative: true, rule: '“should” of an expectation' }
  const progressive =
    head.xpos === 'VBG' &&
    head.children.some((c) => /^aux/.test(c.relation) && /^(is|are|'s|'re)$/.test(c.lower))
  if (
    progressive &&
    frame.finite &&
    /^(meet|travel|fly|return|send|head|take|hold|host|visit|leave|come|go|arrive|convene|resume|start|begin)$/.test(
      head.lemma,
    )
  )
    return { tentative: false, rule: 'a present with a future' }
  const present =
    /^(VBZ|VBP)$/.test(head.xpos) &&
    /^(resume|begin|start|open|expire|meet|return|reconvene|convene|end|close|take|vote|fly|travel)$/.test(
      head.lemma,
    )
  if (present) return { tentative: false, rule: 'a dated present' }
  return null
}

function byFuture(frame: Frame, context: Context): StepDraft | null {
  const future = futureOf(frame)
  if (!future || frame.negated || isDenied(frame)) return null
  const { head } = frame
  if (head.upos !== 'VERB') return null
  const when = dateOf(frame, context)
  const isMeet = frame.classes.has('meet')
  const isAct =
    frame.classes.has('act') ||
    isMeet ||
    frame.classes.has('agree') ||
    frame.classes.has('issuePlan')
  const talks = frame.subjectHead !== null && TALKS.test(frame.subjectHead.lower)
  const actors =
    frame.parties.length > 0 || frame.subjectHow === 'unnamed' || frame.people.length > 0
  if (!actors && !talks && !(frame.subjectHead?.upos === 'PRON' && when)) return null
  if (future.rule === 'a dated present' && (when === null || when.value.basis === 'event'))
    return null
  if (/^a (reported|present)/.test(future.rule) && when === null && !isMeet && !isAct) return null
  if (future.rule === 'a reported future' && when === null && !talks) return null
  if (future.rule.startsWith('“should”') && when === null && !(talks && isMeet)) return null
  if (STATIVE.test(head.lemma) && !(when && (talks || isMeet))) return null
  if (!isAct && when === null) return null
  if (frame.conditions.some((one) => /^(unless|without)/.test(one.cue))) return null
  if (isUnderQuestion(frame) || frame.head.relation.startsWith('advcl')) return null
  const start = head.start
  return {
    what:
      talks || frame.passive
        ? frame.clause
        : { start, end: Math.max(head.end, frame.predicate.end) },
    because: frame.clause,
    who: whoOf(frame, context),
    actor: frame.subject,
    when: when?.value ?? null,
    sentence: frame.sentence,
    reportedBy: frame.reportedBy,
    tentative: future.tentative,
    rule: future.rule,
  }
}

/** Whether the clause stands under a denial: “denied that it will”, “no plans to”. */
function isDenied(frame: Frame): boolean {
  for (let at = frame.governor; at; at = at.governor)
    if (
      at.negated ||
      /^(deny|refuse|fail|reject|dismiss|rule|fear|threaten|demand|want|insist|urge|warn|claim|doubt|question|ask|call|press)$/.test(
        at.head.lemma,
      )
    )
      return true
  return false
}

const isUnderQuestion = (frame: Frame): boolean => /\?\s*$/.test(frame.sentence.text)

interface Dated extends Span {
  readonly value: DateValue
}

function dateOf(frame: Frame, context: Context): Dated | null {
  const { source, published } = context.article
  const span = {
    start: Math.min(frame.clause.start, frame.sentence.start),
    end: Math.max(frame.clause.end, frame.predicate.end),
  }
  const text = source.slice(span.start, span.end)
  const dates = findDates(text, { reference: published, tense: 'future' })
  const own = dates.filter((date) => span.start + date.start >= frame.clause.start)
  const [date] = own.length > 0 ? own : dates
  return date
    ? { start: span.start + date.start, end: span.start + date.end, value: date.value }
    : null
}

function whoOf(frame: Frame, { resolver }: Context): readonly string[] {
  if (frame.parties.length > 0) return frame.parties
  const named = resolver
    .mentionsIn(frame.sentence)
    .filter((m) => m.start >= frame.clause.start && m.end <= frame.clause.end)
    .map(partyOf)
    .filter((id): id is string => id !== null)
  if (named.length > 0) return [...new Set(named)]
  return frame.subjectHead &&
    /^(talk|negotiation|round|meeting|session|discussion|negotiator)s?$/.test(
      frame.subjectHead.lower,
    )
    ? resolver.pair
    : []
}

/** “is counting on a reply by Wednesday”, “a decision is expected on Friday”. */
function byAwaited(frame: Frame, context: Context): StepDraft | null {
  const { head } = frame
  if (!AWAIT.test(head.lemma) || frame.negated || (frame.tense === 'past' && !frame.passive))
    return null
  if (frame.passive && frame.subjectHead && childBy(head, 'xcomp')) return null
  const noun = frame.passive
    ? frame.subjectHead
    : (subtree(head).find((n) => EVENT_NOUN.test(n.lemma) && n.index > head.index) ?? null)
  if (!noun || !(EVENT_NOUN.test(noun.lemma) || (frame.passive && TALKS.test(noun.lower))))
    return null
  const when = dateOf(frame, context)
  if (when === null) return null
  return {
    what: frame.clause,
    because: frame.clause,
    who: whoOf(frame, context),
    actor: frame.subject,
    when: when.value,
    sentence: frame.sentence,
    reportedBy: frame.reportedBy,
    tentative: true,
    rule: `awaited by “${head.lemma}”`,
  }
}

/** “it is for the council to decide”, “the court has yet to rule”. */
function byTask(frame: Frame, context: Context): StepDraft | null {
  const { head, sentence } = frame
  const decides =
    /^(decide|rule|reply|respond|vote|ratify|settle|determine|resolve|answer|take|approve|choose|say)$/.test(
      head.lemma,
    )
  if (!decides) return null
  const text = sentence.text
  const yet =
    /\b(has|have) (?:yet|still) to\b/.test(text.slice(0, head.end - sentence.start)) &&
    /yet|still/.test(
      text.slice(Math.max(0, head.start - sentence.start - 12), head.start - sentence.start),
    )
  const forWhom = /\bis (?:now )?(?:for|up to) .{2,60}\bto $/.test(
    text.slice(0, head.start - sentence.start),
  )
  if (!yet && !forWhom) return null
  const parties = context.resolver
    .mentionsIn(sentence)
    .filter((m) => m.end <= head.start)
    .map(partyOf)
    .filter((id): id is string => id !== null)
  const who = frame.parties.length > 0 ? frame.parties : parties.slice(-1)
  if (who.length === 0) return null
  return {
    what: { start: sentence.start, end: sentence.end },
    because: { start: sentence.start, end: sentence.end },
    who,
    actor: null,
    when: dateOf(frame, context)?.value ?? null,
    sentence,
    reportedBy: frame.reportedBy,
    tentative: false,
    rule: yet ? '“has yet to” decide' : 'a task left to someone',
  }
}

/** “Negotiators are expected to spend the coming days developing:” with its items. */
function findListedSteps(context: Context): readonly StepDraft[] {
  const { article, sentences } = context
  const found: StepDraft[] = []
  for (const { intro, introBlock, items } of findLists(article, sentences)) {
    if (introBlock.kind === 'heading') continue
    const frames = context.framesOf(intro)
    const frame = frames.findLast(
      (one) => futureOf(one) !== null && (one.parties.length > 0 || one.subjectHow === 'unnamed'),
    )
    if (!frame || frame.negated || frame.classes.has('demand')) continue
    const when = dateOf(frame, context)
    const subject = frame.subject
    for (const item of items)
      found.push({
        what: item.span,
        because: { start: intro.start, end: intro.end },
        who: frame.parties,
        actor: subject,
        when: when?.value ?? null,
        sentence: intro,
        reportedBy: frame.reportedBy,
        tentative: futureOf(frame)?.tentative ?? false,
        rule: 'listed under what is to be done',
      })
  }
  return found
}

/** “Ministers to try again on Thursday”: a line without a verb of its own. */
function findAnnounced(context: Context): readonly StepDraft[] {
  const found: StepDraft[] = []
  for (const sentence of context.sentences) {
    const kind = context.article.blocks[sentence.block]?.kind
    if (kind === 'headline' || kind === 'heading') continue
    if (sentence.nodes.length > 22 || sentence.nodes.some((n) => /^(VBD|VBZ|VBP|MD)$/.test(n.xpos)))
      continue
    const to = sentence.nodes.find(
      (n, i) => n.lower === 'to' && sentence.nodes[i + 1]?.xpos === 'VB' && i > 0,
    )
    if (!to) continue
    const [date] = findDates(sentence.text, {
      reference: context.article.published,
      tense: 'future',
    })
    if (!date) continue
    const span = { start: sentence.start, end: sentence.end }
    const who = context.resolver
      .mentionsIn(sentence)
      .map(partyOf)
      .filter((id): id is string => id !== null)
    found.push({
      what: span,
      because: span,
      who: who.length > 0 ? [...new Set(who)] : context.resolver.pair,
      actor: null,
      when: date.value,
      sentence,
      reportedBy: null,
      tentative: false,
      rule: 'announced in a line',
    })
  }
  return found
}

const TO_COME =
  /^(potential|possible|planned|scheduled|upcoming|forthcoming|proposed|expected|prospective|eventual|next|coming)$/

/** “potential direct X–Y talks”: a meeting named with who is to meet. */
function findNamedSteps(context: Context): readonly StepDraft[] {
  const found: StepDraft[] = []
  for (const sentence of context.sentences) {
    const kind = context.article.blocks[sentence.block]?.kind
    if (kind === 'headline' || kind === 'heading') continue
    for (const node of sentence.nodes) {
      if (!/^(talk|talks|meeting|summit|encounter|call|round|visit|session)$/.test(node.lemma))
        continue
      const phrase = runBefore(node, sentence)
      if (!phrase.some((n) => n.index < node.index && TO_COME.test(n.lower))) continue
      const who = participants(phrase, context, sentence)
      const span = spanOf(
        phrase.filter((n) => !/^(the|a|an)$/.test(n.lower) || n.index > node.index),
      )
      if (who.length < 2 || span === null || isDeniedNoun(node)) continue
      const frame = context
        .framesOf(sentence)
        .find((one) => one.clause.start <= node.start && node.end <= one.clause.end)
      if (frame?.negated) continue
      const [date] = findDates(
        context.article.source.slice(span.start, Math.min(sentence.end, span.end + 40)),
        { reference: context.article.published, tense: 'future' },
      )
      found.push({
        what: span,
        because: { start: span.start, end: span.end },
        who,
        actor: null,
        when: date?.value ?? null,
        sentence,
        reportedBy: frame?.reportedBy ?? null,
        tentative: true,
        rule: 'a meeting named as to come',
      })
    }
  }
  return found
}

function participants(
  phrase: readonly Node[],
  { resolver }: Context,
  sentence: Sentence,
): readonly string[] {
  const named = resolver
    .mentionsIn(sentence)
    .filter((m) => phrase.some((n) => n.start >= m.start && n.end <= m.end))
  return [...new Set(named.map(partyOf).filter((id): id is string => id !== null))]
}

/** The words right before a noun that belong to it, dashes between names included. */
function runBefore(node: Node, sentence: Sentence): readonly Node[] {
  let from = node.index
  while (from > 0) {
    const before = sentence.nodes[from - 1] as Node
    const belongs =
      /^(NOUN|PROPN|ADJ|NUM)$/.test(before.upos) ||
      /^[-–—]$/.test(before.text) ||
      TO_COME.test(before.lower)
    if (!belongs || (/^[—–]$/.test(before.text) && before.end !== sentence.nodes[from]?.start))
      break
    from--
  }
  return sentence.nodes.slice(from, node.index + 1)
}

const isDeniedNoun = (node: Node): boolean => node.children.some((c) => /^(no|any)$/.test(c.lower))

/** One step for each passage: the one that says most. */
function dropRepeated(steps: readonly StepDraft[]): readonly StepDraft[] {
  return steps.filter(
    (step, index) =>
      !steps.some(
        (other, at) =>
          at !== index &&
          other.because.start <= step.because.start &&
          other.because.end >= step.because.end &&
          other.rule !== 'listed under what is to be done' &&
          step.rule !== 'listed under what is to be done' &&
          !/named as to come/.test(step.rule) &&
          (other.because.end - other.because.start > step.because.end - step.because.start ||
            at < index),
      ),
  )
}
