import type { Context } from '../context.ts'
import { partiesOf } from '../mentions/mention.ts'
import { isTitle } from '../text/is-title.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { spanOf } from '../text/tree.ts'
import { datesAhead } from './date-clause.ts'
import type { StepDraft } from './step-draft.ts'

/** “potential direct X–Y talks”: a meeting named with who is to meet. */
export function findNamedMeetings(context: Context): readonly StepDraft[] {
  const found: StepDraft[] = []
  for (const sentence of context.sentences) {
    if (isTitle(context.article, sentence)) continue
    for (const node of sentence.nodes) {
      if (!/^(talk|talks|meeting|summit|encounter|call|round|visit|session)$/.test(node.lemma))
        continue
      const phrase = runBefore(node, sentence, context)
      if (!phrase.some((n) => n.index < node.index && isToCome(n, sentence, context))) continue
      const who = participants(phrase, context, sentence)
      const span = spanOf(
        phrase.filter((n) => !/^(the|a|an)$/.test(n.lower) || n.index > node.index),
      )
      if (who.length < 2 || span === null || isDeniedNoun(node)) continue
      const frame = context
        .framesOf(sentence)
        .find((one) => one.clause.start <= node.start && node.end <= one.clause.end)
      if (frame?.negated) continue
      const [date] = datesAhead(
        { start: span.start, end: Math.min(sentence.end, span.end + 40) },
        context,
      )
      found.push({
        what: span,
        because: { start: span.start, end: span.end },
        who,
        actor: null,
        when: date?.value ?? null,
        sentence,
        reportedBy: frame?.reportedBy ?? null,
        tentative: true,
        form: 'name',
        rule: 'a meeting named as to come',
      })
    }
  }
  return found
}

function participants(
  phrase: readonly Node[],
  { resolver }: Context,
  sentence: Sentence,
): readonly string[] {
  const named = resolver
    .mentionsIn(sentence)
    .filter((m) => phrase.some((n) => n.start >= m.start && n.end <= m.end))
  return [...new Set(partiesOf(named))]
}

/** The words right before a noun that belong to it, dashes between names included. */
function runBefore(node: Node, sentence: Sentence, context: Context): readonly Node[] {
  let from = node.index
  for (let before = node.before; before !== null; before = before.before) {
    const belongs =
      /^(NOUN|PROPN|ADJ|NUM)$/.test(before.upos) ||
      /^[-–—]$/.test(before.text) ||
      isToCome(before, sentence, context)
    if (!belongs || (/^[—–]$/.test(before.text) && before.end !== sentence.nodes[from]?.start))
      break
    from = before.index
  }
  return sentence.nodes.slice(from, node.index + 1)
}

const isDeniedNoun = (node: Node): boolean => node.children.some((c) => /^(no|any)$/.test(c.lower))

const isToCome = (node: Node, sentence: Sentence, { stepWords }: Context): boolean =>
  stepWords.has(node, sentence, 'coming')
