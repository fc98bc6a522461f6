import { z } from 'zod'
import { Stance } from './act.ts'
import { Attribution } from './attribution.ts'
import { Certainty } from './certainty.ts'
import { DateValue } from './date-value.ts'
import { Evidence } from './evidence.ts'
import { IssueKey } from './issue.ts'
import { told } from './retelling.ts'

export const PlanStatus = z
  .enum(['draft', 'proposed', 'current', 'counter-proposal', 'agreed', 'rejected', 'superseded'])
  .meta({ description: 'How it stands with the text, as the article has it.' })
export type PlanStatus = z.infer<typeof PlanStatus>

export const PlanRelationType = z
  .enum(['revisionOf', 'counterTo', 'partOf', 'sameAs'])
  .meta({ description: 'How the one stands to the other.' })
export type PlanRelationType = z.infer<typeof PlanRelationType>

/** Something a text provides for, removes, or leaves for later. */
export const Provision = z
  .object({
    text: z.string().meta({ description: 'The provision in the words of the article.' }),
    issue: IssueKey,
    certainty: Certainty,
    evidence: z.array(Evidence).min(1).meta({ description: 'The words it stands on.' }),
  })
  .meta({
    id: 'Provision',
    description: 'What a text provides for, removes or holds back, on one issue.',
  })
export type Provision = z.infer<typeof Provision>

export const HeldBack = Provision.extend({
  heldFor: Evidence.nullable().meta({ description: 'Whom or what it is left to.' }),
}).meta({ id: 'HeldBack', description: 'An issue a text leaves out, and for whom.' })
export type HeldBack = z.infer<typeof HeldBack>

export const PlanRelation = z
  .object({
    type: PlanRelationType,
    target: z.string().meta({ description: 'Id of the plan version it relates to.' }),
    evidence: z.array(Evidence).min(1).meta({ description: 'The words it stands on.' }),
  })
  .meta({ id: 'PlanRelation', description: 'How one version follows from or answers another.' })
export type PlanRelation = z.infer<typeof PlanRelation>

export const PlanReaction = z
  .object({
    party: z.string().meta({ description: 'Id of the party that reacts.' }),
    stance: Stance,
    scope: z
      .enum(['whole', 'part'])
      .meta({ description: 'Whether it concerns the whole text or a part of it.' }),
    attribution: Attribution,
    certainty: Certainty,
    evidence: z.array(Evidence).min(1).meta({ description: 'The words it stands on.' }),
  })
  .meta({ id: 'PlanReaction', description: 'Who takes or refuses the text.' })
export type PlanReaction = z.infer<typeof PlanReaction>

/** A text on the table. Points, authors and status are claims of an article. */
export const PlanVersion = z
  .object({
    id: z.string().meta({ description: 'Id of the record, the same for the same articles.' }),
    label: z.string().meta({ description: 'Short name, from the words of the article.' }),
    points: z.int().min(1).nullable().meta({ description: 'Claimed number of points.' }),
    authors: z.array(z.string()).meta({ description: 'Ids of the claimed authors.' }),
    status: PlanStatus,
    dates: z
      .array(
        z
          .object({
            event: z.string().meta({ description: 'What happened then (“leaked”, “signed”).' }),
            when: DateValue,
            evidence: z.array(Evidence).min(1).meta({ description: 'The words it stands on.' }),
          })
          .meta({ id: 'PlanDate', description: 'When something happened to the text.' }),
      )
      .meta({ description: 'What happened to the text, and when.' }),
    provisions: z.array(Provision).meta({ description: 'What it provides for.' }),
    removed: z.array(Provision).meta({ description: 'What it no longer provides for.' }),
    heldBack: z.array(HeldBack).meta({ description: 'What it leaves for later.' }),
    relations: z.array(PlanRelation).meta({ description: 'How it stands to other texts.' }),
    reactions: z.array(PlanReaction).meta({ description: 'Who takes or refuses it.' }),
    certainty: Certainty,
    rule: z.string().meta({ description: 'Name of the rule that gave the record.' }),
    evidence: z.array(Evidence).min(1).meta({ description: 'The words it stands on.' }),
    ...told,
  })
  .meta({ id: 'PlanVersion', description: 'A version of a plan, draft, deal, offer or framework.' })
export type PlanVersion = z.infer<typeof PlanVersion>
