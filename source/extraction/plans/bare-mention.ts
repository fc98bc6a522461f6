import type { Span } from '../../model/evidence.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import type { PlanMention } from './plan-mention.ts'

/** A mention of which nothing is known but where it stands and what it is. */
export const bareMention = (
  head: Node,
  noun: string,
  sentence: Sentence,
  { start, end }: Span,
): PlanMention => ({
  start,
  end,
  sentence,
  head,
  noun,
  points: null,
  marks: { ordinal: null, sizes: new Map(), times: new Map() },
  authors: [],
  between: [],
  name: null,
  known: [],
  revised: false,
  earlier: false,
  counter: false,
  own: false,
  inForce: false,
  gotOut: false,
  expected: false,
  common: false,
  draft: false,
  several: false,
  definite: false,
  indefinite: false,
  vague: false,
  frame: null,
  part: 'other',
  acts: [],
  sameAs: null,
  matterOf: null,
  told: null,
})
