import type { Context } from '../context.ts'
import { partiesOf } from '../mentions/mention.ts'
import { isTitle } from '../text/is-title.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { type Dated, datesOf } from './date-clause.ts'
import { isPlace } from './find-acting.ts'
import type { StepDraft } from './step-draft.ts'

/** “Thursday: the cabinet votes”, “20 March – deadline for replies”, “Next: talks in Doha on Friday”. */
export function findScheduledLines(context: Context): readonly StepDraft[] {
  const { article, sentences, resolver } = context
  return sentences.flatMap((sentence) => {
    if (isTitle(article, sentence)) return []
    const lead = /^([^:–—]{2,48}?)\s*(?::|\s[–—]|\s-\s)\s*/.exec(sentence.text)
    if (!lead?.[1]) return []
    const body = { start: sentence.start + lead[0].length, end: sentence.end }
    if (body.end - body.start < 6) return []
    const nodes = sentence.nodes.filter((node) => node.start >= body.start)
    if (isTold(nodes) || !isAnnouncing(nodes, sentence, context)) return []
    const dates = datesOf(sentence, context).filter((one) => one.value.basis !== 'event')
    const own = dates.find((one) => one.end <= body.start && isWhole(one, lead[1] ?? '', sentence))
    // Without a date of its own an article does not tell whether its days without a year are past.
    if (own && article.published === null && !/\d{4}|day\b/i.test(own.value.text)) return []
    const isNext = NEXT.test(lead[1])
    const date = own ?? (isNext ? dates.find((one) => one.start >= body.start) : undefined)
    if (!date) return []
    const who = partiesOf(
      resolver.mentionsIn(sentence).filter((m) => m.start >= body.start && !isPlace(m.head)),
    )
    return [
      {
        what: body,
        because: { start: sentence.start, end: sentence.end },
        who: [...new Set(who)],
        actor: null,
        when: date.value,
        sentence,
        reportedBy: null,
        tentative: false,
        form: 'line' as const,
        rule: isNext ? 'a line of what comes next' : 'a line of a schedule',
      },
    ]
  })
}

const NEXT =
  /^(?:and )?(?:what(?:['’]s| is| comes| happens)? )?(?:next|ahead|coming up|up next|next (?:up|steps?|moves?))$/i

/** The lead of the line is a date and nothing more, the time of day apart. */
function isWhole(date: Dated, lead: string, sentence: Sentence): boolean {
  const text = sentence.text.slice(0, lead.length)
  const rest = text.slice(0, date.start - sentence.start) + text.slice(date.end - sentence.start)
  return /^[\s\d.,:apmGMTUC()•*-]*$/.test(rest)
}

/** Past tenses and bare participles tell of what is done. */
const isTold = (nodes: readonly Node[]): boolean =>
  nodes.some((n) => n.xpos === 'VBD') ||
  (nodes.some((n) => n.xpos === 'VBN') &&
    !nodes.some((n) => /^(be|is|are|to|will)$/.test(n.lower) || /^(VBZ|VBP|MD)$/.test(n.xpos)))

const isAnnouncing = (
  nodes: readonly Node[],
  sentence: Sentence,
  { stepWords }: Context,
): boolean =>
  nodes.some(
    (n) =>
      stepWords.has(n, sentence, 'event', 'term') ||
      /^(VBZ|VBP)$/.test(n.xpos) ||
      (/^(VB|NNS)$/.test(n.xpos) && stepWords.has(n, sentence, 'scheduled', 'doing')),
  )
