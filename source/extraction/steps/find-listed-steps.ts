import type { Article } from '../../model/article.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { partiesOf } from '../mentions/mention.ts'
import { findLists, type IntroducedList } from '../text/lists.ts'
import { dateClause, datesAhead } from './date-clause.ts'
import { isPlace } from './find-acting.ts'
import { readFuture } from './read-future.ts'
import type { StepDraft } from './step-draft.ts'

/** “Negotiators are expected to spend the coming days developing:” or “What’s next”, with its items. */
export function findListedSteps(context: Context): readonly StepDraft[] {
  const { article, sentences } = context
  return findLists(article, sentences).flatMap((list) => {
    if (isSchedule(list, context)) return underHeading(list, context)
    return list.introBlock.kind === 'heading' ? [] : underIntroduction(list, context)
  })
}

function underIntroduction({ intro, items }: IntroducedList, context: Context): StepDraft[] {
  const isToCome = (one: Frame): boolean =>
    isAnnounced(one, context) && (one.parties.length > 0 || one.subjectHow === 'unnamed')
  const frame = context.framesOf(intro).findLast(isToCome)
  if (!frame || frame.negated || frame.classes.has('demand')) return []
  const when = dateClause(frame, context)
  return items.map((item) => ({
    what: item.span,
    because: { start: intro.start, end: intro.end },
    who: frame.parties,
    actor: frame.subject,
    when: when?.value ?? null,
    sentence: intro,
    reportedBy: frame.reportedBy,
    tentative: readFuture(frame, context)?.tentative ?? false,
    form: 'item' as const,
    rule: 'listed under what is to be done',
  }))
}

const isAnnounced = (one: Frame, context: Context): boolean =>
  /^(arranged|future)$/.test(readFuture(one, context)?.how ?? '')

/** The items of a list of dates and tasks to come; what is past or negated is left out. */
function underHeading({ items }: IntroducedList, context: Context): StepDraft[] {
  return items.flatMap(({ span, sentences }): StepDraft[] => {
    const [sentence] = sentences
    if (!sentence) return []
    const frames = context.framesOf(sentence)
    if (frames.some((one) => one.negated || (one.tense === 'past' && one.finite))) return []
    const when = datesAhead(span, context).find(({ value }) => value.basis !== 'event')
    if (!when && !frames.some((one) => readFuture(one, context) !== null)) return []
    return [
      {
        what: span,
        because: span,
        who: [
          ...new Set(
            partiesOf(context.resolver.mentionsIn(sentence).filter((m) => !isPlace(m.head))),
          ),
        ],
        actor: null,
        when: when?.value ?? null,
        sentence,
        reportedBy: null,
        tentative: false,
        form: 'item',
        rule: 'listed under what comes next',
      },
    ]
  })
}

/** Whether the heading or line over a list says that it lists what comes next. */
function isSchedule({ introBlock, intro }: IntroducedList, { article, world }: Context): boolean {
  const text = lineOf(article, introBlock.contentStart, introBlock.end)
  return (
    world.steps.heading.some((one) => text === one) || (intro.nodes.length < 9 && NEXT.test(text))
  )
}

const NEXT =
  /\b(next steps?|what(?:'s| is| comes| happens)? next|dates? (?:to watch|ahead)|coming up)\b/

const lineOf = ({ source }: Article, start: number, end: number): string =>
  source
    .slice(start, end)
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/(?<![\s:?.!])[\s:?.!]+$/, '')
    .replace(/^\W+/, '')
