import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'
import { childBy, subtree } from '../text/tree.ts'
import type { Judge, Judgement } from './judgement.ts'
import { judgementOf } from './judgement-of.ts'

/** “X is out of the question”, “both remain non-starters for Y”: the predicate judges its subject. */
export function judgeByPredicate(frame: Frame, context: Context): Judgement | null {
  const { head, sentence, subjectHead } = frame
  if (subjectHead === null) return null
  const copular =
    childBy(head, 'cop') !== undefined ||
    /^(be|remain|become|stay|seem|appear|sound|prove|look)$/.test(head.lemma)
  if (!copular) return null
  const nodes = subtree(
    head,
    (c) => /^(nsubj|csubj|advcl|parataxis|conj)/.test(c.relation) || c === subjectHead,
  )
  const from = nodes[0]?.index ?? head.index
  const to = nodes.at(-1)?.index ?? head.index
  const phrases = context.predicates.ofPhrases(sentence, from, to)
  const nounClasses = nodes.flatMap((n) => [...context.predicates.ofNoun(n, sentence)])
  const rejects = phrases.has('reject') || nounClasses.includes('reject')
  const accepts = phrases.has('accept')
  if (!rejects && !accepts) return null
  // A person or party as subject is “opposed to” or “ready to”: then it judges, not is judged.
  const selfJudging =
    frame.parties.length > 0 &&
    (phrases.has('accept') ||
      /\b(opposed|hostile|against)\b/.test(
        sentence.text.slice(
          frame.predicate.start - sentence.start,
          frame.predicate.end - sentence.start,
        ),
      ))
  const judge = selfJudging
    ? { parties: frame.parties, people: frame.people }
    : judgeOf(frame, nodes, context)
  if (judge.parties.length === 0) return null
  const stance = (rejects && !frame.negated) || (accepts && frame.negated) ? 'rejects' : 'accepts'
  if (stance === 'accepts' && rejects) return null
  const target = selfJudging
    ? (nodes.find((n) => /^(obl|nmod|xcomp)/.test(n.relation) && n.index > head.index) ?? null)
    : (pointerBeforeAside(frame) ?? subjectHead)
  return judgementOf(target, frame, judge, { stance, rule: `${stance} by predicate` }, context)
}

/** Who judges: “for Belgrade”, else who says so. */
function judgeOf(frame: Frame, nodes: readonly Node[], context: Context): Judge {
  const beneficiary = nodes.find(
    (n) =>
      /^(obl|nmod)/.test(n.relation) &&
      n.children.some((c) => c.relation === 'case' && /^(for|to)$/.test(c.lower)),
  )
  if (beneficiary) {
    const { parties, people } = context.resolver.resolve(beneficiary, frame.sentence)
    if (parties.length > 0) return { parties, people }
  }
  const seat = seatIn(frame, context)
  if (seat) return { parties: [seat], people: [] }
  const reporter = frame.reportedBy
  if (reporter?.parties.length) return { parties: reporter.parties, people: reporter.people }
  // An unnamed source speaks for whoever the paragraph is about.
  const before = context.sentences[frame.sentence.index - 1]
  const same =
    reporter?.kind === 'unnamed' && before?.block === frame.sentence.block ? before : undefined
  return { parties: same ? context.resolver.subjectOf(same).parties : [], people: [] }
}

/** “is a non-starter in Khartoum”: here the place does not merely tell where. */
function seatIn(
  { head, sentence }: Frame,
  { gazetteer, article, predicates }: Context,
): string | undefined {
  const isVerdict =
    predicates.ofNoun(head, sentence).has('reject') ||
    predicates.ofPhrases(sentence, Math.max(0, head.index - 3), head.index).has('reject')
  if (!isVerdict) return undefined
  const place = head.children.find(
    (n) =>
      n.upos === 'PROPN' &&
      n.index === head.index + 2 &&
      n.children.some((c) => c.relation === 'case' && c.lower === 'in'),
  )
  const form = place ? gazetteer.at(article.source, place.start) : null
  return form && /^(city|name)$/.test(form.kind) ? form.actor.id : undefined
}

/** “That, says Kigali, is out of the question”: trees take the one who says it for the subject. */
const pointerBeforeAside = ({ subjectHead, reportedBy, sentence }: Frame): Node | null => {
  const source = reportedBy?.source
  const first = sentence.nodes.find((n) => n.upos !== 'PUNCT')
  return source &&
    subjectHead &&
    source.start <= subjectHead.start &&
    subjectHead.end <= source.end &&
    /^(that|this|it|both)$/.test(first?.lower ?? '')
    ? (first ?? null)
    : null
}
