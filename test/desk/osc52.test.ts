import { describe, expect, it } from 'vitest'
import { osc52 } from '../../source/desk/osc52.ts'

const data = (text: string) => Buffer.from(text, 'utf8').toString('base64')

describe('osc52', () => {
  it('asks a terminal to copy, as base64 of UTF-8', () => {
    expect(osc52('Zelenskyy “ґ”', {})).toBe(`\u001B]52;c;${data('Zelenskyy “ґ”')}\u0007`)
  })

  it('asks tmux and, through it, the terminal around it', () => {
    const plain = `\u001B]52;c;${data('words')}\u0007`
    expect(osc52('words', { TMUX: '/tmp/tmux,1,0' })).toBe(
      `${plain}\u001BPtmux;\u001B${plain}\u001B\\`,
    )
  })

  it('passes through screen in pieces that screen takes', () => {
    const text = 'words '.repeat(400)
    const pieces = osc52(text, { TERM: 'screen-256color', STY: '1.pts' }).split('\u001B\\')
    expect(pieces.pop()).toBe('')
    for (const piece of pieces) {
      expect(piece).toMatch(/^\u001BP/)
      expect(piece.length).toBeLessThan(768)
    }
    expect(pieces.map((piece) => piece.slice(2)).join('')).toBe(`\u001B]52;c;${data(text)}\u0007`)
  })

  it('says so when the text is longer than terminals take', () => {
    expect(osc52('a'.repeat(56_244), {})).toContain('\u0007')
    expect(() => osc52('a'.repeat(56_246), {})).toThrow('too long for the clipboard')
  })
})
