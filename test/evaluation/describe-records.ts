import type { Dossier } from '../../source/model/dossier.ts'
import type { Evidence, Span } from '../../source/model/evidence.ts'
import { distance, overlapLength } from './spans.ts'

/** The records of a dossier, without the articles they come from. */
export type Records = Omit<Dossier, 'articles' | 'stories' | 'changes'>

/** Any record of a dossier, as a line for the one who asks why it is there. */
export interface DescribedRecord {
  /** What it is and whose (“condition of Hamas”). */
  readonly label: string
  readonly evidence: readonly Evidence[]
  /** True of parties and people, which stand in any sentence and so near to everything. */
  readonly isActor: boolean
  /** Why it was made, or by which rule; empty when the record does not say. */
  readonly reason: string
}

/** Lists all records of a dossier with a label each; empty for an empty dossier. */
export function describeRecords(dossier: Records): readonly DescribedRecord[] {
  const nameOf = (id: string | null) =>
    id === null ? 'nobody' : (dossier.parties.find((party) => party.id === id)?.name ?? id)
  const list = (ids: readonly string[]) =>
    ids.length === 0 ? 'nobody' : ids.map(nameOf).join(', ')
  const records: DescribedRecord[] = []
  const add = (
    label: string,
    record: { readonly evidence: readonly Evidence[] },
    isActor = false,
  ) => records.push({ label, evidence: record.evidence, isActor, reason: reasonOf(record) })

  for (const party of dossier.parties) {
    add(`party ${party.name}`, party, true)
    for (const person of party.people) {
      add(`person ${person.name} of ${party.name}, office ${person.office ?? 'none'}`, person, true)
    }
  }
  for (const plan of dossier.planVersions) {
    const points = plan.points === null ? '' : `, ${plan.points} points`
    add(`plan version “${plan.label}”${points}, ${plan.status}`, plan)
    for (const provision of plan.provisions) add(`provision of “${plan.label}”`, provision)
    for (const provision of plan.removed) add(`removed from “${plan.label}”`, provision)
    for (const provision of plan.heldBack) add(`held back in “${plan.label}”`, provision)
    for (const relation of plan.relations) {
      const target = dossier.planVersions.find((other) => other.id === relation.target)
      add(`“${plan.label}” ${relation.type} “${target?.label ?? relation.target}”`, relation)
    }
    for (const reaction of plan.reactions) {
      const what = `${nameOf(reaction.party)} ${reaction.stance} “${plan.label}” (${reaction.scope})`
      add(`reaction: ${what}`, reaction)
    }
  }
  for (const demand of dossier.demands) {
    add(`${demand.kind} of ${list([demand.party, ...demand.jointWith])}`, demand)
    for (const response of demand.responses) {
      add(`response: ${nameOf(response.party)} ${response.stance} “${demand.text}”`, response)
    }
  }
  for (const position of dossier.positions) {
    add(`position (${position.kind}) of ${list([position.party, ...position.jointWith])}`, position)
  }
  for (const guarantee of dossier.guarantees) {
    const ends = `${nameOf(guarantee.guarantor)} → ${nameOf(guarantee.beneficiary)}`
    add(`${guarantee.component} guarantee ${ends}`, guarantee)
  }
  for (const issue of dossier.openIssues) add(`open issue (${issue.issue})`, issue)
  for (const step of dossier.nextSteps) {
    add(`next step of ${list(step.who)}, when ${step.when?.text ?? 'unknown'}`, step)
  }
  for (const statement of dossier.statements) {
    add(`${statement.mode} statement of ${statement.speaker ?? 'nobody'}`, statement)
  }
  for (const hedge of dossier.hedges) add(`hedge “${hedge.cue.exact}”`, hedge)
  for (const takeaway of dossier.takeaways) add('takeaway', takeaway)
  return records
}

/**
 * Says in one line which records but parties stand nearest to a place: those on it, best first,
 * else the closest one with its distance in code units.
 *
 * @returns “no record at all” for an empty dossier.
 */
export function describeNearest(
  records: readonly DescribedRecord[],
  places: readonly Span[],
  limit = 3,
): string {
  const near = records
    .filter((record) => !record.isActor)
    .flatMap((record) =>
      record.evidence.flatMap((evidence) =>
        places.map((place) => ({
          record,
          evidence,
          shared: overlapLength(evidence, place),
          away: distance(evidence, place),
          length: evidence.exact.length,
        })),
      ),
    )
    .sort((a, b) => b.shared - a.shared || a.away - b.away || a.length - b.length)
  const onIt = near.filter((one) => one.shared > 0)
  const shown = onIt.length > 0 ? onIt : near.slice(0, 1)
  if (shown.length === 0) return 'no record at all'
  const seen = new Set<DescribedRecord>()
  const lines: string[] = []
  for (const { record, evidence, away } of shown) {
    if (seen.has(record) || lines.length === limit) continue
    seen.add(record)
    const where = away > 0 ? ` (${away} away)` : ''
    lines.push(`${record.label}${record.reason}: “${shorten(evidence.exact)}”${where}`)
  }
  return lines.join('; ')
}

/** “because …” or “by rule …”, as far as a record says why it is there; else empty. */
export function reasonOf(record: object): string {
  if ('reason' in record && typeof record.reason === 'string') return ` because ${record.reason}`
  return 'rule' in record && typeof record.rule === 'string' ? ` by rule ${record.rule}` : ''
}

/** Cuts a quote to a length fit for a line, in UTF-16 code units; blanks become one space. */
export function shorten(quote: string, longest = 90): string {
  const line = quote.replace(/\s+/g, ' ')
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`
}
