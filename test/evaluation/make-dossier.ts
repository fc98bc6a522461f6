import type { Attribution } from '../../source/model/attribution.ts'
import type { Certainty } from '../../source/model/certainty.ts'
import type { Demand } from '../../source/model/demand.ts'
import type { Dossier } from '../../source/model/dossier.ts'
import type { Evidence, Span } from '../../source/model/evidence.ts'
import { noDossier } from '../../source/model/no-records.ts'
import type { GoldArticle } from './gold.ts'
import { normaliseName } from './names.ts'
import { locateQuote } from './spans.ts'

/** A certainty of the plainest kind. */
export const ASSERTED: Certainty = { factuality: 'CT+', word: 'asserted', cue: null }
/** An attribution to the outlet. */
export const OUTLET: Attribution = {
  source: null,
  cue: null,
  content: null,
  quoteType: 'none',
  sourceKind: 'outletVoice',
  speakers: [],
  via: [],
}

/** What hand-made records name as their rule. */
export const RULE = 'by hand'

/** A dossier with no records, of no articles. */
export const EMPTY_DOSSIER: Dossier = noDossier()

/** Evidence for a place in a text. */
export function makeEvidence(text: string, { start, end }: Span): Evidence {
  return {
    article: 'article',
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    section: null,
    paragraph: null,
  }
}

/** A demand of a party, by the words of the text it stands on. */
export function makeDemand(
  text: string,
  quote: string,
  fields: Pick<Demand, 'party' | 'kind'> & Partial<Demand>,
): Demand {
  return {
    id: quote,
    jointWith: [],
    addressees: [],
    text: quote,
    issue: 'other',
    condition: null,
    responses: [],
    attribution: OUTLET,
    certainty: ASSERTED,
    plover: { event: 'REQUEST', mode: null },
    rule: RULE,
    evidence: locateQuote(text, quote).map((place) => makeEvidence(text, place)),
    ...fields,
  }
}

/** The dossier a perfect reader would give: every record of the gold, and no other. */
export function makePerfectDossier({ text, gold }: GoldArticle): Dossier {
  const at = (quote: string) => locateQuote(text, quote).map((place) => makeEvidence(text, place))
  const idOf = (name: string) => normaliseName(name.split(' / ')[0]!)
  return {
    ...EMPTY_DOSSIER,
    parties: gold.parties.map((party) => ({
      id: idOf(party.name),
      name: party.name,
      kind: 'other',
      role: 'negotiator',
      aliases: party.aliases,
      rule: 'the gold has it',
      people: party.people.map(({ name, role }) => ({
        name,
        office: role,
        side: 'said',
        evidence: at(name),
      })),
      evidence: at(party.name),
    })),
    planVersions: gold.planVersions.map(({ label, points, author, status, quote }) => ({
      id: quote,
      label,
      points,
      authors: author === null ? [] : [idOf(author)],
      status,
      dates: [],
      provisions: [],
      removed: [],
      heldBack: [],
      relations: [],
      reactions: [],
      certainty: ASSERTED,
      rule: RULE,
      evidence: at(quote),
    })),
    demands: gold.demands.map(({ party, kind, quote, rejectedBy }) =>
      makeDemand(text, quote, {
        party: idOf(party),
        kind,
        responses: rejectedBy.map((refuser) => ({
          party: idOf(refuser),
          stance: 'rejects',
          attribution: OUTLET,
          certainty: ASSERTED,
          plover: { event: 'REJECT', mode: null },
          evidence: at(quote),
        })),
      }),
    ),
    nextSteps: gold.nextSteps.map(({ what, who, when, quote }) => ({
      id: quote,
      what,
      who: who.map(idOf),
      actor: null,
      when:
        when === null
          ? null
          : {
              text: when,
              earliest: null,
              latest: null,
              granularity: 'open',
              basis: 'relative',
              ambiguous: true,
            },
      attribution: OUTLET,
      certainty: ASSERTED,
      rule: RULE,
      evidence: at(quote),
    })),
    statements: (gold.statements ?? []).map(({ speaker, party, mode, quote }) => ({
      id: quote,
      speaker,
      parties: party === null ? [] : [idOf(party)],
      words: quote,
      mode: mode ?? 'indirect',
      attribution: OUTLET,
      certainty: ASSERTED,
      rule: RULE,
      evidence: at(quote),
    })),
  }
}
