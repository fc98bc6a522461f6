import { type FoundingSign, isGeneral } from './founding-sign.ts'
import { isAimedAt } from './is-aimed-at.ts'
import { isAnnexed } from './link-parts.ts'
import { OWNER_SIGNS } from './owner-signs.ts'
import { isInForce, isPresupposed } from './plan-acts.ts'
import {
  hasOwnClause,
  isOtherwise,
  isTalkedAbout,
  isWhatIsOffered,
  tellsContent,
} from './table-signs.ts'

/** Nouns for what can bind. */
const BINDING =
  /^(truce|ceasefire|cease-fire|armistice|accord|agreement|treaty|pact|deal|memorandum|mou|annex|protocol)$/

/** What still makes a phrase the name of one text where nothing stronger does. */
export const WEAKER_SIGNS: readonly FoundingSign[] = [
  ...OWNER_SIGNS,
  {
    name: 'that it has been seen',
    holds: (mention, words) =>
      mention.gotOut &&
      (words.has('drafty', mention.noun) || words.has('accord', mention.noun)) &&
      !isOtherwise(mention),
  },
  {
    name: 'that all know it is on the table',
    holds: (mention, words) =>
      mention.expected &&
      mention.definite &&
      mention.part !== 'other' &&
      words.has('accord', mention.noun) &&
      !/^(settlement|compromise|arrangement|package)$/.test(mention.noun),
  },
  {
    name: 'that it binds',
    holds: (mention, words) =>
      mention.definite &&
      mention.inForce &&
      words.has('accord', mention.noun) &&
      !/^(package|paper|document|arrangement)$/.test(mention.noun),
  },
  {
    name: 'what it answers',
    holds: ({ noun, head }, words) =>
      words.has('reply', noun) &&
      head.children.some(
        (c) =>
          /^nmod/.test(c.relation) &&
          words.has('noun', c.lemma) &&
          c.children.some((k) => k.lower === 'to'),
      ),
  },
  { name: 'what text has it', holds: isAnnexed },
  {
    name: 'its pages',
    holds: (mention, words) =>
      mention.marks.sizes.has('page') &&
      (words.has('drafty', mention.noun) || words.has('accord', mention.noun)),
  },
  {
    name: 'its length',
    holds: (mention, words) =>
      (mention.definite || mention.earlier) &&
      mention.marks.sizes.size > 0 &&
      words.has('accord', mention.noun) &&
      !isGeneral(mention),
  },
  {
    name: 'that it is in force',
    holds: (mention, words) =>
      (((mention.definite || mention.between.length > 1 || mention.marks.sizes.size > 0) &&
        isInForce(mention)) ||
        (mention.definite && isPresupposed(mention))) &&
      BINDING.test(mention.noun) &&
      words.has('accord', mention.noun),
  },
  {
    name: 'that all know which',
    holds: (mention, words) =>
      mention.definite &&
      mention.part === 'subject' &&
      !words.has('weakNoun', mention.noun) &&
      !isOtherwise(mention),
  },
  {
    name: 'what it holds',
    holds: (mention, words) =>
      mention.definite &&
      !mention.several &&
      (words.has('accord', mention.noun) || words.has('drafty', mention.noun)) &&
      !isOtherwise(mention) &&
      tellsContent(mention),
  },
  {
    name: 'that it is talked about',
    holds: (mention, words) =>
      !mention.several &&
      (words.has('accord', mention.noun) || words.has('drafty', mention.noun)) &&
      (mention.marks.sizes.size > 0 || hasOwnClause(mention)) &&
      isTalkedAbout(mention),
  },
  {
    name: 'that it is what is on offer',
    holds: isWhatIsOffered,
  },
  {
    name: 'that it is what they are after',
    holds: (mention, words) => isAimedAt(mention, words),
  },
]
