import { join } from 'node:path'
import { markRecords } from '../../source/extraction/marks/mark-records.ts'
import { readEntries } from '../../source/knowledge/read-entries.ts'
import { ConceptFile } from '../../source/knowledge/schema/concept.ts'
import type { Stance } from '../../source/model/act.ts'
import type { Article } from '../../source/model/article.ts'
import type { DateValue } from '../../source/model/date-value.ts'
import type { Demand } from '../../source/model/demand.ts'
import type { Records } from '../../source/model/dossier.ts'
import { noRecords } from '../../source/model/no-records.ts'
import type { Party } from '../../source/model/party.ts'
import type { PlanVersion } from '../../source/model/plan-version.ts'
import type { ToldArticle } from '../../source/model/told-article.ts'
import { certain, evidenceIn, outletVoice, sampleArticle } from './sample-dossier.ts'

const concepts = readEntries(join(import.meta.dirname, '../../data'), 'concepts.json', ConceptFile)

/** What an article tells, a line of its text each, in few words. */
export interface Telling {
  readonly day: string
  readonly outlet?: string
  /** More of its text, which gives no record. */
  readonly body?: string
  readonly demands?: readonly (Partial<Omit<Demand, 'responses'>> & {
    readonly text: string
    readonly answers?: Readonly<Record<string, Stance>>
  })[]
  readonly steps?: readonly {
    readonly what: string
    readonly on?: string
    readonly who?: readonly string[]
    readonly isDenied?: boolean
    /** The day it was to be on before. */
    readonly from?: string
    /** Who acts, in words that stand in the body. */
    readonly by?: string
  }[]
  readonly events?: readonly {
    readonly what: string
    readonly on: string
    readonly who?: string[]
  }[]
  readonly plans?: readonly (Partial<Omit<PlanVersion, 'reactions'>> & {
    readonly label: string
    readonly answers?: Readonly<Record<string, Stance>>
  })[]
  readonly concessions?: readonly { readonly text: string; readonly party?: string }[]
  readonly statements?: readonly { readonly words: string; readonly party?: string }[]
  /** Names by party. */
  readonly people?: Readonly<Record<string, readonly string[]>>
}

/** A day as a date. */
export const day = (on: string): DateValue => ({
  text: on,
  earliest: on,
  latest: on,
  granularity: 'day',
  basis: 'absolute',
  ambiguous: false,
})

let told = 0

/** Makes an article that tells some records, with the marks the program would give them. */
export function tell(telling: Telling): ToldArticle {
  const lines = [
    `Report ${++told} of ${telling.day}`,
    telling.body ?? '',
    ...(telling.demands ?? []).map(({ text }) => text),
    ...(telling.steps ?? []).map(({ what }) => what),
    ...(telling.events ?? []).map(({ what }) => what),
    ...(telling.plans ?? []).map(({ label }) => label),
    ...(telling.concessions ?? []).map(({ text }) => text),
    ...(telling.statements ?? []).map(({ words }) => words),
    ...Object.values(telling.people ?? {}).flat(),
  ]
  const article: Article = sampleArticle(lines.join('\n\n'), {
    outlet: telling.outlet ?? `Outlet ${told}`,
    published: telling.day === '' ? null : telling.day,
  })
  const records = recordsOf(telling, article)
  return { article, records, marks: markRecords(article, records, concepts) }
}

function recordsOf(telling: Telling, article: Article): Records {
  const at = evidenceIn(article)
  const idOf = (kind: string, index: number) => `${kind}-${article.id.slice(0, 8)}-${index}`
  const said = { attribution: outletVoice, certainty: certain('asserted'), rule: 'by hand' }
  const answersOf = (answers: Readonly<Record<string, Stance>> = {}, words: string) =>
    Object.entries(answers).map(([party, stance]) => ({
      party,
      stance,
      attribution: outletVoice,
      certainty: certain('asserted'),
      evidence: [at(words)],
    }))
  return {
    ...noRecords(),
    parties: ['Utopia', 'Ruritania'].map((name) => ({
      id: name.slice(0, 3).toUpperCase(),
      name,
      kind: 'state',
      role: 'negotiator',
      aliases: [name],
      people: (telling.people?.[name.slice(0, 3).toUpperCase()] ?? []).map((person) => ({
        name: person,
        office: null,
        side: 'said',
        evidence: [at(person)],
      })),
      rule: 'by hand',
      evidence: [at('Report')],
    })) satisfies Party[],
    demands: (telling.demands ?? []).map(({ text, answers, ...given }, index) => ({
      ...said,
      id: idOf('demand', index),
      party: 'UTO',
      jointWith: [],
      addressees: [],
      text,
      kind: 'demand',
      issue: 'other',
      condition: null,
      plover: { event: 'REQUEST', mode: 'change' },
      evidence: [at(text)],
      ...given,
      responses: answersOf(answers, text).map((one) => ({
        ...one,
        plover: { event: 'REJECT', mode: null },
      })),
    })),
    nextSteps: (telling.steps ?? []).map(({ what, on, who = [], isDenied, from, by }, index) => ({
      ...said,
      id: idOf('step', index),
      what,
      who: [...who],
      actor: by === undefined ? null : at(by),
      when: on === undefined ? null : day(on),
      ...(from === undefined ? {} : { movedFrom: day(from) }),
      certainty: certain(isDenied === true ? 'denied' : 'planned'),
      evidence: [at(what)],
    })),
    pastEvents: (telling.events ?? []).map(({ what, on, who = [] }, index) => ({
      ...said,
      id: idOf('event', index),
      what,
      who,
      when: day(on),
      evidence: [at(what)],
    })),
    planVersions: (telling.plans ?? []).map(({ label, answers, ...given }, index) => ({
      id: idOf('plan', index),
      label,
      points: null,
      authors: [],
      status: 'proposed',
      dates: [],
      provisions: [],
      removed: [],
      heldBack: [],
      relations: [],
      certainty: certain('asserted'),
      rule: 'by hand',
      evidence: [at(label)],
      ...given,
      reactions: answersOf(answers, label).map((one) => ({ ...one, scope: 'whole' })),
    })),
    positions: (telling.concessions ?? []).map(({ text, party = 'UTO' }, index) => ({
      ...said,
      id: idOf('position', index),
      party,
      jointWith: [],
      addressees: [],
      kind: 'concession',
      text,
      issue: 'other',
      plover: { event: 'CONCEDE', mode: null },
      evidence: [at(text)],
    })),
    statements: (telling.statements ?? []).map(({ words, party = 'UTO' }, index) => ({
      ...said,
      id: idOf('statement', index),
      speaker: 'someone',
      parties: [party],
      words,
      mode: 'direct',
      evidence: [at(words)],
    })),
  }
}
