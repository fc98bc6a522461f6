import type { Context } from '../context.ts'
import { partiesOf } from '../mentions/mention.ts'
import { isTitle } from '../text/is-title.ts'
import { isTensed } from '../text/tree.ts'
import { datesOf } from './date-clause.ts'
import { isPlace } from './find-acting.ts'
import type { StepDraft } from './step-draft.ts'

/** “Ministers to try again on Thursday”: a line without a verb of its own. */
export function findAnnouncedSteps(context: Context): readonly StepDraft[] {
  const found: StepDraft[] = []
  for (const sentence of context.sentences) {
    if (isTitle(context.article, sentence)) continue
    if (sentence.nodes.length > 22 || sentence.nodes.some(isTensed)) continue
    const to = sentence.nodes.find(
      (n, i) => n.lower === 'to' && sentence.nodes[i + 1]?.xpos === 'VB' && i > 0,
    )
    if (!to) continue
    const date = datesOf(sentence, context).find(({ value }) => value.earliest !== null)
    if (!date) continue
    const span = { start: sentence.start, end: sentence.end }
    const who = partiesOf(context.resolver.mentionsIn(sentence).filter((m) => !isPlace(m.head)))
    found.push({
      what: span,
      because: span,
      who: who.length > 0 ? [...new Set(who)] : context.resolver.pair,
      actor: null,
      when: date.value,
      sentence,
      reportedBy: null,
      tentative: false,
      form: 'line',
      rule: 'announced in a line',
    })
  }
  return found
}
