import type { Context } from '../context.ts'
import { HedgeFinder } from './find-hedges.ts'
import { issueReader, type ReadIssue } from './read-issue.ts'

/** What every finder of records shares beside the context. */
export interface RecordTools {
  readonly context: Context
  readonly hedges: HedgeFinder
  readonly readIssue: ReadIssue
}

/** The shared tools for an article. */
export const recordTools = (context: Context): RecordTools => ({
  context,
  hedges: new HedgeFinder(context.world.hedges),
  readIssue: issueReader(context.world.issues),
})

/** Stable id of a record: its type and where its words start in the article. */
export const recordId = (type: string, article: string, start: number): string =>
  `${type}-${article.slice(0, 8)}-${start}`
