import { contains } from '../cite.ts'
import type { Context } from '../context.ts'
import { speakerOf } from '../demands/speaker-of.ts'
import type { Frame, ReportedBy } from '../frames/frame.ts'
import { partiesOf } from '../mentions/mention.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { isUnder } from '../text/tree.ts'
import type { ConditionSite } from './condition-site.ts'
import type { ConditionWords } from './condition-words.ts'
import { voiceOf } from './voice-of.ts'

/** Who sets a condition, and who reports it. */
export interface Owner {
  readonly parties: readonly string[]
  readonly reporter: ReportedBy | null
}

/**
 * Who sets a condition: the one whose consent hangs on it, never the one who has to act.
 *
 * The subject of what hangs on it where that is its own doing (“X will sign only if …”), who says
 * so where it befalls the subject (“X will get aid only if …, said Y”) or has no party as subject
 * (“there can be no deal until …, Y said”).
 *
 * @returns Null when the text does not tell.
 */
export function ownerOfCondition(
  site: ConditionSite,
  words: ConditionWords,
  context: Context,
): Owner | null {
  const { hanging, asked } = site
  const reporter = reporterOf(site, context)
  const told = reporter?.parties ?? []
  const subject = hanging.findLast((frame) => frame.parties.length > 0)
  const own = subject?.parties ?? []
  const others = told.length > 0 && !own.some((id) => told.includes(id))
  // “X must leave before there can be talks, Y said”: a duty is laid down by who says so.
  if (hanging.some((frame) => frame.modality === 'obligation'))
    return others || (own.length === 0 && told.length > 0) ? { parties: told, reporter } : null
  // “the commission may go ahead as long as it reports”: “it” is whom the clause names, no side.
  const isOfOther = asked?.subjectHow === 'pronoun' && own.length === 0 && isNoun(hanging)
  if (isOfOther && told.length > 0) return { parties: told, reporter }
  const ownDoing =
    asked !== null &&
    asked.parties.length > 0 &&
    isWithin(asked.parties, own) &&
    !meansOthers(asked, subject)
  const isPut = ownDoing && !isGiven(asked, words)
  if (own.length > 0 && !subject?.passive) {
    const befalls = isPut || befallsSubject(site, words)
    const other = isPut ? otherOfPair(subject, asked, context) : []
    if (other.length > 0) return { parties: other, reporter }
    if (!befalls) return { parties: own, reporter }
    return others && !asksOf(told, asked, words) ? { parties: told, reporter } : null
  }
  // Words of somebody whose side is not known are nobody's.
  if (told.length === 0 && reporter && /^(named|role)/.test(reporter.kind)) return null
  const parties = [told, named(site, context), own].find((ids) => ids.length > 0) ?? []
  if (parties.length === 0 && hanging.length === 0 && !reporter) return goingOn(site, context)
  if (parties.length === 0 || asksOf(parties, asked, words)) return null
  return { parties, reporter }
}

/** “Chad was blunt. No census without a truce.”: an answer without a verb goes on for the one before. */
function goingOn({ sentence, around }: ConditionSite, context: Context): Owner | null {
  if (!opensWithNo(sentence)) return null
  const voice = voiceOf(around, sentence, context)
  if (voice.parties.length > 0) return voice
  const before = context.sentences[sentence.index - 1]
  if (!before || before.block !== sentence.block || /[?]["”]?$/.test(before.text)) return null
  const { parties } = context.resolver.subjectOf(before)
  return parties.length === 1 ? { parties, reporter: null } : null
}

const opensWithNo = ({ nodes }: Sentence): boolean =>
  nodes.find((n) => n.upos !== 'PUNCT')?.lower === 'no'

/** “it refused until the group gave in”: a pronoun never means whom a noun names after it. */
function otherOfPair(
  subject: Frame | undefined,
  asked: Frame | null,
  { resolver, mentions, gazetteer }: Context,
): readonly string[] {
  if (subject?.subjectHow !== 'pronoun' || !asked?.subjectHead || asked.subjectHow === 'pronoun')
    return []
  const named = partiesOf(mentions.filter((m) => m.kind !== 'demonym'))
  const sides = new Set(named.filter((id) => gazetteer.actor(id)?.mediates !== true))
  const pair = resolver.pair.length === 2 ? resolver.pair : [...sides]
  return pair.length === 2 ? pair.filter((id) => !asked.parties.includes(id)) : []
}

const isNoun = (hanging: readonly Frame[]): boolean => hanging[0]?.subjectHead?.upos === 'NOUN'

const isWithin = (some: readonly string[], all: readonly string[]): boolean =>
  some.length > 0 && some.every((id) => all.includes(id))

/** “Moscow will hear of no truce until they are gone”: “they” are not one side named by its capital. */
const meansOthers = (asked: Frame, subject: Frame | undefined): boolean =>
  asked.subjectHead?.lower === 'they' &&
  /^(NNP|PRP)$/.test(subject?.subjectHead?.xpos ?? '') &&
  !/^(they|we)$/.test(subject?.subjectHead?.lower ?? '')

/** Whether the condition is put to those very parties: then they do not set it. */
const asksOf = (parties: readonly string[], asked: Frame | null, words: ConditionWords): boolean =>
  asked !== null && isWithin(parties, asked.parties) && !isGiven(asked, words)

/**
 * “if it gets guarantees”, “until its demands are met”, “provided that its men may stay”: what is to
 * be done for the one who asks, or allowed.
 */
const isGiven = ({ head, passive }: Frame, words: ConditionWords): boolean =>
  passive ||
  words.isGetting(head) ||
  head.upos !== 'VERB' ||
  head.children.some((c) => c.relation === 'aux' && c.lower === 'may')

/** Whether what hangs on it is done to its subject: “will not get relief”, “cannot be admitted”. */
const befallsSubject = ({ hanging, sentence }: ConditionSite, words: ConditionWords): boolean => {
  const [main] = hanging
  if (!main || hanging.length > 1 || words.withholds(main.head, sentence.nodes)) return false
  // “sees no deal without a fund”: how things look to it, not what it will get.
  if (words.isViewing(main.head) && main.modality === 'asserted') return false
  // “its army will stay on the hills until …”: it stays by its own will.
  const next = sentence.nodes[main.head.index + 1]?.lower ?? ''
  if (/^(remain|stay)$/.test(main.head.lemma) && /^(in|on|at|inside|along|there|put)$/.test(next))
    return false
  // “will hear of no delay until …”
  if (main.head.lemma === 'hear' && next === 'of') return false
  return main.passive || (words.isGetting(main.head) && !/^(return|join)$/.test(main.head.lemma))
}

/** Who tells the clause that hangs on it, or the condition, or goes on telling. */
export function reporterOf(site: ConditionSite, context: Context): ReportedBy | null {
  const [main] = site.hanging
  const outer = site.hanging.at(-1)
  const told = [main?.reportedBy, outer?.reportedBy, site.asked?.reportedBy].find(
    (one) => one && one.parties.length > 0,
  )
  if (told) return told
  const reports = context.reportsOf(site.sentence)
  const around = reports.find(
    (one) => one.content !== null && contains(one.content, site.span) && one.parties.length > 0,
  )
  const aside = reports.find(
    (one) =>
      one.parties.length > 0 &&
      one.cue !== null &&
      one.cue.start >= site.span.end &&
      main === undefined,
  )
  const unknown = reports.find(
    (one) => one.cue !== null && one.source !== null && /^(named|role)/.test(one.kind),
  )
  return around ?? aside ?? unknown ?? main?.reportedBy ?? (main ? speakerOf(main, context) : null)
}

/** Whose consent the clause that hangs on it names: “from Baku”, “for Kenya”, “Kenya's signature”. */
function named(
  { hanging, around, sentence }: ConditionSite,
  { resolver, gazetteer, article }: Context,
): readonly string[] {
  const [main] = hanging
  if (main?.subjectHead) {
    const owner = main.subjectHead.children.find((c) => c.relation === 'nmod:poss')
    if (owner) {
      const { parties } = resolver.resolve(owner, sentence)
      if (parties.length > 0) return parties
    }
  }
  const side = sentence.nodes.find(
    (node) =>
      contains(around, node) &&
      node.children.some((c) => c.relation === 'case' && /^(from|for)$/.test(c.lower)) &&
      (!main || isUnder(node, topOf(main.head))),
  )
  if (!side) return []
  const { parties } = resolver.resolve(side, sentence)
  // “no signature will come from Baku”: here the place does not merely tell where.
  const seat = parties.length === 0 ? gazetteer.at(article.source, side.start)?.actor.id : undefined
  return seat ? [seat] : parties
}

function topOf(node: Node): Node {
  let top = node
  while (top.head && top.relation === 'xcomp') top = top.head
  return top
}
