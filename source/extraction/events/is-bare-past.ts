import type { Frame } from '../frames/frame.ts'

/**
 * “Indirect talks opened in a hotel”, “thirty lorries rolled in”: a past that the tagger takes for
 * a participle, where its sentence has no other verb, or “as” leads it in.
 */
export const isBarePast = ({ head, finite, subjectHead, sentence }: Frame): boolean =>
  !finite &&
  head.xpos === 'VBN' &&
  subjectHead !== null &&
  subjectHead.index < head.index &&
  !head.children.some((c) => /^aux/.test(c.relation)) &&
  (subjectHead.children.some((c) => c.lower === 'as' && c.relation === 'case') ||
    !sentence.nodes.some(({ xpos }) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos)))

/** “the draft handed over on Sunday”: a participle that tells what was done to a noun. */
export const isReducedPast = ({ head, finite, passive, subjectHead }: Frame): boolean =>
  !finite &&
  passive &&
  head.xpos === 'VBN' &&
  /^acl/.test(head.relation) &&
  subjectHead !== null &&
  head.head === subjectHead
