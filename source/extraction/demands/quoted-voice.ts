import { contains } from '../cite.ts'
import type { Context } from '../context.ts'
import type { Frame, ReportedBy } from '../frames/frame.ts'
import { oncePer } from '../once-per.ts'
import { findStatements } from '../records/find-statements.ts'
import { isUnder } from '../text/tree.ts'

const spokenIn = oncePer((context: Context) =>
  findStatements(context).filter(
    ({ mode, by }) => mode === 'direct' && by.parties.length > 0 && by.kind !== 'outletVoice',
  ),
)

/**
 * Who speaks the quotation that a clause stands in, where another of its sentences says so:
 * “The siege must end. We want the road open,” the minister said.
 */
export function quotedVoice({ head }: Frame, context: Context): ReportedBy | null {
  const said = spokenIn(context).find(({ span }) => contains(span, head))
  return said?.by ?? null
}

/** Whether the speaker is the subject of a clause: “we want”, “our people want”. */
export const isOwnVoice = ({ subjectHead }: Frame): boolean =>
  subjectHead !== null &&
  (/^(we|i)$/i.test(subjectHead.text) ||
    subjectHead.children.some((c) => /^(our|my)$/.test(c.lower) && isUnder(c, subjectHead)))
