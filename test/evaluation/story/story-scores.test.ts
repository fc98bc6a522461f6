import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type HeldStory, listStories, STORIES, scoreStoryIn, talliesOf } from './story-scores.ts'

const held: Readonly<Record<string, HeldStory>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'scores.json'), 'utf8'),
)

/** Precision of the pairs that are put together, over all kinds, that no story may go below. */
const leastPrecision = 0.95

describe.each(listStories())('the story %s', (name) => {
  const tallies = talliesOf(scoreStoryIn(join(STORIES, name)))

  test.each(Object.entries(held[name] ?? {}))('holds its score: %s', (what, { found, extra }) => {
    expect(tallies[what]?.found).toBeGreaterThanOrEqual(found)
    expect(tallies[what]?.extra).toBeLessThanOrEqual(extra)
  })

  test('puts together hardly anything that is not the same', () => {
    const { found, extra } = tallies['pairs, all'] ?? { found: 0, extra: 0 }
    expect(found / (found + extra)).toBeGreaterThanOrEqual(leastPrecision)
  })

  test('keeps apart all that the gold says is not the same', () => {
    expect(tallies['not the same']?.extra).toBe(0)
  })

  test('counts reprints and editions as one source', () => {
    expect(tallies.sources).toMatchObject({ extra: 0, found: tallies.sources?.gold })
  })
})
