import type { Frame } from '../frames/frame.ts'
import { FOUNDING_SIGNS } from './founding-signs.ts'
import { isAimedAt } from './is-aimed-at.ts'
import { isComing, isDraftOf } from './plan-acts.ts'
import type { PlanCluster } from './plan-cluster.ts'
import type { PlanMention } from './plan-mention.ts'
import type { PlanWords } from './plan-words.ts'
import {
  hasOwnClause,
  isCalledOnTheTable,
  isOnTheTable,
  isTalkedAbout,
  isWhatIsOffered,
} from './table-signs.ts'

/** A new version, if the mention is of a text in particular. */
export function foundCluster(
  mention: PlanMention,
  clusters: PlanCluster[],
  words: PlanWords,
): PlanCluster | null {
  const sign = isImagined(mention, words)
    ? undefined
    : FOUNDING_SIGNS.find(({ holds }) => holds(mention, words))
  if (!sign) return null
  const cluster: PlanCluster = {
    mentions: [mention],
    titles: [],
    sign: sign.name,
    points: mention.points,
    authors: new Set(),
    status: null,
    settledBy: [],
    revises: null,
    counters: null,
    partOf: null,
  }
  clusters.push(cluster)
  return cluster
}

/** Whether a mention is of no text in particular, or of one that is only wished for. */
function isImagined(mention: PlanMention, words: PlanWords): boolean {
  const { frame, points, noun, vague, acts, indefinite, authors } = mention
  if (points !== null || mention.told !== null || isWhatIsOffered(mention)) return false
  if (isAimedAt(mention, words)) return false
  if (vague || noun === 'points' || (mention.matterOf !== null && !isDraftOf(mention))) return true
  if (
    mention.several &&
    mention.name === null &&
    !(mention.draft && mention.part === 'subject') &&
    !(mention.definite && (isSettledSet(mention) || isOnTheTable(mention)))
  )
    return true
  if (isStandingLaw(mention, words)) return true
  const describes =
    (mention.part === 'subject' || isSource(mention)) && frame?.modality === 'conditional'
  const isKnown =
    mention.gotOut ||
    isCalledOnTheTable(mention) ||
    authors.length > 0 ||
    mention.name !== null ||
    acts.some((act) => act.asserted && act.kind !== 'wanted')
  // “the Doha framework has never been carried out”: a text with a name is there all the same.
  const isFamous =
    mention.definite &&
    (mention.name !== null ||
      mention.marks.times.size > 0 ||
      authors.length > 0 ||
      // “The first draft was not worth the ink”: there was one, whatever it was not.
      (mention.earlier && words.has('drafty', noun)))
  if (isComing(mention)) return false
  if (isHypothetical(frame) && !isFamous && !(describes && isKnown) && !isTold(mention)) return true
  const governor = frame?.finite === false ? frame.governor : null
  const isWanted =
    acts.some((act) => act.kind === 'wanted') ||
    (governor !== null && words.has('wanting', governor.head.lemma))
  const isOnTheWay =
    isTalkedAbout(mention) && (mention.marks.sizes.size > 0 || hasOwnClause(mention))
  return isWanted && (indefinite || mention.several) && !isTold(mention) && !isOnTheWay
}

/** “Under a plan by Kenya, the troops would leave”: what would be stands in the text. */
const isSource = ({ head }: PlanMention): boolean =>
  head.children.some((c) => c.relation === 'case' && /^(under|in|per)$/.test(c.lower))

/** Whether a clause on the noun itself says that it was issued or agreed, whatever stands around it. */
const isTold = ({ acts, frame }: PlanMention): boolean =>
  acts.some(
    (act) => act.asserted && act.verb !== frame?.head && /^(issued|leaked|agreed)$/.test(act.kind),
  )

/** “the resolutions they adopted in Juba”: several texts, told by the clause on them. */
const isSettledSet = ({ acts }: PlanMention): boolean =>
  acts.some(
    (act) =>
      act.asserted &&
      /^acl/.test(act.verb.relation) &&
      /^(issued|agreed)$/.test(act.kind) &&
      !/^(make|give|offer)$/.test(act.verb.lemma),
  )

const isStandingLaw = ({ sentence, start, end }: PlanMention, words: PlanWords): boolean => {
  const text = sentence.text.slice(start - sentence.start, end - sentence.start).toLowerCase()
  return words.list('standingLaw').some((name) => text.includes(name))
}

const isHypothetical = (frame: Frame | null): boolean =>
  frame !== null &&
  (frame.negated ||
    frame.modality === 'possibility' ||
    (frame.modality === 'conditional' &&
      frame.reportedBy === null &&
      !frame.classes.has('issuePlan')) ||
    frame.governor?.negated === true ||
    frame.conditions.some((c) => /^(if|unless|without)/.test(c.cue)))
