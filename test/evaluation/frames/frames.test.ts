import { describe, expect, it } from 'vitest'
import { measureFrames } from './report-frames.ts'

/** The score reached; npm run evaluate -- --frames --misses shows what is read otherwise. */
describe('the clauses of the judged articles', () => {
  const score = measureFrames()

  it('are found, and few that are none', () => {
    expect(score.found.right).toBeGreaterThanOrEqual(248)
    expect(score.spurious).toBeLessThanOrEqual(8)
  })

  it('have the right subject, above all where tree and tags agree on it', () => {
    expect(score.subject.right).toBeGreaterThanOrEqual(229)
    expect(score.sureSubject.right / score.sureSubject.of).toBeGreaterThan(0.96)
  })

  it('are completed by the right words', () => {
    expect(score.complement.right).toBeGreaterThanOrEqual(148)
  })

  it('are said by whom the text says, and seldom by anybody else', () => {
    expect(score.attribution.right).toBeGreaterThanOrEqual(62)
    expect(score.falseAttributions).toBeLessThanOrEqual(1)
  })
})
