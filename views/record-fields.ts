import type { DossierRecord } from '../source/dossier/index-dossier.ts'
import type { Plover } from '../source/model/act.ts'
import type { DateValue } from '../source/model/date-value.ts'
import type { IssueKey } from '../source/model/issue.ts'
import type { NextStep } from '../source/model/next-step.ts'
import { dateWords } from './date-words.ts'
import type { Names } from './names.ts'
import { speakersOf } from './record-words.ts'
import { certaintyLine, sourceWords } from './said.ts'
import { toScreenText } from './screen-text.ts'
import { demandKindWords, planStatusWords, relationWords, supersededSigns } from './signs.ts'
import { type StyledLine, segment } from './styled-text.ts'

/** A field of a record: its name and what it holds. */
export interface Field {
  readonly label: string
  readonly value: StyledLine
}

const issueWords = (issue: IssueKey): string => issue.replaceAll('-', ' ')

const field = (label: string, value: string | StyledLine): readonly Field[] => {
  const line = typeof value === 'string' ? [segment(toScreenText(value))] : value
  return line.every(({ text }) => text === '') ? [] : [{ label, value: line }]
}

const ruleField = ({ rule }: { readonly rule: string }): readonly Field[] => field('found by', rule)

const actField = ({ plover }: { readonly plover: Plover }): readonly Field[] =>
  field('act', [plover.event, plover.mode].filter((word) => word !== null).join(', '))

/** By which words, and how, a date was read; empty for none. */
const readWords = (when: DateValue | null): string =>
  when === null ? '' : ` (“${when.text}”, ${when.basis})`

const parties = (ids: readonly string[], names: Names): string => ids.map(names.full).join(', ')

/** Why a step is no longer ahead, with the words that say so. */
function supersededField({ superseded }: NextStep): readonly Field[] {
  if (superseded === undefined) return []
  const { glyph, word } = supersededSigns[superseded.reason]
  const words = superseded.evidence === null ? '' : ` “${toScreenText(superseded.evidence.exact)}”`
  return field('past', [segment(`${glyph} ${word}`), segment(words, 'quiet')])
}

/**
 * Lists the fields of a record that are not a list of their own.
 *
 * @param entry Any record with its kind.
 * @param names Names of parties and plans.
 * @param year Year that goes without saying in dates, else null.
 * @returns The fields that hold something, most telling first.
 */
export function fieldsOf(
  entry: DossierRecord,
  names: Names,
  year: number | null,
): readonly Field[] {
  switch (entry.kind) {
    case 'party': {
      const { role, kind, aliases } = entry.record
      return [
        ...field('role', role),
        ...field('kind', kind),
        ...field('called', aliases.join(', ')),
        ...ruleField(entry.record),
      ]
    }
    case 'plan': {
      const plan = entry.record
      return [
        ...field('called', plan.label),
        ...field('status', planStatusWords[plan.status]),
        ...field('authors', parties(plan.authors, names)),
        ...plan.relations.flatMap(({ type, target }) =>
          field(relationWords[type], names.full(target)),
        ),
        ...plan.dates.flatMap(({ event, when }) =>
          field(event, `${dateWords(when, year)} (“${when.text}”)`),
        ),
        ...field('certainty', certaintyLine(plan.certainty)),
        ...ruleField(plan),
      ]
    }
    case 'demand': {
      const demand = entry.record
      return [
        ...field('party', speakersOf(demand, names)),
        ...field('kind', demandKindWords[demand.kind]),
        ...field('put to', parties(demand.addressees, names)),
        ...field('issue', issueWords(demand.issue)),
        ...field('hangs on', demand.condition?.exact ?? ''),
        ...field('certainty', certaintyLine(demand.certainty)),
        ...field('said by', sourceWords(demand.attribution, names)),
        ...actField(demand),
        ...ruleField(demand),
      ]
    }
    case 'step': {
      const step = entry.record
      const doubt = step.when?.ambiguous ? ', which allows another reading' : ''
      return [
        ...field('when', `${dateWords(step.when, year)}${readWords(step.when)}${doubt}`),
        ...supersededField(step),
        ...field('who', parties(step.who, names)),
        ...field('named as', step.actor?.exact ?? ''),
        ...field('certainty', certaintyLine(step.certainty)),
        ...field('said by', sourceWords(step.attribution, names)),
        ...ruleField(step),
      ]
    }
    case 'event': {
      const { when, who, certainty, attribution } = entry.record
      return [
        ...field('when', `${dateWords(when, year)}${readWords(when)}`),
        ...field('who', parties(who, names)),
        ...field('certainty', certaintyLine(certainty)),
        ...field('said by', sourceWords(attribution, names)),
        ...ruleField(entry.record),
      ]
    }
    case 'position':
      return [
        ...field('party', speakersOf(entry.record, names)),
        ...field('towards', parties(entry.record.addressees, names)),
        ...field('issue', issueWords(entry.record.issue)),
        ...field('certainty', certaintyLine(entry.record.certainty)),
        ...field('said by', sourceWords(entry.record.attribution, names)),
        ...actField(entry.record),
        ...ruleField(entry.record),
      ]
    case 'guarantee': {
      const { guarantor, beneficiary, component, status, certainty } = entry.record
      return [
        ...field('given by', guarantor === null ? '' : names.full(guarantor)),
        ...field('given to', beneficiary === null ? '' : names.full(beneficiary)),
        ...field('component', component),
        ...field('status', status),
        ...field('certainty', certaintyLine(certainty)),
      ]
    }
    case 'openIssue':
      return [
        ...field('issue', issueWords(entry.record.issue)),
        ...field('held for', entry.record.heldFor?.exact ?? ''),
        ...field('certainty', certaintyLine(entry.record.certainty)),
      ]
    case 'statement':
      return [
        ...field('speaks for', parties(entry.record.parties, names)),
        ...field('mode', entry.record.mode),
        ...field('certainty', certaintyLine(entry.record.certainty)),
      ]
    case 'hedge':
      return field('hedged by', entry.record.cue.exact)
    case 'tension':
      return field('kind', entry.record.kind)
    case 'takeaway':
    case 'change':
      return []
  }
}
