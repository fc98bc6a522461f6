import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'
import { childBy } from '../text/tree.ts'
import type { DemandDraft } from './demand-draft.ts'
import { draftThreat } from './draft-threat.ts'
import { speakerOf } from './speaker-of.ts'

/** “reserves the right to strike”, “time is running out”, “warned of serious consequences”. */
export function threatByIdiom(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head, object, subjectHead, sentence, clause, parties } = frame
  const words = context.demandWords
  const draft = (by: readonly string[], rule: string): readonly DemandDraft[] => [
    draftThreat(frame, by, clause, [], frame.reportedBy, rule, context),
  ]
  if (frame.negated || !frame.finite) return []
  if (head.lemma === 'reserve' && object?.lemma === 'right' && parties.length > 0)
    return draft(parties, '“reserves the right to”')
  // “stands ready to impose further sanctions”
  const ready = head.children.find((c) => c.lower === 'ready')
  const act = childBy(ready ?? head, 'xcomp', 'advcl') ?? childBy(head, 'xcomp')
  const isReady =
    /^(ready|prepared)$/.test(head.lower) ||
    ready !== undefined ||
    sentence.nodes[head.index + 1]?.lower === 'ready'
  const isGraveAct =
    act !== undefined &&
    words.has(act, sentence, 'harming') &&
    act.children.some(
      (c) => words.has(c, sentence, 'harm') && !words.has(act, sentence, 'relieving'),
    )
  if (isReady && isGraveAct && parties.length > 0) return draft(parties, '“ready to” do harm')
  // “will treat any attempt … as an act of war”
  const asWar =
    /^(treat|regard|consider|view|see)$/.test(head.lemma) &&
    ACT_OF_WAR.test(wordsOf(frame, context))
  if (asWar && parties.length > 0 && frame.modality === 'future')
    return draft(parties, 'what it would take for an act of war')
  // “warned them not to test its patience”
  const warned = head.lemma === 'warn' ? childBy(head, 'xcomp', 'ccomp', 'advcl') : undefined
  const isNot = warned?.children.some((c) => c.lower === 'not') && warned.xpos === 'VB'
  if (isNot && parties.length > 0 && frame.object)
    return draft(parties, 'a warning not to do something')
  // “hinted at fresh tariffs”, “will respond appropriately”
  if (
    head.lemma === 'hint' &&
    parties.length > 0 &&
    head.children.some((c) => isAtHarm(c, frame, context))
  )
    return draft(parties, '“hints at” harm')
  if (
    /^(respond|react|retaliate|answer)$/.test(head.lemma) &&
    parties.length > 0 &&
    isGraveAnswer(frame)
  )
    return draft(parties, 'an answer that is to be feared')
  if (head.lemma === 'warn' && parties.length > 0) {
    const harm = head.children.find(
      (c) =>
        c.children.some((k) => k.relation === 'case' && k.lower === 'of') &&
        words.has(c, sentence, 'harm'),
    )
    const isGrave =
      harm !== undefined &&
      (frame.conditions.length > 0 ||
        /^(consequence|retaliation|reprisal|countermeasure|response|action|measure)$/.test(
          harm.lemma,
        ))
    if (isGrave) return draft(parties, '“warns of” harm')
  }
  const reporter = speakerOf(frame, context)
  if (!reporter || reporter.parties.length === 0 || subjectHead === null) return []
  const isLooming = context.world.demands.looming.some((idiom) => {
    const [subject, verb] = idiom.split(' ')
    return subjectHead.lemma === subject && head.lemma === verb
  })
  return isLooming ? draft(reporter.parties, 'an idiom of threat') : []
}

const isAtHarm = (node: Node, { sentence }: Frame, { demandWords }: Context): boolean =>
  node.children.some((c) => c.relation === 'case' && c.lower === 'at') &&
  demandWords.has(node, sentence, 'harm')

/** “will respond in kind”, “would react accordingly”; not “will respond quickly to the offer”. */
const isGraveAnswer = ({ head, sentence, modality }: Frame): boolean =>
  /^(future|conditional)$/.test(modality) &&
  sentence.nodes
    .slice(head.index + 1, head.index + 4)
    .some(
      (n) =>
        /^(accordingly|appropriately|proportionately|proportionally|forcefully|decisively|harshly|fiercely|resolutely|severely|symmetrically|asymmetrically|commensurately)$/.test(
          n.lower,
        ) ||
        (n.lower === 'kind' && n.before?.lower === 'in'),
    )

const ACT_OF_WAR = /\bas (?:an? )?(?:act|declaration) of (?:war|aggression|hostility)\b/i

const wordsOf = ({ predicate }: Frame, { article }: Context): string =>
  article.source.slice(predicate.start, predicate.end)
