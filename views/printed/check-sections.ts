import type { DossierRecord } from '../../source/dossier/index-dossier.ts'
import {
  type Claim,
  isHeldBack,
  isUnnamedAlone,
  listClaims,
} from '../../source/dossier/list-claims.ts'
import { quotesOf } from '../../source/dossier/quotes-of-record.ts'
import type { DateValue } from '../../source/model/date-value.ts'
import type { Dossier } from '../../source/model/dossier.ts'
import type { Evidence } from '../../source/model/evidence.ts'
import type { Hedge } from '../../source/model/hedge.ts'
import { dateWords } from '../date-words.ts'
import { planName } from '../names.ts'
import { kindOf, speakersOf } from '../record-words.ts'
import { partLine } from '../said.ts'
import { toScreenText } from '../screen-text.ts'
import { type StyledLine, segment } from '../styled-text.ts'
import type { TableSource } from '../tables/table-source.ts'
import { type BriefEntry, type BriefSection, bare, cite, section } from './brief.ts'
import { tensionEntry } from './tension-entry.ts'

/** Whose record it is; empty where the words themselves say it. */
function whoseWords(entry: DossierRecord, { names }: TableSource): string {
  switch (entry.kind) {
    case 'demand':
    case 'position':
      return speakersOf(entry.record, names)
    case 'plan':
      return planName(entry.record)
    case 'party':
      return names.full(entry.id)
    case 'statement':
      return toScreenText(entry.record.speaker ?? '')
    case 'step':
    case 'event':
      return entry.record.who.map(names.full).join(', ')
    default:
      return ''
  }
}

const joined = (parts: readonly StyledLine[]): StyledLine =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, at) => (at === 0 ? part : [segment(' · ', 'quiet'), ...part]))

/** What kind of record it is, and whose. */
export function recordLine(entry: DossierRecord, source: TableSource): StyledLine {
  const whose = whoseWords(entry, source)
  return joined([[segment(kindOf(entry), 'quiet')], whose === '' ? [] : [segment(whose, 'name')]])
}

/** A claim with its first words: they are those of the latest article. */
function claimEntry({ entry, quotes: [quote] }: Claim, source: TableSource): BriefEntry {
  const lead = joined([recordLine(entry, source), partLine(quote, source.names)])
  return { lead, cited: cite(quote, source), under: [] }
}

const overlaps = (a: Evidence, b: Evidence): boolean =>
  a.article === b.article && a.start < b.end && b.start < a.end

/** Everything of a claim that an entry shows. */
const shownOf = ({ quotes }: Claim): readonly Evidence[] =>
  quotes.flatMap(({ evidence, attribution, certainty }) =>
    [evidence, attribution?.source, attribution?.cue, certainty?.cue].filter((one) => one != null),
  )

/** Hedged passages that none of the claims listed shows already. */
function barePassages(
  { hedges }: Dossier,
  claims: readonly Claim[],
): readonly (readonly [Hedge, Evidence])[] {
  const shown = claims.flatMap(shownOf)
  return hedges.flatMap((hedge) => {
    const [words] = hedge.evidence
    const isShown = words === undefined || shown.some((one) => overlaps(one, words))
    return isShown ? [] : [[hedge, words] as const]
  })
}

function passageEntry([hedge, words]: readonly [Hedge, Evidence], source: TableSource): BriefEntry {
  const cited = cite(bare(words), source)
  const cue = segment(`◐ HEDGED “${toScreenText(hedge.cue.exact)}”`, 'hedged')
  return { lead: [segment('passage', 'quiet')], cited: { ...cited, said: [cue] }, under: [] }
}

interface Dated {
  readonly entry: DossierRecord
  /** What happened then, where that is not the record itself. */
  readonly event: string
  readonly when: DateValue | null
  readonly evidence: Evidence | undefined
}

/** Everything that has a date. */
function datesOf({ nextSteps, pastEvents, planVersions }: Dossier): readonly Dated[] {
  const alone = (entry: DossierRecord, when: DateValue | null): Dated => ({
    entry,
    event: '',
    when,
    evidence: quotesOf(entry)[0]?.evidence,
  })
  return [
    ...nextSteps.map((record) => alone({ kind: 'step', id: record.id, record }, record.when)),
    ...pastEvents.map((record) => alone({ kind: 'event', id: record.id, record }, record.when)),
    ...planVersions.flatMap((record) =>
      record.dates.map(({ event, when, evidence: [evidence] }): Dated => {
        return { entry: { kind: 'plan', id: record.id, record }, event, when, evidence }
      }),
    ),
  ]
}

/** A date that may be meant otherwise: as it was read, by which words, and how. */
function dateEntries(source: TableSource): readonly BriefEntry[] {
  return datesOf(source.dossier).flatMap(({ entry, event, when, evidence }) => {
    if (when === null || !when.ambiguous || evidence === undefined) return []
    const read = `${toScreenText(dateWords(when, source.year))} (“${toScreenText(when.text)}”, ${when.basis})`
    const lead = joined([
      recordLine(entry, source),
      event === '' ? [] : [segment(toScreenText(event))],
      [segment(read, 'hedged')],
    ])
    return [{ lead, cited: cite(bare(evidence), source), under: [] }]
  })
}

const counted = (title: string, entries: readonly BriefEntry[]): readonly BriefSection[] =>
  section(`${title}: ${entries.length}`, entries)

/**
 * Lists what an editor has to be careful with.
 *
 * @param source Any dossier.
 * @returns What rests on one unnamed source; what is hedged, denied or not committed; dates that
 *   allow another reading; passages that do not fit. A section only where there is something.
 */
export function careSections(source: TableSource): readonly BriefSection[] {
  const { dossier } = source
  const claims = listClaims(dossier)
  const unnamed = claims.filter((claim) => isUnnamedAlone(claim, dossier.stories))
  const heldBack = claims.filter(isHeldBack)
  return [
    ...counted(
      'On one unnamed source only',
      unnamed.map((claim) => claimEntry(claim, source)),
    ),
    ...counted('Hedged, denied or not committed', [
      ...heldBack.map((claim) => claimEntry(claim, source)),
      ...barePassages(dossier, [...heldBack, ...unnamed]).map((one) => passageEntry(one, source)),
    ]),
    ...counted('Dates that allow another reading', dateEntries(source)),
    ...counted(
      'Passages that do not fit',
      dossier.tensions.map((tension) => tensionEntry(tension, source)),
    ),
  ]
}
