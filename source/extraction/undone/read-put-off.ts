import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { datesAhead, isFixed } from '../steps/date-clause.ts'
import { newDayOf } from '../steps/find-shifted-step.ts'
import { isDenied } from '../steps/is-ruled-out.ts'
import { leadOf } from '../steps/lead-of.ts'
import { eventAfter, eventNamedBy, isPointer, startOfVerb } from './planned-event.ts'
import type { Undone } from './undone.ts'

/**
 * Reads off a clause that something planned has been put off, and no new day given: “The round
 * due to open on Friday has been postponed indefinitely”.
 *
 * @returns Null also where a new day is given: then it is a step on that day.
 */
export function readPutOff(frame: Frame, context: Context): Undone | null {
  const { head, sentence, governor, modality, negated, clause, tense } = frame
  if (!context.stepWords.has(head, sentence, 'shifting') || negated || modality !== 'asserted')
    return null
  if (tense !== 'past' || !(frame.finite || frame.subjectHead !== null)) return null
  if (governor !== null && !governor.classes.has('say')) return null
  if (isDenied(frame, context) || /\?\s*["”]?$/.test(sentence.text)) return null
  const helpers = head.children.filter((c) => c.index < head.index)
  const isPassive =
    frame.passive && helpers.some((c) => /^(be|been|was|were|is|are)$/.test(c.lower))
  const event = isPassive
    ? eventNamedBy(frame.subjectHead, sentence, context)
    : eventAfter(frame, context)
  const isPronoun = isPassive && event === null && isPointer(frame.subjectHead)
  if (event === null && !isPronoun) return null
  const verb = startOfVerb(frame)
  const first = event === null ? null : leadOf(event, sentence.nodes)
  const named = { start: first?.start ?? clause.start, end: isPassive ? verb.start : clause.end }
  const text = context.article.source
    .slice(named.start, named.end)
    .replace(/(?<![\s,–—-])[\s,–—-]+$/, '')
  const what = { start: named.start, end: Math.max(event?.end ?? 0, named.start + text.length) }
  const day = datesAhead(what, context).find(isFixed) ?? null
  const rest = context.article.source.slice(head.end, clause.end)
  const isSet = day !== null || PLANNED.test(text) || NO_NEW_DAY.test(rest)
  if (!isSet && !/^(postpone|put|push|reschedule)$/.test(head.lemma)) return null
  if (newDayOf(frame, context) !== null) return null
  const particle = sentence.nodes[head.index + 1]
  return {
    reason: 'put off',
    what,
    core: event ?? head,
    because: clause,
    cue: {
      start: verb.start,
      end: particle && /^(off|back)$/.test(particle.lower) ? particle.end : head.end,
    },
    day,
    frame,
    standsAlone: !isPronoun,
    isPronoun,
    rule: `“${head.lemma}” without a new day`,
  }
}

const PLANNED = /\b(?:planned|scheduled|due|set|expected|slated|was to|were to)\b/i

/** “indefinitely”, “without a new date”, “until further notice”. */
const NO_NEW_DAY =
  /\b(?:indefinitely|sine die|until further notice|for now|for the time being|(?:without|no) (?:a |any )?(?:new |fresh |firm )?(?:date|day)|to a later (?:date|day|stage))\b/i
