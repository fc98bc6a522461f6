import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { subtree } from '../text/tree.ts'
import type { Judgement } from './judgement.ts'
import { judgementOf } from './judgement-of.ts'
import { namedBefore } from './named-before.ts'
import { stopAfter } from './to-stop.ts'

/** Verbs that pronounce on something: “views these terms as …”, “called the draft …”. */
const VIEWS =
  /^(view|see|regard|consider|call|describe|deem|find|dismiss|brand|label|judge|declare|denounce|condemn|term|treat)$/

/** “views these terms as wholly unacceptable”, “called the draft a non-starter”. */
export function judgeByView(frame: Frame, context: Context): Judgement | null {
  if (!VIEWS.test(frame.head.lemma) || frame.negated) return null
  const { head, sentence, object } = frame
  if (object === null && frame.complement === null && frame.parties.length > 0) return null
  // “declared that X was unacceptable” reports: X's own clause judges.
  if (
    context
      .reportsOf(sentence)
      .some((one) => one.cue && one.cue.start <= head.start && head.end <= one.cue.end)
  )
    return null
  const nodes = subtree(head, (c) => /^(nsubj|advcl|parataxis|conj|ccomp)/.test(c.relation))
  const from = object?.index ?? head.index
  const to = Math.max(nodes.at(-1)?.index ?? head.index, stopAfter(from, sentence))
  const phrases = context.predicates.ofPhrases(sentence, from, to)
  const nouns = sentence.nodes
    .slice(from, to + 1)
    .flatMap((n) => (n.upos === 'NOUN' ? [...context.predicates.ofNoun(n, sentence)] : []))
  const rejects = phrases.has('reject') || nouns.includes('reject')
  const judge = namedBefore(frame, context)
  if (!rejects || judge.parties.length === 0) return null
  const isBefore = frame.parties.length === 0
  const target =
    (isBefore ? frame.subjectHead : object) ??
    nodes.find((n) => /^(NOUN|PROPN|PRON)$/.test(n.upos) && n.index > head.index) ??
    null
  return judgementOf(
    target,
    frame,
    judge,
    { stance: 'rejects', rule: `rejects by “${head.lemma} … as”` },
    context,
  )
}
