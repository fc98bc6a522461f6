import type { Sentence } from '../text/sentence.ts'
import type { NameRun } from './find-names.ts'
import { headOfRun, type Mention, type PersonDraft } from './mention.ts'
import type { PeopleTools } from './person-candidate.ts'
import { findKnown, surnameKey } from './surname.ts'

/**
 * Finds every place that names one of the people known.
 *
 * @param runs Runs of names in the sentence.
 * @returns In the order of the text; empty when nobody known is named.
 */
export function findPersonMentions(
  sentence: Sentence,
  runs: readonly NameRun[],
  tools: PeopleTools,
): readonly Mention[] {
  const parts = runs.flatMap((run) => partsOf(run, sentence, tools))
  return parts.flatMap(({ run, person }) => {
    const nodes = sentence.nodes.slice(run.from, run.to)
    const [first] = nodes
    const last = nodes.at(-1)
    if (first === undefined || last === undefined) return []
    return [
      {
        start: first.start,
        end: last.end,
        kind: 'person' as const,
        actor: null,
        person,
        sentence,
        head: headOfRun(nodes),
        text: tools.source.slice(first.start, last.end),
      },
    ]
  })
}

interface NamedPart {
  readonly run: NameRun
  readonly person: PersonDraft
}

/** The people a run of names stands for: one by its surname, else any word that is a surname. */
function partsOf(
  run: NameRun,
  { nodes }: Sentence,
  { source, bySurname }: PeopleTools,
): readonly NamedPart[] {
  const name = source.slice(nodes[run.from]?.start ?? 0, nodes[run.to - 1]?.end ?? 0)
  const whole = findKnown(name, bySurname)
  if (whole) return [{ run, person: whole }]
  return nodes.slice(run.from, run.to).flatMap((node) => {
    const person = bySurname.get(surnameKey(node.text))
    return person ? [{ run: { from: node.index, to: node.index + 1 }, person }] : []
  })
}
