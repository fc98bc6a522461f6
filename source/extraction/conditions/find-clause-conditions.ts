import { contains } from '../cite.ts'
import type { Context } from '../context.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import { demandOfSentence } from '../demands/draft-demand.ts'
import { partiesOf } from '../mentions/mention.ts'
import { isTitle } from '../text/is-title.ts'
import type { ConditionSite } from './condition-site.ts'
import { type ConditionWords, conditionWords } from './condition-words.ts'
import { findConditionSites } from './find-condition-sites.ts'
import { isBinding } from './is-binding.ts'
import { ownerOfCondition } from './owner-of-condition.ts'

/** Conditions in clauses: “will not sign unless …”, “only when …”, “is ready to halt provided …”. */
export function findClauseConditions(context: Context): readonly DemandDraft[] {
  const words = conditionWords(context.world)
  return context.sentences
    .filter((sentence) => !isTitle(context.article, sentence))
    .flatMap((sentence) => findConditionSites(sentence, words, context))
    .flatMap((site) => draftCondition(site, words, context))
}

function draftCondition(
  site: ConditionSite,
  words: ConditionWords,
  context: Context,
): readonly DemandDraft[] {
  if (!isBinding(site, words, context)) return []
  const owner = ownerOfCondition(site, words, context)
  if (owner === null) return []
  const [main] = site.hanging
  const named = partiesOf(
    context.resolver.mentionsIn(site.sentence).filter((m) => contains(site.span, m)),
  )
  const asked = site.asked?.parties.length ? site.asked.parties : named.slice(0, 1)
  const duty = main?.modality === 'obligation' && site.cue.strength === 'hold' ? main : null
  const span = duty
    ? {
        start: Math.min(duty.clause.start, site.isFronted ? duty.clause.start : site.span.start),
        end: site.isFronted ? duty.clause.end : Math.max(duty.clause.end, site.span.end),
      }
    : site.span
  return [
    demandOfSentence(site.sentence, {
      kind: 'condition',
      parties: owner.parties,
      addressees: (duty?.parties.length ? duty.parties : asked).filter(
        (id) => !owner.parties.includes(id),
      ),
      span,
      because: main ? [main.clause] : [site.span],
      condition: main ? main.clause : null,
      frame: main ?? null,
      reportedBy: owner.reporter,
      family: 'condition',
      rule: `“${site.cue.words}” in a clause that binds a party`,
    }),
  ]
}
