import type { Dossier } from '../../source/model/dossier.ts'
import type { Statement } from '../../source/model/statement.ts'
import type { TypeScore } from './article-score.ts'
import type { GoldArticle } from './gold.ts'
import { countPairing, listFindings } from './list-findings.ts'
import { contentWords, isOneOf, namesOfGold, surname } from './names.ts'
import { pairRecords } from './pair-records.ts'
import { locateQuote, overlapQuality } from './spans.ts'

/** Words that name nobody by themselves. */
const PRONOUN = /^(?:he|she|they|it|his|her|their|its|we|i|who)$/i

/**
 * Scores the statements: they match by evidence; beside it whether speaker or party, and
 * mode, are right. A pronoun is judged by the party alone, or not at all where the gold
 * names none. Zeros when the gold lists no statements.
 */
export function scoreStatements({ gold, text }: GoldArticle, dossier: Dossier): TypeScore {
  const founds = dossier.statements
  const golds = (gold.statements ?? []).map((statement) => ({
    ...statement,
    places: locateQuote(text, statement.quote),
    names: [statement.party, statement.speaker].flatMap((name) =>
      name === null ? [] : namesOfGold(gold, name),
    ),
    isJudged: statement.party !== null || !PRONOUN.test(statement.speaker ?? ''),
  }))
  const isBy = ({ speaker, names }: (typeof golds)[number], statement: Statement) =>
    (speaker === null
      ? statement.speaker === null
      : !PRONOUN.test(speaker) && isSameSpeaker(speaker, statement)) ||
    statement.parties.some((id) => isOneOf(dossier, id, names))
  const pairing = pairRecords(golds.length, founds.length, (g, f) => {
    const quality = overlapQuality(founds[f]!.evidence, golds[g]!.places)
    return quality > 0 ? quality + Number(isBy(golds[g]!, founds[f]!)) : 0
  })
  const judged = pairing.pairs.filter((pair) => golds[pair.gold]!.isJudged)
  const wrong = judged.filter((pair) => !isBy(golds[pair.gold]!, founds[pair.found]!))
  const inMode = pairing.pairs.filter((pair) => golds[pair.gold]!.mode !== null)
  const name = (statement: { readonly speaker: string | null; readonly mode: string | null }) =>
    `${statement.mode ?? 'any'} by ${statement.speaker ?? 'nobody'}`
  return {
    counts: countPairing(pairing),
    accuracies: {
      speaker: { right: judged.length - wrong.length, of: judged.length },
      mode: {
        right: inMode.filter(({ gold: g, found: f }) => golds[g]!.mode === founds[f]!.mode).length,
        of: inMode.length,
      },
    },
    findings: [
      ...listFindings(
        { type: 'statements', golds, founds, pairing, nameGold: name, nameFound: name },
        dossier,
      ),
      ...wrong.map(({ gold: g, found: f }) => ({
        type: 'statements' as const,
        verdict: 'wrong' as const,
        what: `by ${golds[g]!.speaker ?? 'nobody'} (${golds[g]!.party ?? 'no party'})`,
        quote: golds[g]!.quote,
        nearest: `by ${founds[f]!.speaker ?? 'nobody'} (${founds[f]!.parties.join(', ') || 'no party'})`,
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
