import { ReaderError } from '../errors.ts'
import { groupWords } from './group-words.ts'
import { readEntries } from './read-entries.ts'
import {
  type Actor,
  ActorFile,
  AnswerFile,
  AnswerGroup,
  ConditionFile,
  ConditionGroup,
  DemandFile,
  DemandGroup,
  DocumentFile,
  DocumentGroup,
  HedgeFile,
  IssueFile,
  LayoutFile,
  LayoutGroup,
  OfficeFile,
  OfficeGroup,
  OfficeholderFile,
  type Officeholders,
  PredicateFile,
  RoleFile,
  RoleGroup,
  SourceFile,
  SourceGroup,
  StepFile,
  StepGroup,
  type World,
} from './schema.ts'

/** Files of actors. The order is that of {@link World.actors}. */
const actorFiles = ['states.json', 'organisations.json', 'movements.json'] as const

/**
 * Reads all knowledge of the world, once, at start-up.
 *
 * @param folder Path of the folder `data`.
 * @returns The knowledge as one value, to be passed on.
 * @throws {ReaderError} If a file is missing or breaks its schema, or an id is given twice; the
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
    answers: groupWords(AnswerGroup, readEntries(folder, 'answers.json', AnswerFile)),
    conditions: groupWords(ConditionGroup, readEntries(folder, 'conditions.json', ConditionFile)),
    demands: groupWords(DemandGroup, readEntries(folder, 'demands.json', DemandFile)),
    documents: groupWords(DocumentGroup, readEntries(folder, 'documents.json', DocumentFile)),
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
        throw new ReaderError(
          `${file}, entry “${id}”: the id is already that of an entry in ${earlier}.`,
          'Give one of the two another id, or join them.',
        )
      }
      seen.set(id, file)
    }
    return actors
  })
}
