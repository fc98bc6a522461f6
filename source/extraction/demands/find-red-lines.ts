import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { childBy, subtree } from '../text/tree.ts'
import type { DemandDraft } from './demand-draft.ts'
import { draftRedLine } from './draft-red-line.ts'
import { speakerOf } from './speaker-of.ts'

/** What a party will not give up, do or take. */
export function findRedLines(frame: Frame, context: Context): readonly DemandDraft[] {
  const named = byName(frame, context)
  return named.length > 0 ? named : byWill(frame, context)
}

/** “remain its bottom-line prerequisites”, “dairy is a red line”, “is not negotiable”. */
function byName(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head, sentence, subjectHead } = frame
  const copular =
    childBy(head, 'cop') !== undefined ||
    /^(be|remain|stay|become|call|constitute|represent)$/.test(head.lemma)
  if (!copular || subjectHead === null || subjectHead.upos === 'PRON') return []
  const nodes = subtree(head, (c) => /^(nsubj|csubj|advcl|parataxis|conj)/.test(c.relation))
  const noun = nodes.find(
    (n) =>
      n.upos === 'NOUN' &&
      n !== subjectHead &&
      context.predicates.ofNoun(n, sentence).has('redLine'),
  )
  const from = nodes[0]?.index ?? head.index
  const phrases = context.predicates.ofPhrases(sentence, from, nodes.at(-1)?.index ?? head.index)
  if (!noun && !phrases.has('redLine')) return []
  if (noun?.lemma === 'minimum' || (noun && /^sticking/.test(noun.lower))) return []
  const owner = noun?.children.find((c) => c.relation === 'nmod:poss')
  const owners = owner ? context.resolver.resolve(owner, sentence).parties : []
  const reporter = speakerOf(frame, context)
  const parties = owners.length > 0 ? owners : (reporter?.parties ?? [])
  const span = frame.subject
  if (parties.length === 0 || span === null) return []
  return [draftRedLine(frame, parties, span, reporter, `named a ${noun?.lemma ?? 'red line'}`)]
}

/** “will not cede land”, “does not want soldiers”, “refuses to budge”. */
function byWill(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head } = frame
  const reporter = speakerOf(frame, context)
  const own = frame.parties
  if (
    frame.classes.has('refuse') &&
    /^(refuse|decline)$/.test(head.lemma) &&
    !frame.negated &&
    own.length > 0 &&
    childBy(head, 'xcomp')
  ) {
    const inner = childBy(head, 'xcomp')
    if (inner && NO_STANCE.test(inner.lemma)) return []
    return [draftRedLine(frame, own, frame.clause, reporter, `“${head.lemma} to”`)]
  }
  // “have no mandate to give up land”
  const lacks =
    head.lemma === 'have' &&
    frame.object !== null &&
    /^(mandate|right|authority|intention|plan|desire)s?$/.test(frame.object.lower)
  if (lacks && frame.negated && own.length > 0)
    return [draftRedLine(frame, own, frame.clause, reporter, `no ${frame.object?.lower} to`)]
  if (!frame.negated || !frame.finite || head.upos !== 'VERB') return []
  if (frame.passive || NO_STANCE.test(head.lemma)) return []
  const willNot =
    frame.modality === 'future' || (frame.modality === 'conditional' && reporter !== null)
  if (!willNot || own.length === 0) return []
  // What is said of another is a forecast.
  if (reporter && reporter.parties.length > 0 && !own.some((id) => reporter.parties.includes(id)))
    return []
  return [draftRedLine(frame, own, frame.clause, reporter, 'what a party will not do')]
}

/** Acts whose refusal says nothing of the matter itself. */
const NO_STANCE =
  /^(say|comment|attend|come|meet|be|know|name|speculate|elaborate|discuss|give|answer|specify|reveal|disclose|predict|confirm|identify|talk|speak|join|return|travel|last|happen|help|work|change|affect|see|get|resume)$/
