import type { Statement } from '../../../source/model/statement.ts'
import { isSameSpeaker } from '../score-statements.ts'
import type { SeedGold } from './seed-gold.ts'
import { isOn, pairMarks, type SeedCheck, type SeedView } from './seed-view.ts'

/** Says who said what, in whose words. */
export function checkStatements(gold: SeedGold): readonly SeedCheck[] {
  return gold.quotes.map((quote) => ({
    group: 'statements',
    sentence: `${quote.speaker} is quoted (${quote.kind}): “${quote.quote}”`,
    fault: (view) => {
      const found = view.records.statements.filter((one) => isOn(one.evidence, quote))
      if (found.length === 0) return `missing; ${view.nearest(quote)}`
      const modes = quote.kind === 'indirect' ? ['indirect', 'mixed'] : ['direct', 'mixed']
      const inMode = found.filter((one) => modes.includes(one.mode))
      if (inMode.length === 0) return `it is ${found.map((one) => one.mode).join(', ')}`
      if (inMode.some((one) => hasSpeakers(view, gold, one, quote.speaker))) return null
      return `said by ${inMode.map((one) => one.speaker ?? 'nobody').join('; ')}`
    },
  }))
}

/** Says what the article does not vouch for, and by which words one knows. */
export function checkHedges({ hedged }: SeedGold): readonly SeedCheck[] {
  return hedged.map((hedge) => ({
    group: 'hedges',
    sentence: `“${hedge.quote}” is hedged (${hedge.cue})`,
    fault: (view) => {
      const isUnnamed = hedge.cue.startsWith('anonymous')
      const found = view.records.hedges.filter((one) => isOn([one.cue, ...one.evidence], hedge))
      const cues = found.map((one) => one.cue.exact.toLowerCase())
      const isCued = isUnnamed || cues.some((cue) => cue.includes(hedge.cue.split(' ')[0]!))
      if (found.length > 0 && isCued) return null
      if (found.length > 0) return `the cue is ${cues.join(', ')}`
      const isShown = view.records.statements.some(
        ({ attribution }) =>
          attribution.sourceKind === 'unnamed' && isOn(attribution.source, hedge),
      )
      return isUnnamed && isShown ? null : `missing; ${view.nearest(hedge)}`
    },
  }))
}

/** Says what the article sums itself up to. */
export function checkTakeaways({ keyTakeaways }: SeedGold): readonly SeedCheck[] {
  const group = 'takeaways'
  return [
    ...keyTakeaways.map(
      (takeaway, index): SeedCheck => ({
        group,
        sentence: `“${takeaway.quote}” is a takeaway`,
        fault: (view) =>
          pairMarks(keyTakeaways, view.records.takeaways)[index] === null
            ? `missing; ${view.nearest(takeaway)}`
            : null,
      }),
    ),
    {
      group,
      sentence: `there are ${keyTakeaways.length} takeaways`,
      fault: ({ records }) =>
        records.takeaways.length === keyTakeaways.length
          ? null
          : `there are ${records.takeaways.length}`,
    },
  ]
}

/** Says where the article does not fit itself. */
export function checkTensions({ internalTensions }: SeedGold): readonly SeedCheck[] {
  return internalTensions.map(({ a, b, note }) => ({
    group: 'tensions',
    sentence: `“${a.quote}” does not fit “${b.quote}” (${note})`,
    fault: ({ records }) => {
      const isShown = records.tensions.some(
        (one) => (isOn(one.a, a) && isOn(one.b, b)) || (isOn(one.a, b) && isOn(one.b, a)),
      )
      const others = records.tensions.map(
        (one) => `${one.kind} “${one.a.exact}” – “${one.b.exact}”`,
      )
      return isShown ? null : `missing; there are ${others.join('; ') || 'none'}`
    },
  }))
}

/** Splits “A (of B; in C); D” into A and D. */
export function nameSpeakers(speakers: string): readonly string[] {
  return speakers.replace(/\s*\([^)]*\)/g, '').split('; ')
}

/** True when a statement is by all those named (“A; B”), by name or by the party spoken for. */
function hasSpeakers(
  view: SeedView,
  gold: SeedGold,
  statement: Statement,
  speakers: string,
): boolean {
  return nameSpeakers(speakers).every((speaker) => {
    const party = gold.parties.find(({ aliases }) => aliases.includes(speaker))
    const id = party === undefined ? null : view.partyId(party.id)
    return isSameSpeaker(speaker, statement) || (id !== null && statement.parties.includes(id))
  })
}
