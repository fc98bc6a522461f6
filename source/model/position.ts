import { z } from 'zod'
import { Plover } from './act.ts'
import { Attribution } from './attribution.ts'
import { Certainty } from './certainty.ts'
import { Evidence } from './evidence.ts'
import { IssueKey } from './issue.ts'
import { told } from './retelling.ts'

export const PositionKind = z.enum([
  'warning',
  'rejection',
  'acceptance',
  'offer',
  'concession',
  'complaint',
  'view',
])
export type PositionKind = z.infer<typeof PositionKind>

/** Any other stance of a party, so that nothing said is silently dropped. */
export const Position = z
  .object({
    id: z.string(),
    party: z.string(),
    jointWith: z
      .array(z.string())
      .meta({ description: 'Ids of the parties that say it together with the first.' }),
    addressees: z.array(z.string()),
    kind: PositionKind,
    text: z.string(),
    issue: IssueKey,
    attribution: Attribution,
    certainty: Certainty,
    plover: Plover,
    rule: z.string().meta({ description: 'Name of the rule that gave the record.' }),
    evidence: z.array(Evidence).min(1),
    ...told,
  })
  .meta({ description: 'A warning, rejection, acceptance, offer, complaint or view of a party.' })
export type Position = z.infer<typeof Position>
