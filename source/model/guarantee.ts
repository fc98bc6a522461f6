import { z } from 'zod'
import { Certainty } from './certainty.ts'
import { Evidence } from './evidence.ts'
import { told } from './retelling.ts'

export const GuaranteeComponent = z
  .enum(['military', 'financial', 'political', 'monitoring', 'other'])
  .meta({ description: 'What the undertaking consists in.' })
export type GuaranteeComponent = z.infer<typeof GuaranteeComponent>

/** One component of what someone undertakes for another's security. */
export const Guarantee = z
  .object({
    id: z.string().meta({ description: 'Id of the record, the same for the same articles.' }),
    guarantor: z.string().nullable().meta({ description: 'Id of the party that gives it.' }),
    beneficiary: z.string().nullable().meta({ description: 'Id of the party it protects.' }),
    component: GuaranteeComponent,
    text: z.string().meta({ description: 'What is undertaken, in the words of the article.' }),
    status: z
      .enum(['proposed', 'agreed', 'in force', 'unclear'])
      .meta({ description: 'How far it has come, as the article has it.' }),
    plan: z.string().nullable().meta({ description: 'Id of the plan version it belongs to.' }),
    certainty: Certainty,
    rule: z.string().meta({ description: 'Name of the rule that gave the record.' }),
    evidence: z.array(Evidence).min(1).meta({ description: 'The words it stands on.' }),
    ...told,
  })
  .meta({
    id: 'Guarantee',
    description: 'A component of a guarantee: who gives it, to whom, of what kind.',
  })
export type Guarantee = z.infer<typeof Guarantee>
