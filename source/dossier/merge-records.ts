import type { Article } from '../model/article.ts'
import type { Dossier, Records } from '../model/dossier.ts'
import type { Party } from '../model/party.ts'

/**
 * Puts the records of any number of articles side by side in one dossier.
 *
 * Parties are one across articles, since they have an id of the world; every other
 * record keeps to its article.
 *
 * @returns A dossier without records for no articles.
 */
export function mergeRecords(articles: readonly Article[], records: readonly Records[]): Dossier {
  return {
    articles: [...articles],
    stories: [],
    changes: [],
    parties: mergeParties(records.flatMap((one) => one.parties)),
    planVersions: records.flatMap((one) => one.planVersions),
    demands: records.flatMap((one) => one.demands),
    positions: records.flatMap((one) => one.positions),
    guarantees: records.flatMap((one) => one.guarantees),
    openIssues: records.flatMap((one) => one.openIssues),
    nextSteps: records.flatMap((one) => one.nextSteps),
    pastEvents: records.flatMap((one) => one.pastEvents),
    statements: records.flatMap((one) => one.statements),
    hedges: records.flatMap((one) => one.hedges),
    takeaways: records.flatMap((one) => one.takeaways),
    tensions: records.flatMap((one) => one.tensions),
  }
}

function mergeParties(parties: readonly Party[]): Party[] {
  const byId = new Map<string, Party>()
  for (const party of parties) {
    const known = byId.get(party.id)
    if (!known) {
      byId.set(party.id, { ...party, people: [...party.people] })
      continue
    }
    known.aliases = [...new Set([...known.aliases, ...party.aliases])]
    known.evidence = [...known.evidence, ...party.evidence]
    for (const person of party.people) {
      const same = known.people.find((one) => one.name === person.name)
      if (same) same.evidence = [...same.evidence, ...person.evidence]
      else known.people.push(person)
    }
  }
  return [...byId.values()]
}
