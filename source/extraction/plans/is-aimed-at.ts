import type { PlanMention } from './plan-mention.ts'
import type { PlanWords } from './plan-words.ts'

/**
 * “An interim pact on tariffs is the aim”, “a broader deal would follow”, “pushed for a framework
 * agreement”: a text of a kind of its own that the talks are about, where “a deal” names none.
 */
export function isAimedAt(mention: PlanMention, words: PlanWords): boolean {
  const { noun, head, indefinite, several, frame, vague, sentence } = mention
  if (!indefinite || several || vague || !words.has('accord', noun)) return false
  if (!/^(deal|agreement|treaty|pact|accord|settlement|arrangement|understanding)$/.test(noun))
    return false
  const kind = head.children.find(
    (c) =>
      /^(amod|compound)$/.test(c.relation) && c.index < head.index && words.has('kind', c.lower),
  )
  if (!kind || frame?.negated) return false
  const verb = head.head
  const text = sentence.text.slice(head.end - sentence.start)
  const isAim =
    /^[^,;:.]{0,40} (?:is|remains|was) (?:still )?(?:the|their|its) (?:aim|goal|objective|target|prize|plan)\b/.test(
      text,
    )
  const isNext = /^[^,;:.]{0,40} (?:would|will|is to|could) (?:follow|come (?:next|later))\b/.test(
    text,
  )
  const isSought =
    verb !== null &&
    frame !== null &&
    /^(push|press|work|want|seek|aim|have|pursue)$/.test(verb.lemma) &&
    frame.parties.length > 0 &&
    /^(asserted|conditional)$/.test(frame.modality)
  return isAim || isNext || isSought
}
