import type { Attribution } from '../../../source/model/attribution.ts'
import type { DateValue } from '../../../source/model/date-value.ts'
import type { Position } from '../../../source/model/position.ts'
import type { Records } from '../describe-records.ts'
import { ASSERTED, makeEvidence, OUTLET, RULE } from '../make-dossier.ts'
import { locateQuote } from '../spans.ts'
import { nameSpeakers } from './check-statements.ts'
import { makeHeldBack, makePerfectPlan } from './make-perfect-plan.ts'
import type { GoldStance, Mark, SeedGold } from './seed-gold.ts'
import { goldPartyIds } from './seed-view.ts'

const KEYS: Readonly<
  Record<string, 'territory' | 'alliance-membership' | 'ceasefire' | 'maritime' | 'sovereignty'>
> = {
  territory: 'territory',
  'nato-membership': 'alliance-membership',
  ceasefire: 'ceasefire',
  'black-sea': 'maritime',
  sovereignty: 'sovereignty',
}
const KINDS = {
  demand: 'demand',
  condition: 'condition',
  redline: 'red-line',
  threat: 'threat',
} as const
/** The records a perfect reader of the seed article would give, straight from its gold. */
export function makePerfectSeed(gold: SeedGold, text: string): Records {
  const at = (mark: Mark) => makeEvidence(text, mark)
  const demands = gold.stances.filter((one) => one.kind in KINDS && one.dupOf === undefined)
  const repeats = (stance: GoldStance) =>
    gold.stances.filter((one) => one.dupOf === stance.id).map((one) => at(one.content))

  return {
    parties: gold.parties.map((party) => ({
      id: party.id,
      name: party.name.replace(/\s*\(.*/, ''),
      kind: 'other',
      role: 'negotiator',
      aliases: party.aliases,
      rule: 'the gold has it',
      people: party.people.map(({ name, role, evidence }) => ({
        name,
        office: role,
        side: 'said',
        evidence: [at(evidence)],
      })),
      evidence: [makeEvidence(text, locateQuote(text, party.aliases[0]!)[0]!)],
    })),
    planVersions: gold.planVersions.map((plan) => makePerfectPlan(plan, gold, text)),
    demands: demands.map((stance) => {
      const hangsOn = stance.condition ?? stance.linkedTo ?? stance.on
      return {
        id: stance.id,
        party: stance.party,
        jointWith: [],
        addressees: stance.addressee === null ? [] : [stance.addressee],
        text: stance.content.quote,
        kind: KINDS[stance.kind as keyof typeof KINDS],
        issue: KEYS[stance.issue ?? ''] ?? 'other',
        condition: hangsOn === undefined ? null : at(hangsOn),
        responses: stance.rejectedBy.map((party) => ({
          party,
          stance: 'rejects',
          attribution: OUTLET,
          certainty: ASSERTED,
          plover: { event: 'REJECT', mode: null },
          evidence: [at(stance.rejectionEvidence!)],
        })),
        attribution: saidBy(stance.speaker),
        certainty: ASSERTED,
        plover: { event: 'REQUEST', mode: null },
        rule: RULE,
        evidence: [at(stance.content), ...repeats(stance)],
      }
    }),
    positions: gold.stances
      .filter((stance) => !(stance.kind in KINDS))
      .map((stance) => {
        const [party, ...jointWith] = goldPartyIds(stance.party)
        return {
          id: stance.id,
          party: party!,
          jointWith,
          addressees: [],
          kind: (stance.kind === 'position' ? 'view' : stance.kind) as Position['kind'],
          text: stance.content.quote,
          issue: 'other',
          attribution: saidBy(stance.speaker),
          certainty: ASSERTED,
          plover: { event: 'REJECT', mode: null },
          rule: RULE,
          evidence: [at(stance.content)],
        }
      }),
    guarantees: gold.guarantees.components.map((component) => ({
      id: component.quote,
      guarantor: gold.guarantees.guarantor,
      beneficiary: gold.guarantees.beneficiary,
      component: component.quote.startsWith('Financial') ? 'financial' : 'military',
      text: component.quote,
      status: 'agreed',
      plan: null,
      certainty: ASSERTED,
      rule: RULE,
      evidence: [at(component)],
    })),
    openIssues: makeHeldBack(gold, text).map((one) => ({
      ...one,
      id: one.text,
      plan: gold.planVersions.find((plan) => plan.points === 19)!.id,
      rule: RULE,
    })),
    pastEvents: [],
    nextSteps: gold.nextSteps.map(({ id, what, dateText, resolved }) => ({
      id,
      what: what.quote,
      who: [],
      actor: null,
      when:
        resolved === null
          ? null
          : makeDay(
              dateText!.quote,
              resolved.slice(0, 10),
              resolved.endsWith('..') ? null : resolved,
            ),
      attribution: OUTLET,
      certainty: { ...ASSERTED, word: 'planned' },
      rule: RULE,
      evidence: [at(what)],
    })),
    statements: gold.quotes.map((quote) => ({
      id: quote.quote,
      speaker: nameSpeakers(quote.speaker).join(' and '),
      parties: [],
      words: quote.quote,
      mode: quote.kind === 'indirect' ? 'indirect' : 'mixed',
      attribution: saidBy(nameSpeakers(quote.speaker).join(' and ')),
      certainty: ASSERTED,
      rule: RULE,
      evidence: [at(quote)],
    })),
    hedges: gold.hedged.map((hedge) => ({
      id: hedge.quote,
      cue: at(hedge),
      evidence: [at(hedge)],
    })),
    takeaways: gold.keyTakeaways.map((mark) => ({
      id: mark.quote,
      text: mark.quote,
      evidence: [at(mark)],
    })),
    tensions: gold.internalTensions.map(({ a, b, note }) => ({
      id: note,
      kind: 'scope',
      over: note,
      records: [],
      a: at(a),
      b: at(b),
    })),
  }
}

function saidBy(speaker: string | undefined): Attribution {
  return { ...OUTLET, speakers: speaker === undefined ? [] : [speaker] }
}

function makeDay(text: string, earliest: string, latest: string | null): DateValue {
  return { text, earliest, latest, granularity: 'day', basis: 'weekday', ambiguous: true }
}
