import { contains } from '../cite.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'
import { childBy } from '../text/tree.ts'
import type { DemandDraft } from './demand-draft.ts'
import { draftThreat, withoutCondition } from './draft-threat.ts'
import { readSupposition, type Supposition } from './read-supposition.ts'
import { speakerOf } from './speaker-of.ts'

/** A clause about what would come, and what makes a threat of it. */
interface Warning {
  readonly frame: Frame
  readonly supposed: Supposition
  /** Whether the verb that reports it threatens by itself. */
  readonly menacing: boolean
}

const MENACING = /^(warn|threaten|vow|swear|pledge|promise|caution)$/

/**
 * Harm to come in the mouth of the one who can do it: “will strike if the talks fail”, “unless they
 * sign, duties go to 50 %”, “any attack would be met with force”.
 */
export function threatByWarning(frame: Frame, context: Context): readonly DemandDraft[] {
  const supposed = readSupposition(frame, context)
  if (!isAhead(frame, supposed)) return []
  const reporter = speakerOf(frame, context)
  const reported = reporter?.parties ?? []
  // In the outlet's own voice only what a party itself is to do counts: “will walk out unless …”.
  const parties = reported.length > 0 ? reported : frame.parties
  if (parties.length === 0) return []
  const menacing = reporter?.cue ? MENACING.test(cueLemma(frame)) : false
  const warning = { frame, supposed, menacing }
  const own = frame.parties.length > 0 && frame.parties.every((id) => parties.includes(id))
  const rule = own
    ? ofOwnDoing(warning, context)
    : reported.length > 0
      ? withoutDoer(warning, context)
      : null
  if (rule === null) return []
  const span = withoutCondition(frame.clause, frame)
  return [draftThreat(frame, parties, span, [], frame.reportedBy ?? reporter, rule, context)]
}

/** Whether a clause tells of what would come: in a future, or a present that hangs on something. */
const isAhead = ({ modality, tense, finite }: Frame, supposed: Supposition): boolean =>
  modality === 'future' ||
  modality === 'conditional' ||
  (finite && modality === 'asserted' && tense === 'present' && supposed === 'adverse')

/** What the party itself is to do to another. */
function ofOwnDoing({ frame, supposed, menacing }: Warning, context: Context): string | null {
  const { head, sentence } = frame
  const words = context.demandWords
  if (frame.negated || head.upos !== 'VERB' || relieves(frame, context)) return null
  if (frame.modality === 'future' && strikes(frame, context)) return 'a strike that is called'
  const harms = words.has(head, sentence, 'harming') || namesHarm(frame, context)
  if (harms && (menacing || supposed !== null))
    return menacing ? 'a warning of harm of its own doing' : 'harm that hangs on a condition'
  const yields = words.has(head, sentence, 'conceding', 'quiet')
  const isTold = frame.modality === 'future' || frame.reportedBy !== null
  return supposed === 'adverse' && isTold && !yields && !frame.passive
    ? 'what a party will do if it is not heeded'
    : null
}

/** What befalls the other side, by nobody named. */
function withoutDoer({ frame, supposed, menacing }: Warning, context: Context): string | null {
  const { head, sentence } = frame
  const words = context.demandWords
  if (frame.negated)
    return head.lemma === 'spare' && frame.passive ? 'what will not be spared' : null
  const meetsWith = head.lemma === 'meet' && frame.object === null && hitsBack(head)
  if ((frame.passive || meetsWith) && words.has(head, sentence, 'retaliating') && hitsBack(head))
    return 'what a wrong is answered with'
  if (supposed === null && !menacing) return null
  const isWorse =
    growsWorse(frame) ||
    (words.has(head, sentence, 'worsening') && (frame.passive || !isPlainMove(frame, context)))
  if (isWorse && (supposed === 'adverse' || menacing)) return 'what comes if it is not heeded'
  const isAnonymous = frame.parties.length === 0
  const brings =
    /^(mean|be|follow|bring|lead|face|trigger|come|result|have|await|spell|ensue|run|draw|carry|invite|provoke|incur|entail)$/
  return isAnonymous &&
    namesHarm(frame, context) &&
    (brings.test(head.lemma) || head.upos === 'NOUN')
    ? 'harm that hangs on a condition'
    : null
}

/** “the terms will get worse”, “it will be harder”. */
const growsWorse = ({ head, sentence }: Frame): boolean =>
  /^(worse|harder|tougher|harsher|higher|costlier|steeper|bloodier|jeopardy|danger|peril|risk|void|doomed)$/.test(
    head.lower,
  ) ||
  (/^(get|become|grow|turn)$/.test(head.lemma) &&
    sentence.nodes
      .slice(head.index + 1, head.index + 3)
      .some((n) => /^(worse|harder|tougher|harsher|higher|costlier|steeper)$/.test(n.lower)))

/** “will be met with force”, “treated as an act of war”; but not “will be met by the minister”. */
const hitsBack = (head: Node): boolean =>
  !/^(meet|treat|regard|match|counter)$/.test(head.lemma) ||
  head.children.some((c) => c.children.some((k) => /^(with|as)$/.test(k.lower)))

/** “talks will resume”, “the delegates go home”: a move that worsens nothing. */
const isPlainMove = ({ head, sentence }: Frame, context: Context): boolean =>
  /^(go|resume|return|meet|follow|end|remain|close|halt|stop|break)$/.test(head.lemma) &&
  !sentence.nodes.some((n) => n.head === head && context.demandWords.has(n, sentence, 'harm')) &&
  !head.children.some((c) => /%|percent|per cent/.test(c.text) || c.upos === 'NUM')

/** “will walk out”, “will begin a strike”. */
function strikes({ head, object, sentence }: Frame, context: Context): boolean {
  const words = context.demandWords
  const isDeed = words.has(head, sentence, 'striking') && (head.lemma !== 'strike' || !object)
  const isBegun =
    object !== null &&
    words.has(object, sentence, 'stoppage') &&
    /^(begin|start|launch|stage|resume|hold|call|declare|embark|commence|mount)$/.test(head.lemma)
  return (isDeed && head.lemma !== 'come' && head.lemma !== 'stay') || isBegun
}

/** “would lift the blockade”: harm that is to end. */
const relieves = ({ head, object, sentence }: Frame, { demandWords }: Context): boolean =>
  object !== null &&
  demandWords.has(object, sentence, 'harm') &&
  demandWords.has(head, sentence, 'relieving')

function namesHarm({ predicate, sentence }: Frame, context: Context): boolean {
  return sentence.nodes.some(
    (n) =>
      contains(predicate, n) &&
      n.upos !== 'VERB' &&
      context.demandWords.has(n, sentence, 'harm') &&
      !childBy(n, 'case')?.lower.startsWith('against'),
  )
}

/** The verb of whoever reports a clause; empty for the outlet's own voice. */
function cueLemma({ reportedBy, sentence }: Frame): string {
  const cue = reportedBy?.cue
  if (!cue) return ''
  return sentence.nodes.findLast((n) => contains(cue, n) && n.upos === 'VERB')?.lemma ?? ''
}
