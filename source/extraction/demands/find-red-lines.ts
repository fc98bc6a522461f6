import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { childBy, nounPhrase, spanOf, subtree } from '../text/tree.ts'
import type { DemandDraft } from './demand-draft.ts'
import { draftRedLine } from './draft-red-line.ts'
import { redLineByDenial } from './red-line-by-denial.ts'
import { redLineByInversion } from './red-line-by-inversion.ts'
import { redLineByWill } from './red-line-by-will.ts'
import { speakerOf } from './speaker-of.ts'

/** What a party will not give up, do or take. */
export function findRedLines(frame: Frame, context: Context): readonly DemandDraft[] {
  for (const find of [
    byName,
    byThing,
    byStaying,
    byMaking,
    redLineByInversion,
    redLineByWill,
    redLineByDenial,
  ]) {
    const found = find(frame, context)
    if (found.length > 0) return found
  }
  return []
}

/** “remain its bottom-line prerequisites”, “dairy is a red line”, “is not negotiable”. */
function byName(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head, sentence, subjectHead } = frame
  const copular =
    childBy(head, 'cop') !== undefined ||
    /^(be|remain|stay|become|call|constitute|represent|form|have)$/.test(head.lemma)
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
  const told = reporter?.parties ?? []
  const parties = [owners, holders(frame, context), told, ownerOf(frame, context)].find(
    (ids) => ids.length > 0,
  )
  const span = frame.subject
  if (!parties || span === null) return []
  return [draftRedLine(frame, parties, span, reporter, `named a ${noun?.lemma ?? 'red line'}`)]
}

/** “Kenya's troops are not up for discussion”: whose the matter is, where nobody of a side is told to say so. */
function ownerOf({ subjectHead, sentence }: Frame, { resolver }: Context): readonly string[] {
  const owner = subjectHead?.children.find((c) => c.relation === 'nmod:poss')
  return owner ? resolver.resolve(owner, sentence).parties : []
}

/** Whose red line it is: “for Moldova, neutrality is …”, “is not negotiable for Moldova”. */
function holders({ sentence, clause }: Frame, { resolver }: Context): readonly string[] {
  const named = resolver.mentionsIn(sentence).find(({ head, start }) => {
    const leads = start < clause.start ? start - sentence.start < 12 : start < clause.end + 1
    return leads && head.children.some((c) => c.relation === 'case' && c.lower === 'for')
  })
  return named ? resolver.resolve(named.head, sentence).parties : []
}

/** “is not something we can accept”, “is a thing Chad would never sign”. */
function byThing(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head, subject, subjectHead, negated, sentence } = frame
  if (!/^(something|anything|thing|price|step)$/.test(head.lemma) || !subject) return []
  // Trees often hang the clause on a verb of saying that follows it.
  const inner = context
    .framesOf(sentence)
    .find(
      (one) =>
        one !== frame &&
        one.head.index > head.index &&
        one.head.index <= head.index + 7 &&
        one.subjectHead !== null &&
        !/^(PUNCT|CCONJ)$/.test(sentence.nodes[head.index + 1]?.upos ?? 'PUNCT'),
    )
  const speaker = speakerOf(frame, context)
  // “is not something the president can accept”: he is of the side of whoever says so.
  const parties = inner?.parties.length ? inner.parties : (speaker?.parties ?? [])
  if (!inner || parties.length === 0 || subjectHead?.upos === 'PRON') return []
  const isOpen = /^(future|conditional|possibility)$/.test(inner.modality) || isAble(inner)
  const isTaking = context.demandWords.has(inner.head, inner.sentence, 'conceding')
  if (negated === inner.negated || !isOpen || !(isTaking || inner.head.lemma === 'do')) return []
  return [draftRedLine(frame, parties, subject, speaker, 'nothing a party takes')]
}

/**
 * “The base stays, whatever is signed”, “the drones have no place in any pact”: how a thing is to be,
 * come what may.
 */
function byStaying(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head, object, negated, clause, sentence, subjectHead } = frame
  if (!frame.finite || subjectHead === null || frame.tense === 'past') return []
  const text = context.article.source.slice(clause.start, sentence.end)
  const isKept = /^(stay|remain)$/.test(head.lemma) && !negated && COME_WHAT_MAY.test(text)
  const isShutOut =
    head.lemma === 'have' &&
    negated &&
    /^(place|role|part|business|say|seat)$/.test(object?.lemma ?? '')
  const speaker = isKept || isShutOut ? speakerOf(frame, context) : null
  if (!speaker || speaker.parties.length === 0) return []
  // What one says of one's own place is no line for others.
  if (frame.parties.some((id) => speaker.parties.includes(id))) return []
  return [draftRedLine(frame, speaker.parties, clause, speaker, 'how it is to be, come what may')]
}

const COME_WHAT_MAY =
  /\b(?:whatever (?:is|happens|comes|anyone|the)|no matter (?:what|who|how)|come what may|regardless of|(\w+) or no \1|for good|for ever|forever|not negotiable)\b/i

const isAble = ({ head }: Frame): boolean =>
  head.children.some((c) => /^(can|ca|cannot)$/.test(c.lower)) || head.head?.lemma === 'prepare'

/** “has made the border its red line”, “described neutrality as its red line”. */
function byMaking(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head, object, sentence, parties } = frame
  if (!object || parties.length === 0 || frame.negated || frame.passive) return []
  if (!/^(make|describe|name|declare|call|consider|see|view|treat|regard)$/.test(head.lemma))
    return []
  const noun = sentence.nodes.find(
    (n) =>
      n.index > object.index &&
      n.start < frame.predicate.end + 1 &&
      n.upos === 'NOUN' &&
      n !== object &&
      context.predicates.ofNoun(n, sentence).has('redLine'),
  )
  const end = noun ? Math.min(noun.index, ...noun.children.map((c) => c.index)) : object.index
  const span = spanOf(nounPhrase(object).filter((n) => n.index < end))
  if (!noun || !span) return []
  return [draftRedLine(frame, parties, span, frame.reportedBy, `named a ${noun.lemma}`)]
}
