import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { partiesOf } from '../mentions/mention.ts'
import { dateClause } from './date-clause.ts'
import type { StepDraft } from './step-draft.ts'
import { stepOfClause } from './step-of-clause.ts'

/** “has invited both sides to Doha for a new round on 20 March”, “has summoned the two to Luanda”. */
export function findSummonedStep(frame: Frame, context: Context): StepDraft | null {
  const { head, sentence, object, subjectHead, passive } = frame
  const { stepWords, resolver } = context
  if (!stepWords.has(head, sentence, 'summoning') || frame.negated || !frame.finite) return null
  if (head.children.some((c) => /^aux/.test(c.relation) && c.lower === 'had')) return null
  const guest = passive ? subjectHead : object
  const isHost = passive || frame.parties.length > 0 || frame.subjectHow !== 'none'
  if (!guest || !isHost) return null
  const when = dateClause(frame, context)
  if (when === null || when.value.basis === 'event') return null
  if (head.children.some((c) => /^(off|out|on)$/.test(c.lower) && c.index === head.index + 1))
    return null
  const isThere = sentence.nodes.some(
    (n) =>
      n.start >= guest.end &&
      n.start < when.start &&
      (/^(back|together|home)$/.test(n.lower) ||
        (/^(to|for)$/.test(n.lower) && n.relation === 'case')),
  )
  if (!passive && !isThere && !/^(summon|recall|convene)$/.test(head.lemma)) return null
  const invited = partiesOf(resolver.mentionsIn(sentence).filter((m) => m.start >= head.end))
  return stepOfClause(frame, {
    who: [...new Set([...frame.parties, ...resolver.resolve(guest, sentence).parties, ...invited])],
    when: when.value,
    tentative: true,
    rule: `called together by “${head.lemma}”`,
  })
}
