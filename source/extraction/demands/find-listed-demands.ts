import type { Context } from '../context.ts'
import { mainSubject } from '../mentions/resolve-owner.ts'
import { findLists } from '../text/lists.ts'
import type { DemandDraft } from './demand-draft.ts'

const DEMAND_NOUN =
  /\b(demands?|conditions?|red lines?|preconditions?|terms|requirements?|ultimatum|strings)\b/i

/** Items under “The rebels demand:”, “Their conditions:”. */
export function findListedDemands(context: Context): readonly DemandDraft[] {
  const { article, sentences, resolver } = context
  const found: DemandDraft[] = []
  for (const { intro, introBlock, items } of findLists(article, sentences)) {
    const frames = context.framesOf(intro)
    const demanding = frames.findLast(
      (frame) =>
        (frame.classes.has('demand') || frame.classes.has('urge')) &&
        !frame.passive &&
        !frame.negated &&
        (frame.parties.length > 0 || frame.subjectHead !== null),
    )
    const noun =
      DEMAND_NOUN.exec(intro.text) ?? listNoun(intro, context) ?? pointsNoun(intro, context)
    const last = frames.findLast((frame) => frame.parties.length > 0)
    const owner = noun ? ownerOfNoun(context, intro, noun[0]) : []
    const own = demanding
      ? demanding.parties
      : noun
        ? owner.length > 0
          ? owner
          : (last?.parties ?? resolver.subjectOf(intro).parties)
        : []
    const parties =
      own.length > 0 || !(demanding || noun)
        ? own
        : (openerOf(intro, noun?.[0] ?? '', context) ?? spokenOfBefore(intro, context))
    if (parties.length === 0) continue
    if (introBlock.kind === 'heading' && !noun) continue
    for (const item of items)
      found.push({
        kind: /red line/i.test(noun?.[0] ?? '')
          ? 'red-line'
          : /condition|strings/i.test(noun?.[0] ?? '')
            ? 'condition'
            : 'demand',
        parties,
        addressees: [],
        span: item.span,
        because: [{ start: intro.start, end: intro.end }],
        condition: null,
        sentence: item.sentences[0] ?? intro,
        frame: demanding ?? last ?? null,
        reportedBy: demanding?.reportedBy ?? null,
        family: 'demand',
        responses: [],
        rule: `listed under “${(demanding?.head ?? { text: noun?.[0] ?? '' }).text}”`,
      })
  }
  return found
}

/** “Its priorities are these:”, “The union's shopping list includes:”: with its owner named. */
function listNoun(
  intro: Context['sentences'][number],
  { demandWords }: Context,
): readonly [string] | null {
  const noun = intro.nodes.find(
    (n) =>
      n.upos === 'NOUN' &&
      demandWords.has(n, intro, 'wanted', 'list') &&
      !/^(proposal|answer|line|call|position)$/.test(n.lemma) &&
      n.children.some((c) => c.relation === 'nmod:poss'),
  )
  return noun ? [noun.text] : null
}

/** “Among the points:”, after a sentence on what somebody wants. */
function pointsNoun(
  intro: Context['sentences'][number],
  { sentences, demandWords }: Context,
): readonly [string] | null {
  const points =
    /^(?:Among (?:the|its|their) )?(points|items|elements|clauses|main points)\b[^.]{0,12}:$/i.exec(
      intro.text,
    )
  if (!points) return null
  const near = sentences.slice(Math.max(0, intro.index - 3), intro.index)
  const isWanted = near.some(
    (one) =>
      one.block >= intro.block - 1 &&
      (/\b(?:wants?|demands?|should|must|asks?|seeks?)\b/.test(one.text) ||
        one.nodes.some((n) => n.upos === 'NOUN' && demandWords.has(n, one, 'wanted', 'list'))),
  )
  return isWanted ? [points[1] ?? ''] : null
}

/** “Chad's offer is on the table. It comes with three strings:”: whose the subject before is. */
function ownerOfSubject(before: Context['sentences'][number], { resolver }: Context) {
  const subject = before.nodes.find((n) => n.relation === 'nsubj' && n.head?.head === null)
  const owner = subject?.children.find((c) => c.relation === 'nmod:poss')
  return owner ? resolver.resolve(owner, before).parties : []
}

/** “The group further demands:”, where the tree took the verb for a noun: who stands before it. */
function openerOf(
  { nodes, ...intro }: Context['sentences'][number],
  noun: string,
  { resolver }: Context,
): readonly string[] | null {
  const verb = nodes.find((n) => n.lower === noun.toLowerCase())
  const before = verb ? nodes.slice(0, verb.index) : []
  const head = before.findLast((n) => /^(NOUN|PROPN)$/.test(n.upos))
  const { parties } = head ? resolver.resolve(head, { nodes, ...intro }) : { parties: [] }
  return parties.length > 0 ? parties : null
}

/** “The group further demands:”: whoever acts or speaks last in the sentences before. */
function spokenOfBefore(intro: Context['sentences'][number], context: Context): readonly string[] {
  for (let at = intro.index - 1; at >= 0 && at >= intro.index - 3; at--) {
    const before = context.sentences[at]
    if (!before || before.block < intro.block - 1) break
    const said = context.reportsOf(before).findLast((one) => one.parties.length > 0)
    const acting = actingIn(before, context)
    const parties = said?.parties ?? (acting.length > 0 ? acting : ownerOfSubject(before, context))
    if (parties.length > 0) return parties.length === 1 ? parties : []
  }
  return []
}

/** Who the main clause of a sentence is about; nobody where its subject is somebody unknown. */
function actingIn(sentence: Context['sentences'][number], { resolver }: Context) {
  const subject = mainSubject(sentence)
  return subject
    ? resolver.resolve(subject, sentence).parties
    : resolver.subjectOf(sentence).parties
}

/** “The nurses' demands:” */
function ownerOfNoun(
  context: Context,
  intro: Context['sentences'][number],
  noun: string,
): readonly string[] {
  const node = intro.nodes.find((one) => noun.toLowerCase().endsWith(one.lower))
  const owner = node?.children.find((child) => child.relation === 'nmod:poss')
  return owner ? context.resolver.resolve(owner, intro).parties : []
}
