import type { Context } from '../context.ts'
import { findLists } from '../text/lists.ts'
import type { DemandDraft } from './demand-draft.ts'

const DEMAND_NOUN =
  /\b(demands?|conditions?|red lines?|preconditions?|terms|requirements?|ultimatum|strings attached)\b/i

/** Items under “The rebels demand:”, “Their conditions:”. */
export function findListedDemands(context: Context): readonly DemandDraft[] {
  const { article, sentences, resolver } = context
  const found: DemandDraft[] = []
  for (const { intro, introBlock, items } of findLists(article, sentences)) {
    const frames = context.framesOf(intro)
    const demanding = frames.findLast(
      (frame) =>
        (frame.classes.has('demand') || frame.classes.has('urge')) &&
        frame.parties.length > 0 &&
        !frame.passive,
    )
    const noun = DEMAND_NOUN.exec(intro.text)
    const last = frames.findLast((frame) => frame.parties.length > 0)
    const owner = noun ? ownerOfNoun(context, intro, noun[0]) : []
    const parties = demanding
      ? demanding.parties
      : noun
        ? owner.length > 0
          ? owner
          : (last?.parties ?? resolver.subjectOf(intro).parties)
        : []
    if (parties.length === 0) continue
    if (introBlock.kind === 'heading' && !noun) continue
    for (const item of items)
      found.push({
        kind: /red line/i.test(noun?.[0] ?? '')
          ? 'red-line'
          : /condition/i.test(noun?.[0] ?? '')
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
