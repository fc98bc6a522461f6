import { describe, expect, it } from 'vitest'
import { makeScore } from './make-score.ts'
import { reportFindings, reportScores, reportStrays } from './report.ts'

describe('the report', () => {
  const scores = [makeScore('one', 1), makeScore('two', 3)]

  it('has a line an article and one for all, with rates and sizes', () => {
    const lines = reportScores(scores).split('\n')
    expect(lines[0]).toMatch(/^ +demands +next steps$/)
    expect(lines[2]).toMatch(/^one +0\.25 0\.25 0\.25 +– +– +–$/)
    expect(lines[4]).toMatch(/^all +0\.50 0\.50 0\.50 +– +– +–$/)
    expect(lines[5]).toMatch(/^matched +4 of 8 · 8 +0 of 0 · 0$/)
    expect(lines.at(-2)).toMatch(/^demands: kind +2\/4 +50 %$/)
  })

  it('lists misses and extras with what stands nearest', () => {
    expect(reportFindings(scores)).toContain('    miss  a: “b”\n          nearest: c\n')
    expect(reportFindings(scores)).toContain('    extra d\n          nearest: e\n')
  })

  it('lists what is found in an article that is no negotiation apart', () => {
    const stray = { ...makeScore('soup', 0), strays: ['demand of x: “boil”'], warnings: ['odd'] }
    expect(reportStrays([stray, ...scores])).toBe(
      'warning: soup: odd\nsoup is no negotiation: 1 records found in it\n    extra demand of x: “boil”\n',
    )
  })
})
