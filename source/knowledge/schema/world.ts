import type { Actor } from './actor.ts'
import type { AnswerGroup } from './answer-group.ts'
import type { BodyGroup } from './body-group.ts'
import type { Concept } from './concept.ts'
import type { ConditionGroup } from './condition-group.ts'
import type { DemandGroup } from './demand-group.ts'
import type { DocumentGroup } from './document-group.ts'
import type { Field } from './field.ts'
import type { HedgeCue } from './hedge.ts'
import type { Issue } from './issue.ts'
import type { LayoutGroup } from './layout-group.ts'
import type { OfficeGroup } from './office-group.ts'
import type { Officeholders } from './officeholders.ts'
import type { PredicateClass } from './predicate.ts'
import type { RoleGroup } from './role-group.ts'
import type { SourceGroup } from './source-group.ts'
import type { StepGroup } from './step-group.ts'
import type { Grouped } from './word-group.ts'

/** All knowledge of the world, as one value that is passed in, never reached for. */
export interface World {
  readonly actors: readonly Actor[]
  /** Who holds the top offices; read when first asked for. */
  readonly officeholders: readonly Officeholders[]
  readonly offices: Grouped<typeof OfficeGroup>
  readonly issues: readonly Issue[]
  readonly sources: Grouped<typeof SourceGroup>
  readonly layout: Grouped<typeof LayoutGroup>
  readonly predicates: readonly PredicateClass[]
  readonly hedges: readonly HedgeCue[]
  readonly documents: Grouped<typeof DocumentGroup>
  /** Words that say one thing in several ways. */
  readonly concepts: readonly Concept[]
  readonly answers: Grouped<typeof AnswerGroup>
  readonly bodies: Grouped<typeof BodyGroup>
  readonly conditions: Grouped<typeof ConditionGroup>
  readonly demands: Grouped<typeof DemandGroup>
  /** What reports can be about, negotiations among it. */
  readonly fields: readonly Field[]
  readonly roles: Grouped<typeof RoleGroup>
  readonly steps: Grouped<typeof StepGroup>
}
