import type { Dossier } from '../../source/model/dossier.ts'
import type { Statement } from '../../source/model/statement.ts'
import type { TypeScore } from './article-score.ts'
import type { GoldArticle } from './gold.ts'
import { countPairing, listFindings } from './list-findings.ts'
import { contentWords, isOneOf, namesOfGold, surname } from './names.ts'
import { pairRecords } from './pair-records.ts'
import { locateQuote, overlapQuality } from './spans.ts'

/**
 * Scores the statements: they match by evidence; beside it whether the speaker is the
 * right one. Zeros when the gold lists none.
 */
export function scoreStatements({ gold, text }: GoldArticle, dossier: Dossier): TypeScore {
  const founds = dossier.statements
  const golds = (gold.statements ?? []).map((statement) => ({
    ...statement,
    places: locateQuote(text, statement.quote),
  }))
  const isBy = (wanted: string | null, statement: Statement) =>
    wanted === null
      ? statement.speaker === null
      : isSameSpeaker(wanted, statement) ||
        statement.parties.some((id) => isOneOf(dossier, id, namesOfGold(gold, wanted)))
  const pairing = pairRecords(golds.length, founds.length, (g, f) => {
    const quality = overlapQuality(founds[f]!.evidence, golds[g]!.places)
    return quality > 0 ? quality + Number(isBy(golds[g]!.speaker, founds[f]!)) : 0
  })
  const wrong = pairing.pairs.filter(
    (pair) => !isBy(golds[pair.gold]!.speaker, founds[pair.found]!),
  )
  const name = (statement: { readonly speaker: string | null }) =>
    `by ${statement.speaker ?? 'nobody'}`
  return {
    counts: countPairing(pairing),
    accuracies: {
      speaker: { right: pairing.pairs.length - wrong.length, of: pairing.pairs.length },
    },
    findings: [
      ...listFindings(
        { type: 'statements', golds, founds, pairing, nameGold: name, nameFound: name },
        dossier,
      ),
      ...wrong.map(({ gold: g, found: f }) => ({
        type: 'statements' as const,
        verdict: 'wrong' as const,
        what: name(golds[g]!),
        quote: golds[g]!.quote,
        nearest: name(founds[f]!),
      })),
    ],
  }
}

/**
 * True when a statement is by the one named (“A / B” is joint, “A (of B)” is A): by the
 * last name, or when one of the two wordings holds all words of the other.
 */
export function isSameSpeaker(wanted: string, statement: Statement): boolean {
  const { speaker, attribution } = statement
  const names = [...(speaker === null ? [] : [speaker]), ...attribution.speakers]
  return wanted.split(' / ').some((one) => {
    const words = contentWords(one)
    const last = surname(one.replace(/\([^)]*\)/g, ' '))
    return names.some((name) => {
      const spoken = contentWords(name)
      return spoken.includes(last) || isPart(words, spoken) || isPart(spoken, words)
    })
  })
}

function isPart(words: readonly string[], whole: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => whole.includes(word))
}
