import { describe, expect, it } from 'vitest'
import { chooseTheme, colourTheme, palette, plainTheme } from '../../views/theme.ts'

/** Luminance of a colour of the 6 × 6 × 6 cube, 0 to 1. @see WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const index = Number(/\d+(?=\))/u.exec(colour)?.[0]) - 16
  const linear = [index / 36, (index / 6) % 6, index % 6].map((step) => {
    const level = [0, 95, 135, 175, 215, 255][Math.floor(step)] ?? 0
    const value = level / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  const [red = 0, green = 0, blue = 0] = linear
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe('the palette', () => {
  it.each(Object.entries(palette))('%s can be read on black and on white', (_, colour) => {
    const light = luminance(colour)
    expect((light + 0.05) / 0.05).toBeGreaterThanOrEqual(3.8)
    expect(1.05 / (light + 0.05)).toBeGreaterThanOrEqual(3.8)
  })
})

describe('the plain theme', () => {
  it('has no colour', () => {
    for (const style of Object.values(plainTheme.styles)) expect(style).not.toHaveProperty('color')
  })
})

describe('chooseTheme', () => {
  it.each([
    ['colour by default', {}, {}, colourTheme],
    ['none when refused on the command line', { noColor: true }, { FORCE_COLOR: '3' }, plainTheme],
    ['none by NO_COLOR', {}, { NO_COLOR: '1' }, plainTheme],
    ['colour when NO_COLOR is empty', {}, { NO_COLOR: '' }, colourTheme],
    ['none on a dumb terminal', {}, { TERM: 'dumb' }, plainTheme],
    ['colour when forced', {}, { FORCE_COLOR: '1', NO_COLOR: '1', TERM: 'dumb' }, colourTheme],
    ['none when forced off', {}, { FORCE_COLOR: '0' }, plainTheme],
    ['the plain one by name', { theme: 'plain' }, { FORCE_COLOR: '3' }, plainTheme],
  ])('gives %s', (_, wish, environment, theme) => {
    expect(chooseTheme(wish, environment)).toBe(theme)
  })
})
