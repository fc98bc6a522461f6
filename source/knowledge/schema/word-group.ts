import { z } from 'zod'
import { words } from './entry-file.ts'

/**
 * Schema of an entry that puts words under one of a closed list of groups.
 *
 * @param groups Names of the groups.
 * @param meaning What the groups are.
 * @param spelling How the words are written.
 */
export const wordGroup = <const Group extends string>(
  groups: readonly Group[],
  meaning: string,
  spelling: string,
) =>
  z.strictObject({
    group: z.enum(groups).meta({ description: meaning }),
    words: words.min(1).meta({ description: spelling }),
    reason: z.string().min(1),
  })

/** The words of all groups of a schema. */
export type Grouped<Schema extends z.ZodType<{ readonly group: string }>> = Readonly<
  Record<z.infer<Schema>['group'], readonly string[]>
>
