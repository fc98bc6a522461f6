import type { Node } from '../text/sentence.ts'
import { type FoundingSign, isGeneral } from './founding-sign.ts'
import type { PlanMention } from './plan-mention.ts'
import type { PlanWords } from './plan-words.ts'
import { canWrite } from './told-offer.ts'

/** Signs by whose a text is, where no party is known by its owner's name. */
export const OWNER_SIGNS: readonly FoundingSign[] = [
  {
    name: 'whose it is, and with whom',
    holds: (mention, words) =>
      words.has('accord', mention.noun) &&
      mention.definite &&
      !mention.several &&
      mention.authors.length > 0 &&
      mention.between.length > 0,
  },
  {
    name: 'its owner',
    holds: (mention, words) =>
      words.has('drafty', mention.noun) &&
      !mention.several &&
      !isGeneral(mention) &&
      isOwned(mention, words),
  },
  {
    name: 'that there is one',
    holds: (mention, words) =>
      isThere(mention) && (words.has('drafty', mention.noun) || /^joint /.test(mention.noun)),
  },
]

/** “the employers' offer”, “Orlan's proposal”: an owner who can write one. */
function isOwned({ head }: PlanMention, words: PlanWords): boolean {
  const owner = head.children.find((c) => c.relation === 'nmod:poss')
  if (!owner) return false
  return canWrite(owner, words) && !TIME.test(owner.text)
}

const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Today|Yesterday)$/

/** “There is a draft”, “there has been an offer on wages since May”. */
function isThere({ head, indefinite, frame }: PlanMention): boolean {
  const be = (node: Node) => node.lemma === 'be' && node.children.some((c) => c.lower === 'there')
  const verb = head.head && be(head.head) ? head.head : be(head) ? head : null
  return (
    indefinite &&
    (verb !== null || head.children.some((c) => c.lower === 'there')) &&
    (frame === null || (frame.modality === 'asserted' && !frame.negated))
  )
}
