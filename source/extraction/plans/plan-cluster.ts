import type { Span } from '../../model/evidence.ts'
import type { PlanStatus } from '../../model/plan-version.ts'
import type { PlanMention } from './plan-mention.ts'

/** All mentions of one version, and what they make of it. */
export interface PlanCluster {
  readonly mentions: PlanMention[]
  /** Headlines that name it. */
  readonly titles: PlanMention[]
  /** What made its first mention the name of a text. */
  readonly sign: string
  points: number | null
  authors: Set<string>
  status: PlanStatus | null
  /** The mentions that told what has become of it. */
  readonly settledBy: PlanMention[]
  /** Version it revises. */
  revises: { target: PlanCluster; evidence: Span[] } | null
  /** Version it answers. */
  counters: { target: PlanCluster; evidence: Span[] } | null
  /** Text it is an annex to. */
  partOf: { target: PlanCluster; evidence: Span[] } | null
}

/** Families of nouns that can name the same text. */
const FAMILIES: readonly (readonly string[])[] = [
  [
    'plan',
    'architecture',
    'draft',
    'proposal',
    'text',
    'document',
    'version',
    'paper',
    'blueprint',
    'initiative',
    'points',
    'roadmap',
    'road map',
    'scheme',
    'package',
    'formula',
    'outline',
    'non-paper',
    'counterproposal',
    'counter-proposal',
    'term sheet',
    'protocol',
    'sheet',
    'redraft',
    'revision',
    'counter-text',
    'countertext',
    'counter-draft',
    'counterdraft',
    'counter-plan',
    'concept note',
    'working paper',
    'compromise',
    'bundle',
    'memo',
    'guidelines',
    'resolution',
    'memorandum',
    'declaration',
  ],
  [
    'framework',
    'deal',
    'agreement',
    'accord',
    'pact',
    'memorandum',
    'arrangement',
    'understanding',
    'settlement',
    'package',
    'contract',
    'compromise',
    'mou',
    'document',
    'paper',
    'text',
    'protocol',
    'understanding',
    'declaration',
    'bargain',
    'swap',
    'exchange',
    'treaty',
    'compact',
  ],
  [
    'truce',
    'ceasefire',
    'cease-fire',
    'armistice',
    'agreement',
    'deal',
    'accord',
    'pause',
    'freeze',
    'standstill',
    'lull',
    'moratorium',
    'halt',
  ],
  ['treaty', 'accord', 'convention', 'agreement', 'document'],
  ['declaration', 'communique', 'communiqué', 'resolution', 'document', 'text', 'charter'],
  ['offer', 'proposal', 'counteroffer', 'counter-offer', 'package', 'deal'],
  ['swap', 'exchange', 'deal'],
]

/** Whether two nouns can name the same text. */
export const sameFamily = (a: string, b: string): boolean =>
  a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b))
