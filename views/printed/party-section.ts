import type { Party, Person } from '../../source/model/party.ts'
import { sideWords } from '../record-tables.ts'
import { toScreenText } from '../screen-text.ts'
import { segment } from '../styled-text.ts'
import type { TableSource } from '../tables/table-source.ts'
import type { BriefEntry, BriefSection } from './brief.ts'
import { bare, choose, cite, quoteEntry, section } from './brief.ts'

/** Most of them that are shown: what is on one page is read. */
const mostParties = 8
/** Most of those who speak for one of them. */
const mostPeople = 4

/** Someone who speaks for a party; the office only where the words cited do not give it. */
function personEntry(person: Person, source: TableSource): readonly BriefEntry[] {
  const [evidence] = person.evidence
  if (evidence === undefined) return []
  const office = person.office ?? ''
  const isSaid = office === '' || evidence.exact.includes(office)
  const side = sideWords[person.side]
  const words = `${person.name}${isSaid ? '' : `, ${office}`}${side === '' ? '' : ` (side ${side})`}`
  return [quoteEntry(bare(evidence), source, [segment(toScreenText(words))])]
}

function partyEntry(party: Party, source: TableSource): BriefEntry {
  const people = party.people.slice(0, mostPeople).flatMap((one) => personEntry(one, source))
  const lead = [segment(toScreenText(party.name), 'name'), segment(` · ${party.role}`, 'quiet')]
  const [evidence] = party.evidence
  const isNamed = people.length > 0 || evidence === undefined
  return { lead, cited: isNamed ? null : cite(bare(evidence), source), under: people }
}

/** Who is at the table, and who speaks for them. */
export function partySection(source: TableSource): readonly BriefSection[] {
  const { parties } = source.dossier
  const shown = choose(parties, mostParties, (party) => party.evidence.length + party.people.length)
  const left = parties.length - shown.length
  return section(
    'At the table',
    shown.map((party) => partyEntry(party, source)),
    { count: left, command: 'parties' },
  )
}
