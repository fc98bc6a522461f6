import type { Context } from '../context.ts'
import { trimContent } from '../frames/clause-content.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'
import { conjuncts, spanOf, subtree } from '../text/tree.ts'
import type { DemandDraft } from './demand-draft.ts'
import { demandOfClause } from './draft-demand.ts'

/**
 * “backs an immediate truce and a civilian-led government”, “sees no alternative to disarmament”: a
 * party stands up for what is not there yet.
 */
export function findBacked(frame: Frame, context: Context): readonly DemandDraft[] {
  return [...backed(frame, context), ...withoutAlternative(frame, context)]
}

function backed(frame: Frame, { article }: Context): readonly DemandDraft[] {
  const { head, object, parties } = frame
  if (!/^(back|support|favou?r|advocate|champion)$/.test(head.lemma) || object === null) return []
  const isOwn = frame.finite && !frame.passive && !frame.negated && frame.tense === 'present'
  if (!isOwn || parties.length === 0 || !isWishedFor(object)) return []
  return conjuncts(object)
    .filter((one) => one === object || isWishedFor(one))
    .flatMap((one) => {
      const words = spanOf(subtree(one, (c) => /^(conj|cc)$/.test(c.relation)))
      const span = words && trimContent(words, article.source)
      const rule = `“${head.lemma}” with what is not there yet`
      return span ? [demandOfClause(frame, { kind: 'demand', parties, span, rule })] : []
    })
}

/** “an immediate truce”, “a two-state solution”: any such, so none that lies on the table. */
const isWishedFor = ({ children, lemma }: Node): boolean =>
  children.some((c) => /^(a|an)$/.test(c.lower)) &&
  /^(truce|ceasefire|cease-fire|pause|moratorium|halt|end|ban|embargo|inquiry|investigation|probe|withdrawal|pullback|pullout|solution|settlement|state|government|transition|referendum|election|corridor|force|mission|tribunal|exchange|return|release|freeze|cap|rise|cut|federation|autonomy)$/.test(
    lemma,
  )

/** “there is no alternative to disarmament”, said by a party. */
function withoutAlternative(frame: Frame, { article }: Context): readonly DemandDraft[] {
  const { subjectHead, object, head, reportedBy } = frame
  const isThere = head.lemma === 'be' || head.children.some((c) => c.relation === 'expl')
  const isSeen = /^(see|have)$/.test(head.lemma)
  const noun = isThere ? subjectHead : isSeen ? object : null
  if (!noun || !/^(alternative|substitute)$/.test(noun.lemma) || !frame.negated) return []
  const parties = isThere ? (reportedBy?.parties ?? []) : frame.parties
  const to = noun.children.find((c) =>
    c.children.some((k) => k.relation === 'case' && /^(to|for)$/.test(k.lower)),
  )
  const words = to && spanOf([noun, ...subtree(to)])
  const span = words && trimContent(words, article.source)
  if (!span || parties.length === 0) return []
  return [demandOfClause(frame, { kind: 'demand', parties, span, rule: 'no alternative to it' })]
}
