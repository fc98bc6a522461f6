import type { DateValue } from '../../model/date-value.ts'
import type { Context } from '../context.ts'
import { findDates } from '../dates/resolve-date.ts'
import { partiesOf } from '../mentions/mention.ts'
import { isTitle } from '../text/is-title.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { datesOf } from './date-clause.ts'
import type { StepDraft } from './step-draft.ts'

/** “have until Friday to reply”, “gave the company ten days to answer”: a time someone is given. */
export function findTermsGiven(context: Context): readonly StepDraft[] {
  return context.sentences.flatMap((sentence) => {
    if (isTitle(context.article, sentence) || /\?\s*["”]?$/.test(sentence.text)) return []
    const giving = sentence.nodes.find((node) => GIVING.test(node.lower) && isOwn(node))
    if (!giving) return []
    const term = untilDay(giving, sentence, context) ?? withinTerm(giving, sentence, context)
    if (term === null) return []
    const has = /^(has|have|'ve|get|gets)$/.test(giving.lower)
    const from = sentence.nodes.findLast(
      (n) => n.index < giving.index && /^[,;:—–“"]$/.test(n.text),
    )
    const start = has
      ? (sentence.nodes[(from?.index ?? -1) + 1]?.start ?? sentence.start)
      : giving.start
    const named = partiesOf(
      context.resolver
        .mentionsIn(sentence)
        .filter((m) => (has ? m.end <= giving.start : m.start >= giving.end && m.end <= term.at)),
    )
    const span = { start, end: taskEnd(term.at, sentence) }
    return [
      {
        what: span,
        because: span,
        who: [...new Set(named)],
        actor: null,
        when: term.value,
        sentence,
        reportedBy: null,
        tentative: false,
        form: 'clause' as const,
        rule: 'a time that someone is given',
      },
    ]
  })
}

interface Term {
  readonly value: DateValue
  /** Where the words of the time begin. */
  readonly at: number
}

const GIVING =
  /^(has|have|'ve|get|gets|gave|give|gives|given|giving|grant|grants|granted|allowed|allows|set)$/

/** Not “had”, not a helper of the past tense (“have met until Friday”). */
const isOwn = (node: Node): boolean =>
  !(
    /^aux/.test(node.relation) &&
    node.head &&
    /^VB[ND]$/.test(node.head.xpos) &&
    node.head.index === node.index + 1
  ) && !/^(not|n't|never|no|had|to|if)$/.test(node.before?.lower ?? '')

function untilDay(giving: Node, sentence: Sentence, context: Context): Term | null {
  const date = datesOf(sentence, context).find(
    (one) =>
      one.start >= giving.end &&
      /^(until|till|no later than)\b/i.test(one.value.text) &&
      one.value.basis !== 'event',
  )
  if (!date) return null
  const between = sentence.nodes.filter((n) => n.start >= giving.end && n.end <= date.start)
  if (between.length > 8 || between.some((n) => /^(VERB|AUX)$/.test(n.upos))) return null
  return { value: date.value, at: date.start }
}

const COUNT =
  '(?:\\d+|an?|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety)'
const TERM = new RegExp(
  `^\\s+(?:(?!for\\b)[^\\s,.;]+\\s+){0,4}?(${COUNT}(?:[ -]more)?[ -](?:hour|day|week|month)s?)\\s+(?:left\\s+|more\\s+)?(?:in which\\s+)?to\\s+[a-z]`,
  'i',
)

/** “has ten days to answer”: the days run from the day of the article. */
function withinTerm(giving: Node, sentence: Sentence, { article }: Context): Term | null {
  const rest = sentence.text.slice(giving.end - sentence.start)
  const words = TERM.exec(rest)?.[1]
  if (!words) return null
  const [date] = findDates(`within the next ${words.replace(/[ -]more/, '')}`, {
    reference: article.published,
    tense: 'future',
  })
  return date
    ? { value: { ...date.value, text: words }, at: giving.end + rest.indexOf(words) }
    : null
}

/** The end of what is to be done in that time: up to a comma or stop. */
function taskEnd(at: number, sentence: Sentence): number {
  const stop = sentence.nodes.find((n) => n.start > at && /^[,;:—–.]$/.test(n.text))
  return stop ? (stop.before?.end ?? stop.start) : sentence.end
}
