import { describe, expect, it } from 'vitest'
import { isOneOf, opensWith } from '../../source/reading/layout.ts'
import { layout } from './layout-of-data.ts'

describe('words of layout', () => {
  it('are lower case, with straight apostrophes, and each matches a line of its own', () => {
    for (const phrases of [layout.promo, layout.meta, layout.caption]) {
      for (const phrase of phrases) {
        expect(phrase).toBe(phrase.toLowerCase().replace(/[‘’]/g, "'"))
        expect(opensWith(phrase.replace(/[.:]$/, ''), phrases), phrase).toBe(true)
      }
    }
    for (const phrases of [layout.promoBlock, layout.summaryHeading]) {
      for (const phrase of phrases)
        expect(isOneOf(phrase.toUpperCase(), phrases), phrase).toBe(true)
    }
  })

  it('match at the start of a line, in any case, and at whole words', () => {
    expect(opensWith('Must Read: Why', ['must read'])).toBe(true)
    expect(opensWith('MUST READ | Why', ['must read'])).toBe(true)
    expect(opensWith('A must read', ['must read'])).toBe(false)
    expect(opensWith('Must reading be', ['must read'])).toBe(false)
  })

  it('need a separator after a colon, and the whole line after a full stop', () => {
    expect(opensWith('Watch | The envoy', ['watch:'])).toBe(true)
    expect(opensWith('Watch', ['watch:'])).toBe(true)
    expect(opensWith('Watch the border', ['watch:'])).toBe(false)
    expect(opensWith('LIVE', ['live.'])).toBe(true)
    expect(opensWith('Live fire was heard', ['live.'])).toBe(false)
  })

  it('are matched whole in headings, without Markdown and colon', () => {
    expect(isOneOf('## Key Takeaways:', ['key takeaways'])).toBe(true)
    expect(isOneOf('**Key takeaways**', ['key takeaways'])).toBe(true)
    expect(isOneOf('Key takeaways of the week', ['key takeaways'])).toBe(false)
  })
})
