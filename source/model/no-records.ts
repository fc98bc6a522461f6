import type { Dossier, Records } from './dossier.ts'

/** No records at all: what an article gives that is about no negotiation. */
export const noRecords = (): Records => ({
  parties: [],
  planVersions: [],
  demands: [],
  positions: [],
  guarantees: [],
  openIssues: [],
  nextSteps: [],
  pastEvents: [],
  statements: [],
  hedges: [],
  takeaways: [],
  tensions: [],
})

/** A dossier of no articles. */
export const noDossier = (): Dossier => ({ articles: [], stories: [], changes: [], ...noRecords() })
