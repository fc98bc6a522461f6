import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { heldItems } from '../positions/held-items.ts'
import { findLists, splitEnumeration } from '../text/lists.ts'
import { spanOf } from '../text/tree.ts'
import type { PlanLookup } from './plan-lookup.ts'

const EXCLUSIVE = /\b(solely|only|exclusively|merely|nothing but|alone|purely)\b/i

const PROVIDES =
  /^(provide|stipulate|envisage|envision|foresee|include|contain|require|grant|oblige|bar|cap|limit|cede|call|mandate|entail|focus|centre|center|comprise|cover|list|prescribe|establish|create|guarantee|freeze|ban|reflect|set|lay|spell|allow|commit|start|begin|continue|lock|leave|see|offer|address|forbid|prohibit|rule|designate|give|ask|propose|demand|shrink|let|pull|reaffirm|keep|restore|return|have|make)$/

/** Adds to each version what its sentences say it provides. */
export function findProvisions(context: Context, plans: PlanLookup): void {
  for (const frame of context.frames) {
    byPlanSubject(frame, context, plans)
    byHeldPositions(frame, context, plans)
  }
  byList(context, plans)
}

/** “The draft provides for …”, “…, appearing to reflect positions on A, B and C”. */
function byPlanSubject(frame: Frame, context: Context, plans: PlanLookup): void {
  if (frame.subjectHead === null || frame.complement === null) return
  const plan = plans.at(frame.subjectHead, frame)
  if (plan === null || frame.passive) return
  const { head } = frame
  const would = frame.modality === 'conditional' || frame.modality === 'future'
  const provides = frame.classes.has('provide') && PROVIDES.test(head.lemma)
  if (!provides && !(would && head.upos === 'VERB' && !frame.classes.has('meet'))) return
  // A sentence that introduces a list leaves the telling to its items.
  if (frame.negated || /:\s*$/.test(frame.sentence.text)) return
  const because = frame.clause
  const exclusive = EXCLUSIVE.test(
    context.article.source.slice(frame.predicate.start, frame.predicate.end),
  )
  const content = contentOf(frame, context)
  if (content === null) return
  for (const span of content.topics
    ? splitEnumeration(context.article.source, content.span)
    : [content.span])
    plan.provisions.push({
      span,
      sentence: frame.sentence,
      scope:
        frame.clause.start < span.start
          ? { start: Math.min(frame.predicate.start, reachBack(frame)), end: span.end }
          : frame.clause,
      because,
      rule: `provision by “${head.lemma}”`,
      exclusive,
    })
}

/** A hedge on the verb above counts for what it governs: “appearing to reflect”. */
function reachBack({ governor, head, predicate, sentence }: Frame): number {
  const verb = sentence.nodes[head.index - 2]
  const raised =
    sentence.nodes[head.index - 1]?.lower === 'to' && verb?.upos === 'VERB'
      ? verb.start
      : predicate.start
  return Math.min(raised, governor?.predicate.start ?? predicate.start)
}

const TOPIC =
  /^(position|view|stance|demand|idea|provision|clause|measure|issue|question|matter)s?$/

/** What is provided; topics when the words only name what it is about (“positions on A and B”). */
function contentOf(frame: Frame, context: Context): { span: Span; topics: boolean } | null {
  const { object, head } = frame
  if (object && TOPIC.test(object.lower)) {
    // By position: trees often hang “on A, B and C” elsewhere.
    const { nodes } = frame.sentence
    const preposition = nodes[object.index + 1]
    const end = nodes.findIndex(
      (n) =>
        n.index > object.index + 1 &&
        (/^[.;:—–]$/.test(n.text) || /^(VBD|VBZ|VBP|MD)$/.test(n.xpos)),
    )
    const about = /^(on|about|over|for)$/.test(preposition?.lower ?? '')
      ? spanOf(nodes.slice(object.index + 2, end < 0 ? nodes.length : end))
      : null
    if (about) return { span: about, topics: true }
  }
  const span = frame.complement
  if (span === null) return null
  const text = context.article.source.slice(span.start, span.end)
  const lead =
    /^(?:(?:solely|only|mainly|largely|primarily|exclusively|also) )*(?:on|for|with|in|to) (?=\S)/i.exec(
      text,
    )
  const prepositional =
    /^(focus|centre|center|provide|call|start|begin|continue|rest|commit)$/.test(head.lemma)
  const start = lead && prepositional ? span.start + lead[0].length : span.start
  const words = text.slice(start - span.start)
  return /\p{L}{3}/u.test(words) && !/^(solely|only)?\s*on$/i.test(words.trim())
    ? { span: { start, end: span.end }, topics: false }
    : null
}

/** “…, maintaining positions — including A and B”: what a text keeps to, it provides. */
function byHeldPositions(frame: Frame, context: Context, plans: PlanLookup): void {
  const items = heldItems(frame, context)
  const around =
    items.length > 0
      ? context
          .framesOf(frame.sentence)
          .find((one) => one !== frame && one.object !== null && plans.at(one.object, one) !== null)
      : undefined
  const plan = around?.object ? plans.at(around.object, around) : null
  if (!plan) return
  for (const span of items)
    plan.provisions.push({
      span,
      sentence: frame.sentence,
      scope: span,
      because: frame.clause,
      rule: 'a position the text keeps to',
      exclusive: false,
    })
}

/** “The trimmed plan focuses on:” and “Under the draft:” before a list. */
function byList(context: Context, plans: PlanLookup): void {
  const { article, sentences } = context
  for (const list of findLists(article, sentences)) {
    if (
      list.introBlock.kind === 'heading' ||
      !/:\s*$/.test(article.source.slice(list.introBlock.start, list.introBlock.end))
    )
      continue
    const frames = context.framesOf(list.intro)
    const governing =
      frames.findLast((frame) => frame.subjectHead !== null && frame.finite) ?? frames.at(-1)
    const plan = governing
      ? governing.subjectHead && plans.at(governing.subjectHead, governing)
      : null
    if (
      !plan ||
      !governing ||
      !(governing.classes.has('provide') || governing.modality === 'conditional')
    )
      continue
    if (isGuaranteeIntro(list.intro.text)) continue
    for (const item of list.items)
      plan.provisions.push({
        span: item.span,
        sentence: item.sentences[0] ?? list.intro,
        scope: item.span,
        because: { start: list.intro.start, end: list.intro.end },
        rule: 'provision by list',
        exclusive: EXCLUSIVE.test(list.intro.text),
      })
  }
}

/** A list of what support or a guarantee consists of is no list of provisions. */
const isGuaranteeIntro = (text: string): boolean =>
  /\b(support|guarantees?|assurances?|assistance|aid|umbrella|protection)\b/i.test(text)
