import type { DossierRecord } from '../source/dossier/index-dossier.ts'
import { closeKindOf } from '../source/dossier/record-facets.ts'
import { type Names, planName } from './names.ts'
import { toScreenText } from './screen-text.ts'
import { demandKindWords } from './signs.ts'

const kindWords = {
  party: 'party',
  plan: 'plan version',
  demand: 'demand',
  step: 'next step',
  event: 'past event',
  position: 'position',
  guarantee: 'guarantee',
  openIssue: 'open issue',
  statement: 'statement',
  hedge: 'hedged passage',
  takeaway: 'takeaway',
  tension: 'tension',
  change: 'change',
} as const satisfies Record<DossierRecord['kind'], string>

/**
 * Names the parties that say something together.
 *
 * @param record A demand or position.
 * @param names Names of parties and plans.
 * @returns The names, that of the first party first.
 */
export const speakersOf = (
  { party, jointWith }: { readonly party: string; readonly jointWith: readonly string[] },
  names: Names,
): string => [party, ...jointWith].map(names.full).join(', ')

/**
 * Names a kind as {@link closeKindOf} gives it.
 *
 * @param kind A kind of record, demand or position.
 * @returns “red line”, “plan version”, “warning” and the like.
 */
export const kindName = (kind: string): string => {
  const known: Readonly<Record<string, string>> = { ...kindWords, ...demandKindWords }
  return known[kind] ?? kind
}

/**
 * Names the kind of a record, as closely as it is known.
 *
 * @param entry Any record with its kind.
 * @returns “red line”, “plan version”, “warning” and the like.
 */
export function kindOf(entry: DossierRecord): string {
  return kindName(closeKindOf(entry))
}

/**
 * Names a record in one line: who first, then what.
 *
 * @param entry Any record with its kind.
 * @param names Names of parties and plans.
 * @returns The words, fit for a screen.
 */
export function titleOf(entry: DossierRecord, names: Names): string {
  switch (entry.kind) {
    case 'party':
      return toScreenText(entry.record.name)
    case 'plan':
      return planName(entry.record)
    case 'demand':
    case 'position':
      return `${speakersOf(entry.record, names)}: ${toScreenText(entry.record.text)}`
    case 'step':
    case 'event':
      return toScreenText(entry.record.what)
    case 'guarantee':
    case 'openIssue':
    case 'takeaway':
      return toScreenText(entry.record.text)
    case 'statement': {
      const { speaker, words, mode } = entry.record
      // Only what the article quotes stands between quotation marks.
      const said = mode === 'direct' ? `“${toScreenText(words)}”` : toScreenText(words)
      return `${toScreenText(speaker ?? 'unnamed')}: ${said}`
    }
    case 'hedge':
      return toScreenText(entry.record.evidence[0]?.exact ?? '')
    case 'tension':
      return toScreenText(entry.record.over)
    case 'change':
      return toScreenText((entry.record.after ?? entry.record.before)?.words ?? '')
  }
}

/**
 * Says what a record is, without who it is of where a field says so.
 *
 * @param entry Any record with its kind.
 * @param names Names of parties and plans.
 * @returns The words, fit for a screen.
 */
export function headingOf(entry: DossierRecord, names: Names): string {
  const isOfParty = entry.kind === 'demand' || entry.kind === 'position'
  return isOfParty ? toScreenText(entry.record.text) : titleOf(entry, names)
}
