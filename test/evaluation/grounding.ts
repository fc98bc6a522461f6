import type { Article } from '../../source/model/article.ts'
import { Dossier } from '../../source/model/dossier.ts'
import type { Evidence } from '../../source/model/evidence.ts'
import { locateQuote, overlapLength } from './spans.ts'

/** Longest context kept beside a quotation, in UTF-16 code units. */
const CONTEXT = 32

/**
 * Lists where a dossier breaks the law that every record stands on the words of its
 * articles: quotations that are not there, references to nothing, words of nobody.
 *
 * @returns One sentence a fault; empty for a sound dossier, so also for an empty one.
 */
export function listGroundingFaults(dossier: Dossier): readonly string[] {
  const shape = Dossier.safeParse(dossier)
  if (!shape.success) return [`it has not the shape of a dossier: ${shape.error.message}`]
  const { articles, ...records } = dossier
  return [
    ...collectEvidence(records).flatMap((one) => faultsOfEvidence(one, articles)),
    ...faultsOfReferences(dossier),
    ...faultsOfWords(dossier),
  ]
}

/** Lists every quotation in a value, however deep. */
export function collectEvidence(value: unknown): readonly Evidence[] {
  if (typeof value !== 'object' || value === null) return []
  if (isEvidence(value)) return [value]
  return Object.values(value).flatMap(collectEvidence)
}

function isEvidence(value: object): value is Evidence {
  return 'exact' in value && 'start' in value && 'end' in value
}

function faultsOfEvidence(evidence: Evidence, articles: readonly Article[]): readonly string[] {
  const { start, end, exact, prefix, suffix, section, paragraph } = evidence
  const name = `“${exact}” at ${start}`
  const article = articles.find((one) => one.id === evidence.article)
  if (article === undefined) return [`${name} is of an article that is not there`]
  const { source, sections, blocks } = article
  const faults: string[] = []
  if (source.slice(start, end) !== exact) faults.push(`${name} is “${source.slice(start, end)}”`)
  if (source.slice(Math.max(0, start - CONTEXT), start) !== prefix) faults.push(`prefix of ${name}`)
  if (source.slice(end, end + CONTEXT) !== suffix) faults.push(`suffix of ${name}`)
  if (exact.trim() !== exact) faults.push(`${name} has blanks at its ends`)
  if (section !== null && !sections.some((one) => one.heading === section)) {
    faults.push(`${name} is in a section “${section}” that is not there`)
  }
  const block = blocks.find((one) => one.start <= start && start < one.end)
  if (block === undefined) faults.push(`${name} is in no block`)
  else if (block.paragraph !== paragraph)
    faults.push(`${name} is in paragraph ${block.paragraph}, not ${paragraph}`)
  if (blocks.some((one) => one.kind === 'promo' && overlapLength(one, evidence) > 0)) {
    faults.push(`${name} is in a promotion`)
  }
  return faults
}

function faultsOfReferences(dossier: Dossier): readonly string[] {
  const { parties, planVersions, demands, positions, guarantees, openIssues, nextSteps } = dossier
  const { statements, hedges, takeaways, tensions } = dossier
  const toParties = [
    ...planVersions.flatMap((plan) => [
      ...plan.authors,
      ...plan.reactions.map((reaction) => reaction.party),
    ]),
    ...[...demands, ...positions].flatMap(({ party, jointWith, addressees }) => [
      party,
      ...jointWith,
      ...addressees,
    ]),
    ...demands.flatMap((demand) => demand.responses.map((response) => response.party)),
    ...guarantees.flatMap(({ guarantor, beneficiary }) => [guarantor, beneficiary]),
    ...nextSteps.flatMap((step) => step.who),
    ...statements.flatMap((statement) => statement.parties),
  ]
  const toPlans = [
    ...planVersions.flatMap((plan) => plan.relations.map((relation) => relation.target)),
    ...[...guarantees, ...openIssues].map((record) => record.plan),
  ]
  const lists = [
    parties,
    planVersions,
    demands,
    positions,
    guarantees,
    openIssues,
    nextSteps,
    statements,
    hedges,
    takeaways,
    tensions,
  ]
  const ids = lists.flatMap((list) => list.map((record) => record.id))
  const lost = (targets: readonly (string | null)[], list: readonly { readonly id: string }[]) =>
    targets.filter((id) => id !== null && !list.some((record) => record.id === id))
  return [
    ...lost(toParties, parties).map((id) => `there is no party ${id}`),
    ...lost(toPlans, planVersions).map((id) => `there is no plan version ${id}`),
    ...tensions
      .flatMap((tension) => tension.records)
      .filter((id) => !ids.includes(id))
      .map((id) => `a tension is over ${id}, which is no record`),
    ...lists.flatMap((list) => {
      const own = list.map((record) => record.id)
      return own
        .filter((id, index) => own.indexOf(id) < index)
        .map((id) => `id ${id} is there twice`)
    }),
  ]
}

/** Names, aliases and the wording of records are the words of an article, not ours. */
function faultsOfWords({ articles, parties, planVersions, demands, takeaways }: Dossier) {
  const wordings = [
    ...parties.flatMap((party) => [...party.aliases, ...party.people.map((person) => person.name)]),
    ...planVersions.flatMap(({ provisions, removed, heldBack }) =>
      [...provisions, ...removed, ...heldBack].map((provision) => provision.text),
    ),
    ...[...demands, ...takeaways].map((record) => record.text),
  ]
  return wordings
    .filter((words) => !articles.some(({ source }) => locateQuote(source, words).length > 0))
    .map((words) => `no article says “${words}”`)
}
