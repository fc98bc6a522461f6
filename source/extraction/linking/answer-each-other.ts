import type { DemandDraft } from '../demands/demand-draft.ts'
import type { Judgement } from '../judgements/judgement.ts'
import { judgementOfWhole } from '../judgements/judgement-of.ts'

/** How many sentences back the two demands may stand. */
const REACH = 2

/** A demand, and the answer that the other of two sides gives to it. */
export interface MutualAnswer {
  readonly demand: DemandDraft
  readonly answer: Judgement
}

/** “X wants A and Y wants B; each has said no to the other's”: a refusal that goes both ways. */
export function answerEachOther(
  judgement: Judgement,
  demands: readonly DemandDraft[],
): readonly MutualAnswer[] {
  const { frame, sentence, stance } = judgement
  const words = sentence.nodes.slice(frame.subjectHead?.index ?? frame.head.index)
  const isMutual =
    /^(each|both|neither|either)$/.test(frame.subjectHead?.lower ?? '') &&
    words.some((n, i) => n.lower === 'other' && /^(the|each)$/.test(words[i - 1]?.lower ?? ''))
  if (!isMutual) return []
  const near = demands.filter(
    (one) =>
      one.span.start < frame.head.start &&
      sentence.index - one.sentence.index <= REACH &&
      one.parties.length > 0,
  )
  const second = near.at(-1)
  const first = near.findLast((one) => second && !sharesParty(one, second))
  if (!first || !second) return []
  const by = ({ parties }: DemandDraft): Judgement =>
    judgementOfWhole(
      frame,
      { parties, people: [] },
      { stance, rule: `${stance} what the other asks` },
    )
  return [
    { demand: first, answer: by(second) },
    { demand: second, answer: by(first) },
  ]
}

const sharesParty = (a: DemandDraft, b: DemandDraft): boolean =>
  a.parties.some((party) => b.parties.includes(party))
