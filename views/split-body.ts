import type { Rectangle } from './rectangle.ts'

/** With fewer lines than this there is none to spare for evidence. */
const leastBody = 14
const leastEvidence = 6
const mostEvidence = 12
const evidenceShare = 0.34

/**
 * Divides what is between header and footer: a list or grid, and under it the words the
 * selected row stands on.
 *
 * @param body All there is.
 * @returns The upper part and the lower; null for the lower where there is no room for it.
 */
export function splitBody(body: Rectangle): readonly [Rectangle, Rectangle | null] {
  if (body.height < leastBody) return [body, null]
  const wish = Math.floor(body.height * evidenceShare)
  const height = Math.max(leastEvidence, Math.min(mostEvidence, wish))
  const upper = { ...body, height: body.height - height }
  return [upper, { ...body, top: body.top + upper.height, height }]
}
