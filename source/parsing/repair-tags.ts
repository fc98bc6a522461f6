import type { Tag } from './tagger.ts'

function listOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** Verbs of the news in the third person that are hardly ever nouns. */
const VERBS_ONLY = listOf(`
  acknowledges adds admits concedes contends emphasises emphasizes explains maintains reaffirms
  reiterates underlines underscores writes
  accepts accuses adopts agrees alleges allows announces argues asks asserts becomes begins
  believes blames bolsters brings cautions confirms condemns considers contains continues decides
  declares declines defends defers defies delivers denies denounces deploys deplores dismisses
  drafts ensures expects faces favours favors grants halts hosts imposes insists invites keeps
  lacks launches leaves makes meets mulls negotiates obtains offers opposes outlines persuades
  postpones presses prevents proposes provides pushes ratifies reaches rebuffs rebukes refuses
  rejects releases remains replies requires resumes reveals says seeks seizes sends spurns
  stipulates suspends tables takes tells threatens unveils urges vetoes vows wants warns weighs
  welcomes withdraws withholds`)

/** Verbs of the news in the third person that are plural nouns as well. */
const VERBS_OR_NOUNS = listOf(`
  addresses advances aims answers appeals approaches attacks awaits backs balks bans bars bets
  blocks boosts breaks brokers calls cancels casts centers centres challenges changes charges
  checks claims clears comments compromises concerns conditions contacts controls costs counters
  counts courts covers credits curbs cuts deals debates delays demands details disputes documents
  doubts draws drops eases edges ends estimates extends falls fears fights files finds focuses
  forces forecasts frees fuels gains gives guarantees guards hails hands heads hints hits holds
  hopes increases interests issues joins judges jumps lands leads leaks lifts limits links lists
  looks loses marks moves names nears needs notes objects opens orders parts pauses pays plans
  plays pledges points poses praises prompts promises protests puts questions quits quotes raises
  ranks recalls records regards regrets reports requests rescues rests results retreats returns
  reviews rises risks rules runs sanctions scores sees sells sets shapes shifts shows signals
  signs slams spares sparks speaks splits stalls stands starts stays steps stirs stops strains
  stresses strikes summons supplies supports surges suspects targets tests trades travels treats
  tries triggers trips trusts turns uses views visits voices votes wins wishes works yields`)

/** Verbs that take a preposition: with it they are verbs, not nouns. */
const VERBS_WITH_PREPOSITION = listOf(`
  agrees-to appeals-to calls-for calls-on centers-on centres-on focuses-on hints-at insists-on
  looks-to objects-to presses-for pushes-for responds-to returns-to turns-to
  rules-out turns-down holds-out backs-down shoots-down`)

/** Verbs of going, voting and ending, which often have no object but a place or a day. */
const VERBS_WITHOUT_OBJECT = listOf(`
  ends falls flies heads lands lapses moves returns rises runs speaks starts stops travels turns
  visits votes`)

/** Nouns of negotiation that the tagger takes for verbs where a verb follows them. */
const NOUNS_ONLY = listOf(`
  framework accord treaty truce ceasefire pact envoy blueprint roadmap armistice communique
  memorandum protocol initiative delegation mediator negotiator`)

const NOUN = /^NN/
const VERB = /^VB/
/** Between a verb and its preposition: `focuses solely on`. */
const ADVERB = /^RB/
const SUBJECT = /^(?:NN|NNPS?|PRP|WP|WDT)$/
const NAME_OR_PRONOUN = /^(?:NNPS?|PRP|WP|WDT)$/
/** Nouns for people, who act: `prosecutor`, `president`. */
const ACTOR = /(?:[eo]r|ent|man|woman|chief|envoy)$/i
/** After these a noun is expected. */
const BEFORE_NOUN = /^(?:DT|PRP\$|POS|JJ[RS]?|IN|TO|CD|VB[DGNPZ]?)$/
/** What begins an object: `the`, `its`, `every`. */
const DETERMINER = /^(?:DT|PDT|PRP\$|WP)$/
const OBJECT_PRONOUN = /^(?:him|them|us|me|her)$/i
const BARE_OBJECT = /^(?:CD|JJ|NN|NNS|NNPS?)$/
const FINITE_VERB = /^(?:VB[DPZ]|MD)$/
/** Between a subject and its verb. */
const ALSO = /^(?:further|also|still|again|now)$/i
const CLAUSE_END = /^(?:[,;:?!.—–]|as|while|but|after|before|unless|until|if|when|because|once)$/i

/** A tagged sentence under repair. */
interface TaggedWords {
  readonly texts: readonly string[]
  /** The Penn tag at a place, empty beyond the edges. */
  readonly xposAt: (index: number) => string
}

/**
 * Repairs verbs in the third person that were taken for plural nouns, as in
 * `Moscow demands a reply`: the clause would lose its only verb. The tagger has read few
 * headlines, and these stand in them. Repairs nouns that were taken for verbs as well,
 * where their place or the word itself leaves no doubt.
 *
 * @param texts The words of a sentence.
 * @param tags For each word the index of its tag; repaired in place.
 * @param tagSet The tags by their indexes.
 */
export function repairTags(
  texts: readonly string[],
  tags: Int32Array,
  tagSet: readonly Tag[],
): void {
  const sentence = { texts, xposAt: (index: number) => tagSet[tags[index] ?? -1]?.xpos ?? '' }
  for (let index = 0; index < texts.length; index++) {
    const repaired = repairedTag(sentence, index)
    if (!repaired) continue
    const tag = tagSet.findIndex(
      ({ xpos, upos }) => xpos === repaired.xpos && upos === repaired.upos,
    )
    if (tag >= 0) tags[index] = tag
  }
}

/** The tag a word should have had; null for one that is right. */
function repairedTag(sentence: TaggedWords, index: number): Tag | null {
  const xpos = sentence.xposAt(index)
  if (NOUN.test(xpos) && isVerb(sentence, index)) return { xpos: 'VBZ', upos: 'VERB' }
  if (xpos === 'VBZ' && isNounBeforeNoun(sentence, index)) return { xpos: 'NNS', upos: 'NOUN' }
  // “will down tools”
  const isDown = /^(?:R[PB]|IN)$/.test(xpos) && sentence.texts[index]!.toLowerCase() === 'down'
  if (
    isDown &&
    /^(?:MD|TO)$/.test(sentence.xposAt(index - 1)) &&
    NOUN.test(sentence.xposAt(index + 1))
  )
    return { xpos: 'VB', upos: 'VERB' }
  const isNoun = VERB.test(xpos) && NOUNS_ONLY.has(sentence.texts[index]!.toLowerCase())
  return isNoun ? { xpos: 'NN', upos: 'NOUN' } : null
}

function isVerb(sentence: TaggedWords, index: number): boolean {
  const word = sentence.texts[index]!.toLowerCase()
  const before = sentence.xposAt(index - 1)
  if (VERBS_WITHOUT_OBJECT.has(word) && isVerbOfPlace(sentence, index)) return true
  if (VERBS_ONLY.has(word)) return !BEFORE_NOUN.test(before)
  if (!VERBS_OR_NOUNS.has(word)) return false
  if (before === ',') return isAfterAside(sentence, index) && hasObject(sentence, index)
  if (ALSO.test(sentence.texts[index - 1] ?? '') && SUBJECT.test(sentence.xposAt(index - 2)))
    return sentence.texts[index + 1] === ':' || hasObject(sentence, index)
  if (!SUBJECT.test(before)) return false
  return hasObject(sentence, index) || isOnlyVerb(sentence, index)
}

/** “Its co-chair, Ana Ruiz, calls for …”: between commas a name, and no verb before. */
function isAfterAside({ texts, xposAt }: TaggedWords, index: number): boolean {
  let open = index - 2
  while (open > 0 && texts[open] !== ',' && index - open < 9) open--
  if (open < 1 || texts[open] !== ',' || !/^NN/.test(xposAt(open - 1))) return false
  for (let at = Math.max(0, index - 40); at < index; at++)
    if (FINITE_VERB.test(xposAt(at))) return false
  return /^NNPS?$/.test(xposAt(index - 2))
}

/** Whether a word only qualifies the next, a subject: `the guarantees framework is ready`. */
function isNounBeforeNoun({ texts, xposAt }: TaggedWords, index: number): boolean {
  if (!VERBS_OR_NOUNS.has(texts[index]!.toLowerCase())) return false
  return /^(?:NN|VBP?)$/.test(xposAt(index + 1)) && /^(?:MD|VBZ|VBD)$/.test(xposAt(index + 2))
}

/** Whether what follows a word reads on as after a verb. */
function hasObject({ texts, xposAt }: TaggedWords, index: number): boolean {
  const next = texts[index + 1]?.toLowerCase() ?? ''
  const after = xposAt(index + 1)
  if (DETERMINER.test(after) && next !== 'that') return true
  if (VERBS_WITH_PREPOSITION.has(`${texts[index]!.toLowerCase()}-${next}`)) return true
  const preposition = ADVERB.test(after) ? (texts[index + 2]?.toLowerCase() ?? '') : next
  if (VERBS_WITH_PREPOSITION.has(`${texts[index]!.toLowerCase()}-${preposition}`)) return true
  if (OBJECT_PRONOUN.test(next)) return true
  if (!NAME_OR_PRONOUN.test(xposAt(index - 1))) return false
  if (after === 'TO') return xposAt(index + 2) === 'VB'
  return after === 'VBG' || (next === 'that' && !/^(?:MD|VB)/.test(xposAt(index + 2)))
}

/** Whether a full sentence would else have no verb: `The envoy heads to Cairo on Sunday.` */
function isVerbOfPlace(sentence: TaggedWords, index: number): boolean {
  const { texts, xposAt } = sentence
  if (texts.at(-1) !== '.' || !/^(?:NN|NNPS?)$/.test(xposAt(index - 1))) return false
  return /^(?:IN|TO|RB)$/.test(xposAt(index + 1)) && !hasVerbBeside(sentence, index)
}

/** Whether someone acts, something follows, and the clause has no other verb. */
function isOnlyVerb(sentence: TaggedWords, index: number): boolean {
  const { texts, xposAt } = sentence
  const actor = texts[index - 1]!
  if (!NAME_OR_PRONOUN.test(xposAt(index - 1)) && !ACTOR.test(actor)) return false
  if (!BARE_OBJECT.test(xposAt(index + 1))) return false
  return !hasVerbBeside(sentence, index)
}

/** Whether the clause around a word has a finite verb. */
function hasVerbBeside({ texts, xposAt }: TaggedWords, index: number): boolean {
  for (const step of [-1, 1]) {
    for (let place = index; place in texts && !CLAUSE_END.test(texts[place]!); place += step) {
      if (FINITE_VERB.test(xposAt(place))) return true
    }
  }
  return false
}
