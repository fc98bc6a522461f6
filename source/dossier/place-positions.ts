import type { Dossier } from '../model/dossier.ts'
import type { IssueKey } from '../model/issue.ts'
import { quotesOf } from './quotes-of-record.ts'

/** How a party stands on something, as a cell of the grid shows it. */
export type StandKind =
  | 'demands'
  | 'red line'
  | 'threatens'
  | 'rejects'
  | 'accepts'
  | 'offers'
  | 'warns'
  | 'complains'
  | 'says'

/** One stand of a party, and the quotation that shows it. */
export interface Stand {
  readonly kind: StandKind
  /** Id of the record it is part of. */
  readonly id: string
  /** Index of the quotation among those of the record, from 0. */
  readonly quote: number
}

/** An issue, or a text as a whole, and how each party stands on it. */
export interface PositionLine {
  /** Key of an issue, or id of a plan version. */
  readonly topic: IssueKey | (string & {})
  readonly isPlan: boolean
  /** Stands by the id of the party. */
  readonly stands: ReadonlyMap<string, readonly Stand[]>
  /** Records that leave it open, with the quotation that does. */
  readonly open: readonly Omit<Stand, 'kind'>[]
}

/** Who stands how on what. */
export interface PositionGrid {
  /** Ids of the parties that take a stand, those that take most first. */
  readonly parties: readonly string[]
  /** The most contested first; texts as a whole after the issues. */
  readonly lines: readonly PositionLine[]
}

const demandStands = {
  demand: 'demands',
  condition: 'demands',
  'red-line': 'red line',
  threat: 'threatens',
} as const

const positionStands = {
  warning: 'warns',
  rejection: 'rejects',
  acceptance: 'accepts',
  offer: 'offers',
  concession: 'offers',
  complaint: 'complains',
  view: 'says',
} as const

interface MutableLine {
  readonly topic: string
  readonly isPlan: boolean
  readonly stands: Map<string, Stand[]>
  readonly open: Omit<Stand, 'kind'>[]
}

/** How far apart parties are: refusals weigh most, then how many take a stand at all. */
function contention({ stands, open }: MutableLine): number {
  const kinds = [...stands.values()].flat().map(({ kind }) => kind)
  const refusals = kinds.filter((kind) => kind === 'rejects' || kind === 'red line').length
  return refusals * 4 + stands.size * 2 + open.length + kinds.length / 100
}

/**
 * Sets issues against parties: who demands, refuses, accepts, offers or threatens what.
 *
 * @param dossier Any dossier.
 * @returns The grid; without lines when no party takes a stand.
 */
export function placePositions(dossier: Dossier): PositionGrid {
  const lines = new Map<string, MutableLine>()
  const lineOf = (topic: string, isPlan: boolean): MutableLine => {
    const known = lines.get(topic) ?? { topic, isPlan, stands: new Map(), open: [] }
    lines.set(topic, known)
    return known
  }
  const add = (line: MutableLine, parties: readonly string[], stand: Stand): void => {
    for (const party of new Set(parties)) {
      const known = line.stands.get(party)
      if (known === undefined) line.stands.set(party, [stand])
      else known.push(stand)
    }
  }
  for (const record of dossier.demands) {
    const line = lineOf(record.issue, false)
    const { id, kind } = record
    add(line, [record.party, ...record.jointWith], { kind: demandStands[kind], id, quote: 0 })
    quotesOf({ kind: 'demand', id, record }).forEach((one, quote) => {
      if (one.part === 'response') add(line, [one.party], { kind: one.stance, id, quote })
    })
  }
  for (const { id, issue, kind, party, jointWith } of dossier.positions) {
    add(lineOf(issue, false), [party, ...jointWith], { kind: positionStands[kind], id, quote: 0 })
  }
  for (const { id, issue } of dossier.openIssues) lineOf(issue, false).open.push({ id, quote: 0 })
  for (const record of dossier.planVersions) {
    const { id } = record
    quotesOf({ kind: 'plan', id, record }).forEach((one, quote) => {
      if (one.part === 'reaction')
        add(lineOf(id, true), [one.party], { kind: one.stance, id, quote })
    })
  }
  const count = (party: string): number =>
    [...lines.values()].reduce((sum, { stands }) => sum + (stands.get(party)?.length ?? 0), 0)
  const known = dossier.parties.map(({ id }) => id).filter((id) => count(id) > 0)
  const rank = (line: MutableLine): number =>
    (line.isPlan ? -1e6 : line.topic === 'other' ? -1e3 : 0) + contention(line)
  return {
    parties: known.toSorted((a, b) => count(b) - count(a)),
    lines: [...lines.values()].toSorted((a, b) => rank(b) - rank(a)),
  }
}
