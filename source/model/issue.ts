import { z } from 'zod'

/**
 * What a provision, demand or step is about. The list is closed; its words and
 * cues are in `data/issues.json`.
 *
 * @see PA-X Peace Agreements Database codebook, University of Edinburgh.
 */
export const IssueKey = z
  .enum([
    'territory',
    'self-determination',
    'ceasefire',
    'security-guarantees',
    'force-limits',
    'withdrawal',
    'ddr',
    'foreign-forces',
    'peacekeeping',
    'monitoring',
    'elections',
    'government',
    'constitution',
    'prisoners',
    'missing',
    'amnesty',
    'courts',
    'sanctions',
    'reparations',
    'reconstruction',
    'energy',
    'refugees',
    'minorities',
    'media',
    'alliance-membership',
    'frozen-assets',
    'nuclear',
    'maritime',
    'humanitarian',
    'trade',
    'pay',
    'recognition',
    'sovereignty',
    'other',
  ])
  .meta({ description: 'What it is about; keyed after the PA-X codes.' })
export type IssueKey = z.infer<typeof IssueKey>
