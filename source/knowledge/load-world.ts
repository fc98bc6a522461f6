import { KnowledgeError } from '../errors.ts'
import { groupWords } from './group-words.ts'
import { readEntries } from './read-entries.ts'
import { type Actor, ActorFile } from './schema/actor.ts'
import { AnswerFile, AnswerGroup } from './schema/answer-group.ts'
import { BodyFile, BodyGroup } from './schema/body-group.ts'
import { ConceptFile } from './schema/concept.ts'
import { ConditionFile, ConditionGroup } from './schema/condition-group.ts'
import { DemandFile, DemandGroup } from './schema/demand-group.ts'
import { DocumentFile, DocumentGroup } from './schema/document-group.ts'
import { FieldFile } from './schema/field.ts'
import { HedgeFile } from './schema/hedge.ts'
import { IssueFile } from './schema/issue.ts'
import { LayoutFile, LayoutGroup } from './schema/layout-group.ts'
import { OfficeFile, OfficeGroup } from './schema/office-group.ts'
import { OfficeholderFile, type Officeholders } from './schema/officeholders.ts'
import { PredicateFile } from './schema/predicate.ts'
import { RoleFile, RoleGroup } from './schema/role-group.ts'
import { SourceFile, SourceGroup } from './schema/source-group.ts'
import { StepFile, StepGroup } from './schema/step-group.ts'
import type { World } from './schema/world.ts'

/** Files of actors. The order is that of {@link World.actors}. */
const actorFiles = ['states.json', 'organisations.json', 'movements.json', 'regions.json'] as const

/**
 * Reads all knowledge of the world, once, at start-up.
 *
 * @param folder Path of the folder `data`.
 * @returns The knowledge as one value, to be passed on.
 * @throws {KnowledgeError} If a file is missing or breaks its schema, or an id is given twice; the
 *   message names file and entry. Remedy: mend the file or install again.
 */
export function loadWorld(folder: string): World {
  let officeholders: readonly Officeholders[] | null = null
  return {
    actors: readActors(folder),
    get officeholders() {
      officeholders ??= readEntries(folder, 'officeholders.json', OfficeholderFile)
      return officeholders
    },
    offices: groupWords(OfficeGroup, readEntries(folder, 'offices.json', OfficeFile)),
    issues: readEntries(folder, 'issues.json', IssueFile),
    sources: groupWords(SourceGroup, readEntries(folder, 'sources.json', SourceFile)),
    layout: groupWords(LayoutGroup, readEntries(folder, 'layout.json', LayoutFile)),
    predicates: readEntries(folder, 'predicates.json', PredicateFile),
    hedges: readEntries(folder, 'hedges.json', HedgeFile),
    concepts: readEntries(folder, 'concepts.json', ConceptFile),
    answers: groupWords(AnswerGroup, readEntries(folder, 'answers.json', AnswerFile)),
    bodies: groupWords(BodyGroup, readEntries(folder, 'bodies.json', BodyFile)),
    conditions: groupWords(ConditionGroup, readEntries(folder, 'conditions.json', ConditionFile)),
    demands: groupWords(DemandGroup, readEntries(folder, 'demands.json', DemandFile)),
    documents: groupWords(DocumentGroup, readEntries(folder, 'documents.json', DocumentFile)),
    fields: readEntries(folder, 'fields.json', FieldFile),
    roles: groupWords(RoleGroup, readEntries(folder, 'roles.json', RoleFile)),
    steps: groupWords(StepGroup, readEntries(folder, 'steps.json', StepFile)),
  }
}

function readActors(folder: string): readonly Actor[] {
  const seen = new Map<string, string>()
  return actorFiles.flatMap((file) => {
    const actors = readEntries(folder, file, ActorFile)
    for (const { id } of actors) {
      const earlier = seen.get(id)
      if (earlier !== undefined) {
        throw new KnowledgeError(
          `${file}, entry “${id}”: the id is already that of an entry in ${earlier}.`,
          'Give one of the two another id, or join them.',
        )
      }
      seen.set(id, file)
    }
    return actors
  })
}
