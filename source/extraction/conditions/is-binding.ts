import { contains } from '../cite.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { ConditionSite } from './condition-site.ts'
import type { ConditionWords } from './condition-words.ts'
import { reporterOf } from './owner-of-condition.ts'
import { tellsTime } from './tells-time.ts'

/** How far a clause commits somebody. */
interface Commitment {
  /** Something is held back or said not to come. */
  readonly refuses: boolean
  /** Readiness is spoken of: “is willing”, “has agreed”, “offered”. */
  readonly willing: boolean
  /** “will”, “would”, “can”, “could”, “may”. */
  readonly modal: boolean
  readonly duty: boolean
  /** Told as something that happened. */
  readonly past: boolean
}

/**
 * Whether a condition is one that somebody sets, not a time, a manner or a mere supposition.
 *
 * The weaker the words that lead it in, the more the clause that hangs on it must be an act of will.
 */
export function isBinding(site: ConditionSite, words: ConditionWords, context: Context): boolean {
  const { cue, hanging } = site
  if (tellsTime(site, words, context)) return false
  if (hanging.length === 0) return standsAlone(site)
  // “demands that X leave before talks resume”: a demand, whatever it comes before.
  if (hanging.some(isDemanded)) return false
  const is = commitmentOf(site, words, context)
  const reported = (reporterOf(site, context)?.parties.length ?? 0) > 0
  const yields = hanging.some((frame) => words.isYielding(frame.head)) || isPossible(site)
  switch (cue.strength) {
    case 'firm':
      return is.refuses || is.willing || is.modal || is.duty || (!is.past && reported)
    case 'hold':
      if (/^(as |so |while$)/.test(cue.words) && site.asked?.tense === 'past' && !is.modal)
        return false
      if (/^(as|so) /.test(cue.words))
        return is.refuses || is.willing || (is.modal && (yields || reported))
      return (
        is.refuses ||
        (/^(before|until|till)/.test(cue.words) &&
          (is.duty || (staysOn(site) && (is.modal || (reported && !is.past)))))
      )
    case 'exchange':
      return is.willing || (is.modal && yields) || (reported && !is.past && yields)
    case 'loose':
      return !is.refuses && !is.duty && (is.willing || (is.modal && yields))
  }
}

/** “the army would remain in the valley until …”: staying on is held over whoever is to act. */
const staysOn = ({ hanging, asked }: ConditionSite): boolean =>
  asked !== null &&
  hanging.some(
    ({ head, sentence }) =>
      /^(remain|stay|persist|last|continue)$/.test(head.lemma) ||
      (head.lemma === 'go' && sentence.nodes[head.index + 1]?.lower === 'on'),
  )

/** “Only once …”, “Not before …”, “No calendar without …”: an answer without a clause of its own. */
function standsAlone({ cue, isFronted, around, asked, sentence }: ConditionSite): boolean {
  if (cue.strength === 'firm') return true
  if (cue.words === 'while' && asked?.tense === 'past') return false
  return (
    cue.strength === 'hold' &&
    !isFronted &&
    sentence.nodes.some((n) => contains(around, n) && /^(no|nothing|none|never|not)$/.test(n.lower))
  )
}

function commitmentOf(site: ConditionSite, words: ConditionWords, context: Context): Commitment {
  const { hanging, around, sentence } = site
  const classes = (name: 'refuse' | 'reject' | 'accept' | 'offer') =>
    hanging.some((frame) => frame.classes.has(name) && isVerb(frame))
  const inside = sentence.nodes.filter((n) => n.start >= around.start && n.end <= around.end)
  const phrases = context.predicates.ofPhrases(
    sentence,
    inside[0]?.index ?? 0,
    inside.at(-1)?.index ?? 0,
  )
  const outer = hanging.at(-1) as Frame
  const modal = hanging.some(isModal)
  const denies =
    hanging.some((frame) => frame.negated) ||
    inside.some((n) =>
      /^(no|not|nothing|nobody|none|neither|nor|never|cannot|impossible)$/.test(n.lower),
    )
  // “will hand back the captives” gives, whatever “hand back a text” means.
  const yields = hanging.some((frame) => words.isYielding(frame.head))
  const withholds = hanging.some(
    ({ head }) => WITHHOLD.test(head.lemma) || words.withholds(head, sentence.nodes),
  )
  return {
    refuses:
      (denies && (modal || outer.tense === 'present' || classes('refuse'))) ||
      deniesInView(site, words) ||
      classes('refuse') ||
      (classes('reject') && outer.tense !== 'past' && !yields) ||
      phrases.has('refuse') ||
      // “is off the agenda as long as …”
      (outer.tense === 'present' && (phrases.has('redLine') || phrases.has('reject'))) ||
      (withholds && outer.tense !== 'past'),
    willing:
      classes('accept') ||
      classes('offer') ||
      phrases.has('accept') ||
      hanging.some((frame) =>
        /^(agree|undertake|consent|commit|promise|pledge)$/.test(frame.head.lemma),
      ),
    modal,
    duty: hanging.some((frame) => frame.modality === 'obligation'),
    past: outer.tense === 'past' && !modal,
  }
}

const isDemanded = (frame: Frame): boolean =>
  [frame, frame.governor].some(
    (one) => one?.classes.has('demand') && !/^(insist|make)$/.test(one.head.lemma) && isVerb(one),
  )

/** “spoke of no accord without …”, “saw no deal unless …”: what is not to be, in somebody's eyes. */
const deniesInView = ({ hanging: [main], cue }: ConditionSite, words: ConditionWords): boolean =>
  main !== undefined &&
  words.isViewing(main.head) &&
  main.head.children.some(
    (c) =>
      /^(obj|obl)/.test(c.relation) &&
      c.children.some((k) => k.lower === 'no') &&
      c.index < cue.from &&
      cue.from - c.index <= 2,
  )

const isVerb = ({ head }: Frame): boolean => head.upos === 'VERB' || /^VB/.test(head.xpos)

const WITHHOLD =
  /^(bar|block|withhold|freeze|suspend|delay|postpone|boycott|veto|oppose|resist|exclude)$/

const isModal = ({ modality, head }: Frame): boolean =>
  /^(future|conditional|possibility)$/.test(modality) ||
  head.children.some((c) => /^aux/.test(c.relation) && /^(can|ca|could|cannot)$/.test(c.lower))

/** “could be possible”, “is conceivable”. */
const isPossible = ({ hanging }: ConditionSite): boolean =>
  hanging.some(({ head }) =>
    /^(possible|conceivable|thinkable|imaginable|feasible)$/.test(head.lower),
  )
