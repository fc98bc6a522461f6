import type { Context } from '../context.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import type { Judgement } from '../judgements/judgement.ts'
import { judgementOfWhole } from '../judgements/judgement-of.ts'
import { answerEachOther } from './answer-each-other.ts'
import { answeredDemands } from './answered-demands.ts'
import { contentWords, overlapOf } from './content-words.ts'

/** How many sentences after a demand its echo counts as an answer. */
const REACH = 6

/**
 * Gives each demand the refusals and acceptances that answer it.
 *
 * A judgement answers a demand of another party when it points back to it or names the same
 * thing; so does a red line that says one will not do what was asked. What judges a text judges
 * the clauses told right before.
 *
 * @param judged Judgements that are about a text.
 * @returns The judgements that answered one.
 */
export function linkResponses(
  demands: readonly DemandDraft[],
  judgements: readonly Judgement[],
  judged: ReadonlySet<Judgement>,
  context: Context,
): ReadonlySet<Judgement> {
  const linked = new Set<Judgement>()
  for (const judgement of judgements) {
    const pool = judged.has(judgement) && !isCounted(judgement) ? demands.filter(isClause) : demands
    const mutual = answerEachOther(judgement, demands)
    for (const { demand, answer } of mutual) demand.responses.push(answer)
    if (mutual.length > 0) {
      linked.add(judgement)
      continue
    }
    for (const demand of answeredDemands(judgement, pool, context)) {
      if (judged.has(judgement) && judgement.scope === 'part' && !isCounted(judgement)) continue
      demand.responses.push(judgement)
      linked.add(judgement)
    }
  }
  for (const judgement of judgements)
    if (!linked.has(judgement) && !judged.has(judgement))
      for (const demand of putRightBefore(judgement, demands)) demand.responses.push(judgement)
  for (const line of demands)
    for (const demand of demands) {
      const echo = echoOf(line, demand, context)
      if (echo) demand.responses.push(echo)
    }
  return linked
}

/**
 * “X demands that Y change its law. “Our laws are not for sale,” says Y”: a verdict on something else
 * right after a demand on oneself refuses it too, and stays a red line of its own.
 */
const putRightBefore = (
  { rule, stance, parties, sentence }: Judgement,
  demands: readonly DemandDraft[],
): readonly DemandDraft[] =>
  stance === 'rejects' && rule === 'rejects by predicate'
    ? demands
        .filter(
          (one) =>
            one.sentence.index === sentence.index - 1 &&
            parties.some((id) => one.addressees.includes(id)) &&
            !parties.some((id) => one.parties.includes(id)),
        )
        .slice(-1)
    : []

/** “both points”, “the second clause”: the parts that were told, not some of many. */
const isCounted = ({ target }: Judgement): boolean =>
  target?.children.some((c) => /^(both|first|second|third|last|these|those)$/.test(c.lower)) ??
  false

const isClause = ({ rule }: DemandDraft): boolean => rule.startsWith('a clause of a text')

/** “will not leave the islands”, said after “leave the islands” was asked: a refusal of it. */
function echoOf(
  { kind, frame, span, sentence, parties }: DemandDraft,
  demand: DemandDraft,
  { article: { source } }: Context,
): Judgement | null {
  const distance = sentence.index - demand.sentence.index
  if (kind !== 'red-line' || !frame || distance < 0 || distance > REACH) return null
  if (demand.parties.some((id) => parties.includes(id)) || span.start <= demand.span.start)
    return null
  if (demand.responses.some((one) => parties.every((id) => one.parties.includes(id)))) return null
  const line = contentWords(source.slice(span.start, span.end))
  const asked = contentWords(source.slice(demand.span.start, demand.span.end))
  const smaller = Math.min(line.size, asked.size)
  // “has refused to disarm”: one word is enough where it is the whole of what was asked.
  const isSame = smaller === 1 && distance <= 2 && overlapOf(line, asked) === 1
  if (!isSame && (smaller < 2 || overlapOf(line, asked) < 0.6)) return null
  return judgementOfWhole(
    frame,
    { parties, people: frame.people },
    { stance: 'rejects', rule: 'rejects by a red line on the same thing' },
  )
}

/** The demands without those that only answer another: “Uganda will not hear of it”. */
export function withoutAnswers(
  demands: readonly DemandDraft[],
  linked: ReadonlySet<Judgement>,
): readonly DemandDraft[] {
  const answering = new Set(
    [...linked]
      .filter(
        ({ target }) =>
          target === null || target.lower === 'none' || /^(PRON|DET)$/.test(target.upos),
      )
      .flatMap(({ frame }) =>
        frame.head.relation === 'xcomp' ? [frame, frame.governor] : [frame],
      ),
  )
  return demands.filter(
    ({ kind, frame }) => !/^(red-line|demand)$/.test(kind) || !frame || !answering.has(frame),
  )
}
