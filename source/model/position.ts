import { z } from 'zod'
import { Plover } from './act.ts'
import { Attribution } from './attribution.ts'
import { Certainty } from './certainty.ts'
import { Evidence } from './evidence.ts'
import { IssueKey } from './issue.ts'
import { told } from './retelling.ts'

export const PositionKind = z
  .enum(['warning', 'rejection', 'acceptance', 'offer', 'concession', 'complaint', 'view'])
  .meta({ description: 'What sort of stance it is.' })
export type PositionKind = z.infer<typeof PositionKind>

/** Any other stance of a party, so that nothing said is silently dropped. */
export const Position = z
  .object({
    id: z.string().meta({ description: 'Id of the record, the same for the same articles.' }),
    party: z.string().meta({ description: 'Id of the party whose stance it is.' }),
    jointWith: z
      .array(z.string())
      .meta({ description: 'Ids of the parties that say it together with the first.' }),
    addressees: z.array(z.string()).meta({ description: 'Ids of the parties it is towards.' }),
    kind: PositionKind,
    text: z.string().meta({ description: 'The stance, in the words of the article.' }),
    issue: IssueKey,
    attribution: Attribution,
    certainty: Certainty,
    plover: Plover,
    rule: z.string().meta({ description: 'Name of the rule that gave the record.' }),
    evidence: z.array(Evidence).min(1).meta({ description: 'The words it stands on.' }),
    ...told,
  })
  .meta({
    id: 'Position',
    description: 'A warning, rejection, acceptance, offer, complaint or view of a party.',
  })
export type Position = z.infer<typeof Position>
