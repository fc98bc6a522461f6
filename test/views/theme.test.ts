import { describe, expect, it } from 'vitest'
import { chooseTheme, needsBackground } from '../../views/choose-theme.ts'
import { palettes } from '../../views/palettes.ts'
import { makeTheme, monoTheme, themeNames } from '../../views/theme.ts'

type Colour = readonly [red: number, green: number, blue: number]

/** A colour of the fixed 256: the 6 × 6 × 6 cube, then greys. */
function colourOf(index: number): Colour {
  if (index >= 232) {
    const grey = (index - 232) * 10 + 8
    return [grey, grey, grey]
  }
  const at = index - 16
  const level = (step: number): number => [0, 95, 135, 175, 215, 255][step] ?? 0
  return [level(Math.floor(at / 36)), level(Math.floor(at / 6) % 6), level(at % 6)]
}

const hex = (code: string): Colour => [
  Number.parseInt(code.slice(1, 3), 16),
  Number.parseInt(code.slice(3, 5), 16),
  Number.parseInt(code.slice(5, 7), 16),
]

/** @see WCAG 2.2, relative luminance. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((level) => {
    const value = level / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const darks = ['#000000', '#121212', '#1e1e1e', '#002b36']
const lights = ['#ffffff', '#fdf6e3', '#f2f2f2']

const backgroundsOf = (name: string): readonly string[] => {
  if (name.includes('either')) return ['#000000', '#ffffff']
  return name.includes('light') ? lights : darks
}

describe('every colour of every palette', () => {
  for (const [name, palette] of Object.entries(palettes)) {
    const isHigh = name.startsWith('high')
    const backgrounds = isHigh
      ? backgroundsOf(name).filter((it) => !/2b36|f6e3/.test(it))
      : backgroundsOf(name)
    it.each(Object.entries(palette))(`can be read: ${name}, %s`, (_, index) => {
      const least = isHigh ? 7 : 4.5
      for (const background of backgrounds) {
        expect(contrast(colourOf(index), hex(background)), background).toBeGreaterThanOrEqual(least)
      }
    })
  }
})

describe('a theme', () => {
  it('has no colour when it is mono, and nothing that dims', () => {
    for (const style of Object.values(monoTheme.styles)) {
      expect(style).not.toHaveProperty('color')
      expect(style).not.toHaveProperty('dimColor')
    }
  })

  it('shows what is selected, focused and found without colour too', () => {
    for (const palette of Object.values(palettes)) {
      const { styles } = makeTheme(palette)
      expect(styles.selected.inverse).toBe(true)
      expect(styles.cursor.inverse).toBe(true)
      expect(styles.titleFocused.inverse).toBe(true)
      expect(styles.match.underline).toBe(true)
    }
  })

  it('never tells yes from no by red and green where it is to be safe for the colour-blind', () => {
    for (const name of ['colour-blind-safe dark', 'colour-blind-safe light'] as const) {
      const [, , blue] = colourOf(palettes[name].yes)
      const [red, , other] = colourOf(palettes[name].no)
      expect(blue).toBeGreaterThan(other)
      expect(red).toBeGreaterThan(other)
    }
  })
})

describe('chooseTheme', () => {
  it.each([
    ['what goes with dark', {}, {}, 'dark', makeTheme(palettes.dark)],
    ['what goes with light', {}, {}, 'light', makeTheme(palettes.light)],
    ['what can be read on both when nothing is known', {}, {}, null, makeTheme(palettes.either)],
    [
      'what was asked for, whatever the background',
      { theme: 'light' },
      {},
      'dark',
      makeTheme(palettes.light),
    ],
    [
      'high contrast on light',
      { theme: 'high-contrast' },
      {},
      'light',
      makeTheme(palettes['high-contrast light']),
    ],
    [
      'the colours of the terminal for high contrast on who knows what',
      { theme: 'high-contrast' },
      {},
      null,
      monoTheme,
    ],
    [
      'blue and orange',
      { theme: 'colour-blind-safe' },
      {},
      'dark',
      makeTheme(palettes['colour-blind-safe dark']),
    ],
    [
      'none when refused on the command line',
      { noColor: true },
      { FORCE_COLOR: '3' },
      'dark',
      monoTheme,
    ],
    ['none by NO_COLOR', {}, { NO_COLOR: '1' }, 'dark', monoTheme],
    ['colour when NO_COLOR is empty', {}, { NO_COLOR: '' }, 'dark', makeTheme(palettes.dark)],
    ['none on a dumb terminal', {}, { TERM: 'dumb' }, 'dark', monoTheme],
    [
      'colour when forced',
      {},
      { FORCE_COLOR: '1', NO_COLOR: '1' },
      'dark',
      makeTheme(palettes.dark),
    ],
    ['none when forced off', {}, { FORCE_COLOR: '0' }, 'dark', monoTheme],
    ['mono by name', { theme: 'mono' }, { FORCE_COLOR: '3' }, 'dark', monoTheme],
  ] as const)('gives %s', (_, wish, environment, background, theme) => {
    expect(chooseTheme(wish, environment, background)).toEqual(theme)
  })
})

describe('needsBackground', () => {
  it.each([
    [undefined, {}, true],
    ['high-contrast', {}, true],
    ['colour-blind-safe', {}, true],
    ['dark', {}, false],
    ['light', {}, false],
    ['mono', {}, false],
    [undefined, { NO_COLOR: '1' }, false],
    [undefined, { TERM: 'dumb' }, false],
  ] as const)('for theme %s under %o: %s', (theme, environment, needed) => {
    expect(needsBackground({ theme }, environment)).toBe(needed)
  })

  it('knows a theme for every name', () => {
    for (const theme of themeNames) expect(chooseTheme({ theme }, {}, 'dark').styles).toBeDefined()
  })
})
