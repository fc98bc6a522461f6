import type { Demand } from '../../../source/model/demand.ts'
import { allParties, normaliseName } from '../names.ts'
import { pairRecords } from '../pair-records.ts'
import { overlapQuality } from '../spans.ts'
import type { GoldStance, Mark, SeedGold } from './seed-gold.ts'
import { goldPartyIds, isBy, isOn, type SeedCheck, type SeedView } from './seed-view.ts'

const GROUP = 'demands'

/** Kinds of stance in the gold that are demands, and what the model calls them. */
export const DEMAND_KINDS: Readonly<Record<string, Demand['kind']>> = {
  demand: 'demand',
  condition: 'condition',
  redline: 'red-line',
  threat: 'threat',
}

/** Issues of the gold, and the keys of the model that say the same. */
const ISSUES: Readonly<Record<string, readonly string[]>> = {
  territory: ['territory', 'recognition', 'withdrawal'],
  'nato-membership': ['alliance-membership'],
  ceasefire: ['ceasefire'],
  sovereignty: ['sovereignty'],
  'black-sea': ['maritime'],
}

/** Says who demands what of whom, on what condition, and who refuses it. */
export function checkDemands(gold: SeedGold): readonly SeedCheck[] {
  const all = gold.stances.filter((stance) => stance.kind in DEMAND_KINDS)
  const stated = all.filter((stance) => !stance.implied && stance.dupOf === undefined)
  return [
    ...stated.flatMap((stance) => checkDemand(stance, stated)),
    ...all.filter((stance) => stance.dupOf !== undefined).map((stance) => checkRepeat(stance)),
  ]
}

/** What a sentence of a check calls a stance. */
export function nameStance({ kind, party, content }: GoldStance): string {
  return `the ${kind} of ${party} “${content.quote}”`
}

/** Places of a stance of the gold: its content, and the items it may be split into. */
export function placesOf({ content, items }: GoldStance): readonly Mark[] {
  return [content, ...items]
}

function checkDemand(stance: GoldStance, all: readonly GoldStance[]): readonly SeedCheck[] {
  const { kind, party, addressee, speaker, issue, condition, linkedTo, on } = stance
  const name = nameStance(stance)
  const hangsOn = condition ?? linkedTo ?? on
  const check = (
    sentence: string,
    fault: (demand: Demand, view: SeedView) => string | null,
  ): SeedCheck => ({
    group: GROUP,
    sentence,
    fault: (view) => {
      const demand = findDemand(view, stance, all)
      return demand === null ? 'it is missing' : fault(demand, view)
    },
  })
  return [
    {
      group: GROUP,
      sentence: `there is ${name}`,
      fault: (view) => {
        const demand = findDemand(view, stance, all)
        if (demand === null) return `missing; ${view.nearest(...placesOf(stance))}`
        const isRight = isBy(view, demand, party) && demand.kind === DEMAND_KINDS[kind]
        return isRight
          ? null
          : `it is a ${demand.kind} of ${allParties(demand).map(view.nameOf).join(', ')}`
      },
    },
    ...(issue === undefined
      ? []
      : [
          check(`${name} is about ${issue}`, (demand) =>
            ISSUES[issue]?.includes(demand.issue) ? null : `it is about ${demand.issue}`,
          ),
        ]),
    ...(addressee === null || addressee.includes('implied')
      ? []
      : [
          check(`${name} is put to ${addressee}`, (demand, view) =>
            demand.addressees.some((id) => id === view.partyId(addressee))
              ? null
              : `put to ${demand.addressees.map(view.nameOf).join(', ') || 'nobody'}`,
          ),
        ]),
    ...(speaker === undefined
      ? []
      : [
          check(`${name} is said by ${speaker}`, ({ attribution }) =>
            [...attribution.speakers, attribution.source?.exact ?? ''].some((one) =>
              normaliseName(one).includes(normaliseName(speaker)),
            )
              ? null
              : `said by ${attribution.speakers.join(', ') || 'nobody'}`,
          ),
        ]),
    ...(hangsOn === undefined
      ? []
      : [
          check(`${name} hangs together with “${hangsOn.quote}”`, (demand) =>
            isOn(demand.condition, hangsOn)
              ? null
              : `its condition is ${demand.condition?.exact ?? 'none'}`,
          ),
        ]),
    ...stance.rejectedBy
      .filter((refuser) => !refuser.includes(':'))
      .map((refuser) =>
        check(`${name} is refused by ${refuser}`, (demand, view) => {
          const id = view.partyId(refuser)
          const own = demand.responses.filter((one) => one.party === id && one.stance === 'rejects')
          if (own.some((one) => isOn(one.evidence, stance.rejectionEvidence!))) return null
          if (own.length > 0) return `by other words: “${own[0]?.evidence[0]?.exact}”`
          const others = demand.responses.map((one) => `${view.nameOf(one.party)} ${one.stance}`)
          return `responses: ${others.join(', ') || 'none'}; ${view.nearest(stance.rejectionEvidence!)}`
        }),
      ),
  ]
}

function checkRepeat(stance: GoldStance): SeedCheck {
  return {
    group: GROUP,
    sentence: `${nameStance(stance)} is not lost`,
    fault: (view) =>
      view.records.demands.some(
        (demand) =>
          isOn(demand.evidence, stance.content) &&
          demand.kind === 'threat' &&
          isBy(view, demand, stance.party),
      )
        ? null
        : `no threat rests on it; ${view.nearest(stance.content)}`,
  }
}

/** The demand of the dossier that stands for one of the gold, each for one only. */
function findDemand(view: SeedView, stance: GoldStance, all: readonly GoldStance[]): Demand | null {
  const { demands } = view.records
  const { pairs } = pairRecords(all.length, demands.length, (g, f) => {
    const [wanted, demand] = [all[g]!, demands[f]!]
    const quality = overlapQuality(demand.evidence, placesOf(wanted))
    if (quality === 0) return 0
    const isOf = goldPartyIds(wanted.party).some((id) => isBy(view, demand, id))
    return quality + 2 * Number(isOf) + Number(DEMAND_KINDS[wanted.kind] === demand.kind)
  })
  const pair = pairs.find((one) => all[one.gold] === stance)
  return pair === undefined ? null : demands[pair.found]!
}
