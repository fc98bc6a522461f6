import type { SoughtKind } from '../../model/near-miss.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { isTitle } from '../text/is-title.ts'

/**
 * Says why a clause gave no record of a kind: by the note of the finder that passed over it,
 * else by the first thing it lacks.
 */
export function whyNone(frame: Frame, kind: SoughtKind, context: Context): string {
  if (isTitle(context.article, frame.sentence)) return 'headlines and headings only repeat'
  const noted = context.passedOver.reasonOf(frame, kind)
  if (noted !== undefined) return noted
  if (kind === 'next step') {
    if (frame.negated) return 'it is said not to happen'
    if (frame.modality === 'possibility') return 'it merely may happen'
  }
  if (!frame.finite) return 'it is named in passing, by no finite verb'
  if (frame.parties.length === 0) return whoLacks(frame, context)
  if (frame.negated) return 'it is negated'
  if (frame.modality === 'conditional') return 'it is only supposed'
  return 'no rule takes it in this construction'
}

/** Why nobody is known to act: no subject, or one that is no party. */
function whoLacks(frame: Frame, { article }: Context): string {
  if (frame.subject === null)
    return frame.passive ? 'passive, by nobody named' : 'nobody acts in it'
  const words = article.source.slice(frame.subject.start, frame.subject.end).replace(/\s+/g, ' ')
  return `“${words}” stands for no party`
}
