import type { BlockKind } from '../model/article.ts'
import type { ListMark } from './list-mark.ts'
import type { Dateline } from './read-dateline.ts'
import type { Line } from './split-lines.ts'

/** A line on its way to becoming a block: each pass may settle what it is. */
export interface Draft extends Line {
  /** Null until a pass has settled it. */
  readonly kind: BlockKind | null
  /** What the markup says it is; null where there is none, or where it does not say. */
  readonly tag: BlockKind | null
  /** Where its words start; an offset of the source. */
  readonly contentStart: number
  /** Its words: the text from `contentStart` on. */
  readonly words: string
  readonly mark: ListMark | null
  readonly dateline: Dateline | null
}

/**
 * A draft of a line of which nothing is settled yet.
 *
 * @param line A line.
 * @param tag What the markup says it is; null where there is none.
 */
export function draftOf(line: Line, tag: BlockKind | null = null): Draft {
  return {
    ...line,
    kind: null,
    tag,
    contentStart: line.start,
    words: line.text,
    mark: null,
    dateline: null,
  }
}

/**
 * The same draft with its words starting later in its line.
 *
 * @param draft A draft.
 * @param length Code units of its text that are no words; 0 changes nothing.
 */
export function skipOpening(draft: Draft, length: number): Draft {
  return { ...draft, contentStart: draft.start + length, words: draft.text.slice(length) }
}

/**
 * Whether a draft is, or may still become, part of the text itself.
 *
 * @param draft A draft.
 */
export function isBody({ kind }: Draft): boolean {
  return kind === null || kind === 'paragraph' || kind === 'listItem'
}
