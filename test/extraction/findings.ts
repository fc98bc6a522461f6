import { expect } from 'vitest'
import { readContext } from '../../source/extraction/context.ts'
import { extract } from '../../source/extraction/extract.ts'
import type { Article } from '../../source/model/article.ts'
import type { Records } from '../../source/model/dossier.ts'
import { readArticle } from '../../source/reading/read-article.ts'
import { loadKnowledge } from '../evaluation/read-dossier.ts'

/** A record as a table of examples speaks of it: “Kenya demand [to Uganda]: withdraw its troops”. */
export interface Finding {
  /** Who and what it is. */
  readonly head: string
  /** What more is known of it; an example may name any of these. */
  readonly details: readonly string[]
  readonly words: string
}

const world = () => loadKnowledge().world

/** Reads a text as an article, the way the program does. */
function articleOf(text: string): Article {
  const { layout, sources } = world()
  return readArticle(text, { path: null, layout, outlets: sources.outlet })
}

const read = new Map<string, Records>()

/** The records of a text, which is read once however often it is asked for. */
export function recordsOf(text: string): Records {
  const records = read.get(text) ?? extract(articleOf(text), loadKnowledge())
  read.set(text, records)
  return records
}

/** Name of a party by its id; ids that are not listed in the world are names already. */
const partyName = (id: string | null): string =>
  id === null ? 'nobody' : (world().actors.find((actor) => actor.id === id)?.name ?? id)

const names = (ids: readonly string[]) => ids.map(partyName).sort().join(' + ') || 'nobody'

/** People as “name of party: office”; who has no office has “no office”. */
export const peopleOf = (text: string): readonly Finding[] =>
  readContext(articleOf(text), loadKnowledge()).people.map(({ name, office, party }) => ({
    head: `${name} of ${partyName(party)}`,
    details: [],
    words: office ?? 'no office',
  }))

/** Demands, conditions, red lines and threats as “party kind: words”. */
export function demandsOf(text: string): readonly Finding[] {
  return recordsOf(text).demands.map((one) => ({
    head: `${names([one.party, ...one.jointWith])} ${one.kind}`,
    details: [
      ...one.addressees.map((id) => `to ${partyName(id)}`),
      ...one.responses.map(({ party, stance }) => `${partyName(party)} ${stance}`),
      ...(one.condition ? [`if ${one.condition.exact}`] : []),
      one.certainty.word,
      one.issue,
    ],
    words: one.text,
  }))
}

/** Answers to demands as “party stance: words of the demand”. */
export function responsesOf(text: string): readonly Finding[] {
  return recordsOf(text).demands.flatMap((demand) =>
    demand.responses.map(({ party, stance, certainty }) => ({
      head: `${partyName(party)} ${stance}`,
      details: [certainty.word, `${names([demand.party, ...demand.jointWith])} ${demand.kind}`],
      words: demand.text,
    })),
  )
}

/** Other stances as “party kind: words”. */
export function positionsOf(text: string): readonly Finding[] {
  return recordsOf(text).positions.map((one) => ({
    head: `${names([one.party, ...one.jointWith])} ${one.kind}`,
    details: [...one.addressees.map((id) => `to ${partyName(id)}`), one.certainty.word],
    words: one.text,
  }))
}

/** Plan versions as “n points: label”, with authors, relations and reactions as details. */
export function plansOf(text: string): readonly Finding[] {
  const { planVersions } = recordsOf(text)
  return planVersions.map((plan) => ({
    head: `${plan.points ?? 'no'} points`,
    details: [
      plan.status,
      `by ${names(plan.authors)}`,
      ...plan.relations.map(({ type, target }) => {
        const other = planVersions.find(({ id }) => id === target)
        return `${type} ${other?.points ?? other?.label}`
      }),
      ...plan.reactions.map(
        ({ party, stance, scope }) => `${partyName(party)} ${stance} the ${scope}`,
      ),
      ...plan.dates.map(({ event, when }) => `${event} ${when.earliest ?? when.text}`),
      plan.certainty.word,
    ],
    words: plan.label,
  }))
}

/** What the texts on the table provide, removed and held back. */
export function provisionsOf(text: string): readonly Finding[] {
  return recordsOf(text).planVersions.flatMap(({ label, points, ...plan }) => {
    const of = points === null ? label : `${points} points`
    return [
      ...plan.provisions.map((one) => ({
        head: 'provides',
        details: [of, one.issue, one.certainty.word],
        words: one.text,
      })),
      ...plan.removed.map((one) => ({
        head: 'removes',
        details: [of, one.issue],
        words: one.text,
      })),
      ...plan.heldBack.map((one) => ({
        head: 'holds back',
        details: [of, one.issue, `for ${one.heldFor?.exact ?? 'nobody'}`],
        words: one.text,
      })),
    ]
  })
}

/** Next steps as “first day/last day: what”, or “first day: what” when both are one. */
export function stepsOf(text: string): readonly Finding[] {
  return recordsOf(text).nextSteps.map(({ when, who, certainty, what, superseded }) => ({
    head: when?.earliest
      ? when.latest === when.earliest || when.latest === null
        ? when.earliest
        : `${when.earliest}/${when.latest}`
      : (when?.text ?? 'no date'),
    details: [
      `by ${names(who)}`,
      certainty.word,
      ...(superseded ? [superseded.reason, `by ${superseded.evidence?.exact}`] : []),
      ...(when ? [when.basis, when.granularity, when.ambiguous ? 'ambiguous' : 'clear'] : []),
    ],
    words: what,
  }))
}

/** Statements as “mode speaker: words”, with the kind of source as a detail. */
export function statementsOf(text: string): readonly Finding[] {
  return recordsOf(text).statements.map((one) => ({
    head: `${one.mode} ${one.speaker ?? 'nobody'}`,
    details: [
      one.attribution.sourceKind,
      `for ${names(one.parties)}`,
      ...one.attribution.via.map(({ exact }) => `via ${exact}`),
      one.certainty.word,
    ],
    words: one.words,
  }))
}

/** Parties as “kind: name”, with role and aliases as details. */
export function partiesOf(text: string): readonly Finding[] {
  return recordsOf(text).parties.map(({ kind, name, role, aliases, people }) => ({
    head: kind,
    details: [role, ...aliases, ...people.map((one) => one.name)],
    words: name,
  }))
}

/** Hedges as “cue: passage”. */
export function hedgesOf(text: string): readonly Finding[] {
  return recordsOf(text).hedges.map(({ cue, evidence }) => ({
    head: cue.exact,
    details: [],
    words: evidence[0]?.exact ?? '',
  }))
}

/**
 * Holds that the findings are these and no others, in any order.
 *
 * @param expected “head: words” or “head [detail; detail]: words”; the words need only stand
 * within those of the finding, and the details among its details.
 */
export function expectExactly(found: readonly Finding[], expected: readonly string[]): void {
  const left = new Set(expected)
  const settled = found.map((finding) => {
    for (const one of left) {
      if (!isMet(one, finding)) continue
      left.delete(one)
      return one
    }
    return `${finding.head} [${finding.details.join('; ')}]: ${finding.words}`
  })
  expect([...settled].sort()).toEqual([...expected].sort())
}

function isMet(expected: string, finding: Finding): boolean {
  const parts = /^([^[:]+?)(?: \[([^\]]*)\])?: (.*)$/su.exec(expected)
  if (parts === null) throw new Error(`not “head: words”: ${expected}`)
  const [, head, details, words = ''] = parts
  return (
    finding.head === head &&
    finding.words.includes(words) &&
    (details?.split('; ') ?? []).every((detail) => finding.details.includes(detail))
  )
}
