import type { Context } from '../context.ts'
import { findLists } from '../text/lists.ts'
import { dateClause } from './date-clause.ts'
import { readFuture } from './read-future.ts'
import type { StepDraft } from './step-draft.ts'

/** “Negotiators are expected to spend the coming days developing:” with its items. */
export function findListedSteps(context: Context): readonly StepDraft[] {
  const { article, sentences } = context
  const found: StepDraft[] = []
  for (const { intro, introBlock, items } of findLists(article, sentences)) {
    if (introBlock.kind === 'heading') continue
    const frames = context.framesOf(intro)
    const frame = frames.findLast(
      (one) => readFuture(one) !== null && (one.parties.length > 0 || one.subjectHow === 'unnamed'),
    )
    if (!frame || frame.negated || frame.classes.has('demand')) continue
    const when = dateClause(frame, context)
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
        tentative: readFuture(frame)?.tentative ?? false,
        form: 'item',
        rule: 'listed under what is to be done',
      })
  }
  return found
}
