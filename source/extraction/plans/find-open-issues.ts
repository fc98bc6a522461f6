import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { findAside } from '../text/asides.ts'
import { splitEnumeration } from '../text/lists.ts'
import { spanOf, subtree } from '../text/tree.ts'
import type { PlanLookup } from './plan-lookup.ts'

/** An issue left for later, before it becomes a record. */
export interface OpenIssueDraft {
  readonly span: Span
  readonly frame: Frame
  readonly heldFor: Span | null
  readonly because: Span
  readonly rule: string
}

const DEFERRED =
  /\b(held back|left (?:for|to|until|open|unresolved|out|aside|over)|set aside|put (?:off|aside)|(?:put|placed) in (?:square )?[“"]?brackets|shelved|parked|deferred|postponed|reserved for|taken off|kicked|referred|pushed back|remain(?:s|ed)? (?:unresolved|open|outstanding|undecided|in dispute|disputed|unsettled)|yet to (?:be )?(?:settled|resolved|decided|agreed)|[“"]placed in brackets[”"])/i

/** Issues held back, and for whom: subject of a passive of deferral, aside or list and all. */
export function findOpenIssues(context: Context, plans: PlanLookup): readonly OpenIssueDraft[] {
  const { source } = context.article
  const found: OpenIssueDraft[] = []
  for (const frame of context.frames) {
    const text = source.slice(frame.predicate.start, frame.predicate.end)
    const deferral = DEFERRED.exec(text)
    if (
      !frame.classes.has('defer') &&
      !/^(be|remain|resolve|settle|decide|place|put|agree)$/.test(frame.head.lemma)
    )
      continue
    if (frame.subjectHead === null || deferral === null || !frame.finite) continue
    if (!frame.passive && !/^(remain|be)$/.test(frame.head.lemma) && !/^remain/.test(deferral[0])) {
      const object = frame.object
      if (object === null || plans.named(object, frame)) continue
    }
    const named =
      frame.passive || /^remain/i.test(deferral[0])
        ? frame.subjectHead
        : (frame.object ?? frame.subjectHead)
    const aside = findAside(frame.sentence, frame.predicate.start)
    const whole = aside ?? spanOf(subtree(named, (c) => /^(advcl|parataxis)/.test(c.relation)))
    if (
      whole === null ||
      /^(it|they|this|that|these|those|he|she)$/i.test(source.slice(whole.start, whole.end))
    )
      continue
    const heldFor = heldForOf(frame, source)
    const because = {
      start: Math.min(frame.sentence.start, whole.start),
      end: Math.max(frame.predicate.end, whole.end),
    }
    const plan = plans.newest(frame)
    for (const span of splitEnumeration(source, whole)) {
      found.push({ span, frame, heldFor, because, rule: `held back by “${deferral[0]}”` })
      plan?.heldBack.push({
        span,
        sentence: frame.sentence,
        scope: span,
        because,
        heldFor,
        rule: `held back by “${deferral[0]}”`,
        exclusive: false,
      })
    }
  }
  return found
}

/** Whom or what an issue is left to: “for direct talks”, “to the two presidents”. */
function heldForOf(frame: Frame, source: string): Span | null {
  const text = source.slice(frame.predicate.start, frame.sentence.end)
  const match =
    /\b(?:back|aside|off|over|open|left|brackets[”"]?|reserved|unresolved|referred|deferred|postponed)\b[”"]? (?:for|to|until) (?=\S)/i.exec(
      text,
    )
  if (!match) return null
  const start = frame.predicate.start + match.index + match[0].length
  const end = Math.max(start + 1, Math.min(frame.predicate.end, frame.sentence.end))
  return end > start && end - start < 160 ? { start, end } : null
}
