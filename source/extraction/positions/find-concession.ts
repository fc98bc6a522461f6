import type { Context } from '../context.ts'
import { contentOfDemand, namesDemand } from '../demands/find-named-demands.ts'
import { givenUpIn } from '../demands/is-given-up.ts'
import { clauseContent } from '../frames/clause-content.ts'
import type { Frame } from '../frames/frame.ts'
import { isNoLonger } from '../frames/read-modality.ts'
import type { PositionDraft } from './position-draft.ts'

/** A party that gives up what it wanted: “no longer asks for X”, “has dropped its demand for X”. */
export const findConcession = (frame: Frame, context: Context): PositionDraft | null =>
  byNoLonger(frame, context) ?? byDropping(frame, context)

/** “has dropped its demand for inspectors”, “has backed away from its call for a recount”. */
function byDropping(frame: Frame, context: Context): PositionDraft | null {
  const { head, parties, clause, sentence, reportedBy, passive } = frame
  const noun = head.children.find((c) => namesDemand(c) && givenUpIn(c, context) === frame)
  if (noun === undefined) return null
  const owner = noun.children.find((c) => c.relation === 'nmod:poss')
  const owners = owner ? context.resolver.resolve(owner, sentence).parties : []
  const who = passive ? owners : parties
  // “Chad has dropped Niger’s demand”: what another wants is not Chad’s to give up.
  if (who.length === 0 || (owners.length > 0 && !owners.some((id) => who.includes(id)))) return null
  const [span] = contentOfDemand(noun)
  return span === undefined
    ? null
    : {
        kind: 'concession',
        parties: who,
        addressees: [],
        span,
        because: [clause],
        sentence,
        frame,
        reportedBy,
        family: 'accept',
        rule: `“${head.lemma}” of a demand`,
      }
}

/** “no longer asks for inspectors of its own”: what a party has stopped wanting. */
function byNoLonger(frame: Frame, context: Context): PositionDraft | null {
  const { classes, head, finite, parties, clause, sentence, reportedBy } = frame
  if (!classes.has('demand') || !finite || parties.length === 0 || !isNoLonger(head)) return null
  const span = clauseContent(frame, context.article.source)
  return (
    span && {
      kind: 'concession',
      parties,
      addressees: [],
      span,
      because: [clause],
      sentence,
      frame,
      reportedBy,
      family: 'accept',
      rule: `no longer “${head.lemma}”`,
    }
  )
}
