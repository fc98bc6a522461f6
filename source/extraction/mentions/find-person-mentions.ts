import type { Sentence } from '../text/sentence.ts'
import type { NameRun } from './find-names.ts'
import { headOfRun, type Mention, type PersonDraft } from './mention.ts'
import { surnameKey, surnameOf } from './surname.ts'

export function findPersonMentions(
  sentences: readonly Sentence[],
  names: readonly (readonly NameRun[])[],
  source: string,
  bySurname: ReadonlyMap<string, PersonDraft>,
): readonly Mention[] {
  const mentions: Mention[] = []
  sentences.forEach((sentence, index) => {
    for (const run of names[index] ?? []) {
      for (const part of partsOf(run, sentence, source, bySurname)) {
        const nodes = sentence.nodes.slice(part.run.from, part.run.to)
        const [first] = nodes
        const last = nodes.at(-1)
        if (first === undefined || last === undefined) continue
        mentions.push({
          start: first.start,
          end: last.end,
          kind: 'person',
          actor: null,
          person: part.person,
          sentence,
          head: headOfRun(nodes),
          text: source.slice(first.start, last.end),
        })
      }
    }
  })
  return mentions
}

/** The people a run of names stands for: one by its surname, else any word that is a surname. */
function partsOf(
  run: NameRun,
  sentence: Sentence,
  source: string,
  bySurname: ReadonlyMap<string, PersonDraft>,
): { run: NameRun; person: PersonDraft }[] {
  const first = sentence.nodes[run.from]
  const last = sentence.nodes[run.to - 1]
  const whole = bySurname.get(
    surnameKey(surnameOf(source.slice(first?.start ?? 0, last?.end ?? 0))),
  )
  if (whole) return [{ run, person: whole }]
  const parts: { run: NameRun; person: PersonDraft }[] = []
  for (let at = run.from; at < run.to; at++) {
    const person = bySurname.get(surnameKey(sentence.nodes[at]?.text ?? ''))
    if (person) parts.push({ run: { from: at, to: at + 1 }, person })
  }
  return parts
}
