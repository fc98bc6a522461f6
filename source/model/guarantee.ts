import { z } from 'zod'
import { Certainty } from './certainty.ts'
import { Evidence } from './evidence.ts'
import { told } from './retelling.ts'

export const GuaranteeComponent = z.enum([
  'military',
  'financial',
  'political',
  'monitoring',
  'other',
])
export type GuaranteeComponent = z.infer<typeof GuaranteeComponent>

/** One component of what someone undertakes for another's security. */
export const Guarantee = z
  .object({
    id: z.string(),
    guarantor: z.string().nullable().meta({ description: 'Id of the party that gives it.' }),
    beneficiary: z.string().nullable().meta({ description: 'Id of the party it protects.' }),
    component: GuaranteeComponent,
    text: z.string(),
    status: z.enum(['proposed', 'agreed', 'in force', 'unclear']),
    plan: z.string().nullable().meta({ description: 'Id of the plan version it belongs to.' }),
    certainty: Certainty,
    rule: z.string().meta({ description: 'Name of the rule that gave the record.' }),
    evidence: z.array(Evidence).min(1),
    ...told,
  })
  .meta({ description: 'A component of a guarantee: who gives it, to whom, of what kind.' })
export type Guarantee = z.infer<typeof Guarantee>
