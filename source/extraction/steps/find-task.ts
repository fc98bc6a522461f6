import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { partiesOf } from '../mentions/mention.ts'
import type { Sentence } from '../text/sentence.ts'
import { type Dated, dateClause, datesOf } from './date-clause.ts'
import { findActing, kindOfSubject } from './find-acting.ts'
import type { StepDraft } from './step-draft.ts'

type Task = { readonly rule: string; readonly isWhole: boolean }

/** “it is for the council to decide”, “the court has yet to rule”, “the text goes to parliament”. */
export function findTask(frame: Frame, context: Context): StepDraft | null {
  const task = readTask(frame, context)
  if (!task || /\?\s*["”]?$/.test(frame.sentence.text)) return null
  const { head, sentence } = frame
  const named = partiesOf(context.resolver.mentionsIn(sentence))
  const before = partiesOf(context.resolver.mentionsIn(sentence).filter((m) => m.end <= head.start))
  const who = frame.parties.length > 0 ? frame.parties : task.isWhole ? before.slice(-1) : named
  if (task.isWhole && who.length === 0 && kindOfSubject(frame, context) !== 'actor') return null
  const span = task.isWhole ? { start: sentence.start, end: sentence.end } : frame.clause
  return {
    what: span,
    because: span,
    who: who.length > 0 ? [...new Set(who)] : findActing(frame, context),
    actor: null,
    when: (dateClause(frame, context) ?? leading(sentence, context))?.value ?? null,
    sentence,
    reportedBy: frame.reportedBy,
    tentative: false,
    form: 'clause',
    rule: task.rule,
  }
}

/** “After that it is for the court”: the time a sentence begins with. */
const leading = (sentence: Sentence, context: Context): Dated | null =>
  datesOf(sentence, context).find(({ start }) => start - sentence.start < 3) ?? null

function readTask(frame: Frame, context: Context): Task | null {
  const { head, sentence, subjectHead } = frame
  const { stepWords, offices } = context
  const { text } = sentence
  const before = text.slice(0, head.start - sentence.start)
  const has = (...groups: Parameters<typeof stepWords.has>[2][]): boolean =>
    stepWords.has(head, sentence, ...groups)
  if (has('deciding') || has('doing')) {
    if (/\b(?:has|have) (?:yet|still) to (?:\w+ly )?$/i.test(before) && has('deciding'))
      return { rule: '“has yet to” decide', isWhole: true }
    if (/\bis (?:now )?(?:for|up to) .{2,60}\bto $/.test(before) && has('deciding'))
      return SAID.test(text) || frame.reportedBy
        ? null
        : { rule: 'a task left to someone', isWhole: true }
    if (/\bit (?:now )?(?:remains|falls) (?:for|to) .{2,60}\bto $/i.test(before))
      return { rule: 'a task left to someone', isWhole: false }
    if (
      /\b(?:must|has to|have to|needs? to) (?:still|yet|now|first) $|\bstill (?:must|has to|have to|needs? to) $/i.test(
        before,
      )
    )
      return { rule: 'a task that is still open', isWhole: false }
    if (OPEN_TASK.test(before) && frame.passive)
      return { rule: 'a task that is still open', isWhole: false }
  }
  const isText =
    subjectHead !== null &&
    (subjectHead.lower === 'it' || stepWords.has(subjectHead, sentence, 'text', 'pending'))
  if (isText && has('passing') && !frame.negated && frame.tense !== 'past') {
    const to = head.children.find(
      (c) =>
        c.index > head.index &&
        c.children.some((k) => k.relation === 'case' && /^(to|before)$/.test(k.lower)),
    )
    const isBody =
      to && (stepWords.has(to, sentence, 'body') || offices.isCollective(to) || offices.isHead(to))
    if (isBody) return { rule: 'a text that goes to those who decide', isWhole: false }
  }
  if (isText && /^(await|wait)$/.test(head.lemma) && !frame.negated && frame.tense !== 'past') {
    const noun = head.children.find(
      (c) => c.index > head.index && stepWords.has(c, sentence, 'event'),
    )
    if (noun) return { rule: `awaited by “${head.lemma}”`, isWhole: false }
  }
  return null
}

/** An opinion on whose task it is leaves nothing to anybody. */
const SAID = /\b(?:alone|should|ought|not|whether)\b/i

/** “remains to be”, “still has to be”, “must still be”: right before a participle. */
const OPEN_TASK =
  /\b(?:remains?|(?:is|are) (?:still|yet)|(?:has|have) (?:still|yet)|still (?:has|have|needs?)|(?:has|have) now) to be $|\b(?:must|needs? to|has to|have to) (?:still|yet|now|first) be $|\bstill (?:must|needs? to) be $/i
