import type { Context } from '../context.ts'
import { isTitle } from '../text/is-title.ts'
import type { DemandDraft } from './demand-draft.ts'
import { demandOfSentence } from './draft-demand.ts'

/** “Not before …”, “Only when …”, “No X without Y”: an answer that leaves out its own clause. */
const ELLIPTIC =
  /^[“"']?(?:(?:Not|But not|And not) (?:before|until|unless|while|without)|(?:But )?[Oo]nly (?:when|if|once|after)|No [^.;:]{3,60} (?:without|until|unless|before))\b/

/** Conditions in sentences that consist of nothing else, with who says them. */
export function findEllipticConditions(context: Context): readonly DemandDraft[] {
  const found: DemandDraft[] = []
  for (const sentence of context.sentences) {
    if (isTitle(context.article, sentence) || !ELLIPTIC.test(sentence.text)) continue
    const report = context.reportsOf(sentence).find((one) => one.parties.length > 0) ?? null
    const topic = context.tools.topicOf(sentence)
    const parties = report?.parties ?? topic
    if (parties.length === 0) continue
    const tail =
      report?.source && report.cue ? Math.min(report.source.start, report.cue.start) : sentence.end
    const end = tail > sentence.start + 10 ? tail : sentence.end
    const words = context.article.source.slice(sentence.start, end).replace(/[\s,.”"]+$/, '')
    found.push(
      demandOfSentence(sentence, {
        kind: 'condition',
        parties,
        span: { start: sentence.start, end: sentence.start + words.length },
        reportedBy: report,
        family: 'condition',
        rule: 'a condition that stands alone',
      }),
    )
  }
  return found
}
