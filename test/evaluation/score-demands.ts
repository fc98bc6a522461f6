import type { Demand } from '../../source/model/demand.ts'
import type { Dossier } from '../../source/model/dossier.ts'
import type { Finding, TypeScore } from './article-score.ts'
import type { GoldArticle } from './gold.ts'
import { countPairing, listFindings } from './list-findings.ts'
import { allParties, isOneOf, namesOfGold } from './names.ts'
import { pairRecords } from './pair-records.ts'
import { locateQuote, overlapQuality } from './spans.ts'

/**
 * Scores the demands: they match by evidence and party. The accuracy of the party is
 * taken over matches by evidence alone, that of kind and refusals over full matches.
 */
export function scoreDemands({ gold, text }: GoldArticle, dossier: Dossier): TypeScore {
  const founds = dossier.demands
  const golds = gold.demands.map((demand) => ({
    ...demand,
    places: locateQuote(text, demand.quote),
    names: namesOfGold(gold, demand.party),
    refusers: demand.rejectedBy.map((name) => namesOfGold(gold, name)),
  }))
  const quality = (g: number, f: number) => overlapQuality(founds[f]!.evidence, golds[g]!.places)
  const hasParty = (g: number, f: number) =>
    allParties(founds[f]!).some((id) => isOneOf(dossier, id, golds[g]!.names))
  const hasKind = (g: number, f: number) => golds[g]!.kind === founds[f]!.kind
  const hasRefusers = (g: number, f: number) => {
    const wanted = golds[g]!.refusers
    const got = refusersOf(founds[f]!)
    return (
      wanted.every((names) => got.some((id) => isOneOf(dossier, id, names))) &&
      got.every((id) => wanted.some((names) => isOneOf(dossier, id, names)))
    )
  }

  const full = pairRecords(golds.length, founds.length, (g, f) =>
    hasParty(g, f) && quality(g, f) > 0 ? quality(g, f) + Number(hasKind(g, f)) : 0,
  )
  const bySpan = pairRecords(golds.length, founds.length, (g, f) =>
    quality(g, f) > 0 ? quality(g, f) + Number(hasParty(g, f)) : 0,
  )
  const refused = full.pairs.filter(
    ({ gold: g, found: f }) => golds[g]!.refusers.length + refusersOf(founds[f]!).length > 0,
  )
  const wrongKind = full.pairs.filter((pair) => !hasKind(pair.gold, pair.found))
  const wrongRefusers = refused.filter((pair) => !hasRefusers(pair.gold, pair.found))

  const nameOf = (id: string) => dossier.parties.find((party) => party.id === id)?.name ?? id
  const list = (names: readonly string[]) => names.join(', ') || 'nobody'
  const wrong = (what: string, quote: string, nearest: string): Finding => ({
    type: 'demands',
    verdict: 'wrong',
    what,
    quote,
    nearest,
  })
  return {
    counts: countPairing(full),
    accuracies: {
      demandParty: {
        right: bySpan.pairs.filter((pair) => hasParty(pair.gold, pair.found)).length,
        of: bySpan.pairs.length,
      },
      demandKind: { right: full.pairs.length - wrongKind.length, of: full.pairs.length },
      rejectedBy: { right: refused.length - wrongRefusers.length, of: refused.length },
    },
    findings: [
      ...listFindings(
        {
          type: 'demands',
          golds,
          founds,
          pairing: full,
          nameGold: ({ kind, party }) => `${kind} of ${party}`,
          nameFound: (demand) => `${demand.kind} of ${list(allParties(demand).map(nameOf))}`,
        },
        dossier,
      ),
      ...wrongKind.map(({ gold: g, found: f }) =>
        wrong(`a ${golds[g]!.kind}`, golds[g]!.quote, `a ${founds[f]!.kind}`),
      ),
      ...wrongRefusers.map(({ gold: g, found: f }) =>
        wrong(
          `refused by ${list(golds[g]!.rejectedBy)}`,
          golds[g]!.quote,
          `refused by ${list(refusersOf(founds[f]!).map(nameOf))}`,
        ),
      ),
    ],
  }
}

function refusersOf(demand: Demand): readonly string[] {
  return demand.responses
    .filter((response) => response.stance === 'rejects')
    .map((response) => response.party)
}
