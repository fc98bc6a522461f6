import { type FoundingSign, isGeneral } from './founding-sign.ts'
import { isAgreed, isComing, isDraftOf, isIssued, isLeaked, isRevisionTarget } from './plan-acts.ts'
import {
  isCalledByCount,
  isCalledOnTheTable,
  isContentOf,
  isHad,
  isOfDay,
  isOneSided,
  isOnTheTable,
  isOtherwise,
} from './table-signs.ts'
import { WEAKER_SIGNS } from './weaker-signs.ts'

/**
 * What makes a phrase the name of one text, strongest first: a number, an act done to it, its
 * author, a name, a place in a line, a time, a size, what it did, or that all know which.
 */
export const FOUNDING_SIGNS: readonly FoundingSign[] = [
  {
    name: 'its points',
    holds: (mention) =>
      mention.points !== null &&
      (mention.noun !== 'points' ||
        isRevisionTarget(mention) ||
        isContentOf(mention) ||
        isCalledByCount(mention)),
  },
  { name: 'a clause that tells it', holds: ({ told }) => told !== null },
  {
    name: 'that it was agreed',
    holds: (mention) =>
      isAgreed(mention) &&
      (!/^(points|resolution|note|reply|response|answer)$/.test(mention.noun) ||
        isCalledByCount(mention) ||
        (mention.noun === 'resolution' && mention.several)),
  },
  {
    name: 'that it was put forward or leaked',
    holds: (mention) =>
      (isIssued(mention) || isLeaked(mention)) && !isOtherwise(mention) && !isOneSided(mention),
  },
  {
    name: 'that it is about to be put forward',
    holds: (mention, words) =>
      isComing(mention) && words.has('drafty', mention.noun) && !/^note$/.test(mention.noun),
  },
  {
    name: 'that it was taken or turned down',
    holds: (mention, words) =>
      (mention.head.lower !== 'one' || mention.definite) &&
      (words.has('drafty', mention.noun) ||
        mention.marks.sizes.size > 0 ||
        mention.noun === 'award' ||
        (mention.definite && /^(accord|agreement|treaty|pact)$/.test(mention.noun))) &&
      !/^(resolution|formula|scheme|compromise|document|plan)$/.test(mention.noun) &&
      mention.acts.some((act) => /^(accepted|refused|shelved)$/.test(act.kind) && act.asserted),
  },
  {
    name: 'that it is on the table',
    holds: (mention, words) =>
      ((words.has('drafty', mention.noun) || words.has('accord', mention.noun)) &&
        isOnTheTable(mention)) ||
      (mention.definite && isCalledOnTheTable(mention)),
  },
  {
    name: 'that it is the text of all',
    holds: (mention, words) =>
      mention.common &&
      mention.definite &&
      mention.part !== 'other' &&
      words.has('drafty', mention.noun) &&
      !isOtherwise(mention),
  },
  {
    name: 'its author',
    holds: (mention, words) =>
      mention.authors.length > 0 &&
      !words.has('reply', mention.noun) &&
      (!words.has('weakNoun', mention.noun) ||
        ((mention.part !== 'other' || mention.definite || isDraftOf(mention)) &&
          !isGeneral(mention))),
  },
  {
    name: 'who has it',
    holds: (mention, words) =>
      isHad(mention) && words.has('drafty', mention.noun) && !words.has('weakNoun', mention.noun),
  },
  {
    name: 'its day',
    holds: (mention, words) =>
      (words.has('accord', mention.noun) || words.has('drafty', mention.noun)) &&
      (!words.has('weakNoun', mention.noun) || mention.definite || mention.common) &&
      !mention.several &&
      mention.acts.every(({ kind }) => kind !== 'wanted') &&
      isOfDay(mention),
  },
  {
    name: 'whose it is besides another',
    holds: (mention) =>
      (mention.counter || mention.own) &&
      !/^(reply|response|answer)$/.test(mention.noun) &&
      mention.authors.length === 0 &&
      (mention.part === 'object' || mention.own) &&
      !isGeneral(mention) &&
      mention.frame?.modality === 'asserted',
  },
  {
    name: 'its name',
    holds: (mention) =>
      mention.name !== null &&
      (!/^(deal|plan|bill|resolution|fact sheet|factsheet)$/.test(mention.noun) ||
        (/^(deal|plan)$/.test(mention.noun) && mention.definite)),
  },
  {
    name: 'its place in a line',
    holds: (mention, words) =>
      (mention.draft || words.has('drafty', mention.noun)) &&
      (mention.draft ||
        mention.revised ||
        mention.earlier ||
        mention.marks.ordinal !== null ||
        mention.known.length > 0) &&
      (mention.definite || mention.part !== 'other' || mention.marks.ordinal !== null),
  },
  {
    name: 'what sets it apart from another',
    holds: ({ head, definite }) => head.lower === 'one' && definite,
  },
  {
    name: 'its time',
    holds: (mention, words) =>
      (mention.known.length > 0 ||
        (mention.marks.times.size > 0 && (isAgreed(mention) || isIssued(mention)))) &&
      (mention.definite || mention.marks.times.has('year')) &&
      (words.has('accord', mention.noun) || mention.noun === 'text') &&
      !/^(contract|package|settlement)$/.test(mention.noun),
  },
  ...WEAKER_SIGNS,
]
