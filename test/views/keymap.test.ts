import { describe, expect, it } from 'vitest'
import { bindings } from '../../views/bindings.ts'
import { footerLine } from '../../views/footer.ts'
import { keyLabel, places } from '../../views/keymap.ts'
import { defaultKeymap, makeKeymap } from '../../views/make-keymap.ts'
import { renderKeyTable } from '../../views/render-key-table.ts'
import { lineText, lineWidth } from '../../views/styled-text.ts'

const { bindingsFor, commandFor } = defaultKeymap

describe('keymap', () => {
  it.each(places)('gives no key two meanings on %s', (place) => {
    const keys = bindingsFor(place).flatMap((binding) => binding.keys)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each(places)('can always be quit, and has something said of it: %s', (place) => {
    expect(commandFor('ctrl+c', place)).toBe('interrupt')
    expect(commandFor('ctrl+l', place)).toBe('redraw')
    expect(commandFor('ctrl+p', place)).toBe('open-palette')
  })

  it.each(places.filter((place) => place !== 'search' && place !== 'choose'))(
    'gives letters a meaning where none are typed: %s',
    (place) => {
      expect(commandFor('q', place)).toBe('quit')
      expect(commandFor('?', place)).toBe('toggle-help')
      expect(commandFor(':', place)).toBe('open-palette')
    },
  )

  it.each(['search', 'choose'] as const)('leaves every letter to be typed: %s', (place) => {
    const letters = bindingsFor(place)
      .flatMap(({ keys }) => keys)
      .filter((key) => key.length === 1)
    expect(letters).toEqual([])
  })

  it('leads back with Esc from every place but where nothing was found', () => {
    for (const place of places) {
      expect(commandFor('esc', place)).toBe(place === 'empty' ? null : 'back')
    }
  })

  it('knows no meaning for other keys', () => {
    expect(commandFor('5', 'panes')).toBeNull()
  })

  it.each([
    ['record', 'esc', 'back'],
    ['source', 'esc', 'back'],
    ['source', 's', 'open-source'],
    ['compare', 'c', 'open-compare'],
    ['compare', 'h', 'focus-left'],
    ['help', 'esc', 'back'],
    ['panes', '3', 'focus-demands'],
    ['panes', 'shift+tab', 'focus-previous-pane'],
  ] as const)('on %s, %s means %s', (place, key, command) => {
    expect(commandFor(key, place)).toBe(command)
  })
})

describe('makeKeymap', () => {
  it('gives a command other keys wherever it works, and nothing else', () => {
    const keymap = makeKeymap({ zoom: ['x', 'f5'] })
    expect(keymap.commandFor('x', 'panes')).toBe('zoom')
    expect(keymap.commandFor('f5', 'panes')).toBe('zoom')
    expect(keymap.commandFor('z', 'panes')).toBeNull()
    expect(keymap.commandFor('q', 'panes')).toBe('quit')
    expect(keymap.bindingsFor('panes').find(({ command }) => command === 'zoom')?.keys).toEqual([
      'x',
      'f5',
    ])
  })

  it('takes all keys of a command away', () => {
    expect(makeKeymap({ zoom: [] }).commandFor('z', 'panes')).toBeNull()
  })
})

describe('keyLabel', () => {
  it.each([
    ['j', 'j'],
    ['G', 'G'],
    ['?', '?'],
    ['+', '+'],
    ['tab', 'Tab'],
    ['shift+tab', 'Shift-Tab'],
    ['ctrl+d', 'Ctrl-d'],
    ['pagedown', 'PgDn'],
    ['up', '↑'],
  ])('writes %s as %s', (key, label) => {
    expect(keyLabel(key)).toBe(label)
  })
})

describe('footerLine', () => {
  it('shows the keys of the place, those with one word together', () => {
    expect(lineText(footerLine('panes', defaultKeymap, 110))).toBe(
      ' Tab pane  j/k move  Enter open  c compare  m positions  w words  s source  / search' +
        '  y copy  ? help   q quit ',
    )
  })

  it('leaves out whole hints, the least needed first, and never how to quit', () => {
    expect(lineText(footerLine('panes', defaultKeymap, 40))).toBe(
      ' Tab pane  Enter open  ? help    q quit ',
    )
  })

  it.each(places)('is exactly as wide as the screen on %s', (place) => {
    for (let width = 20; width <= 200; width += 1) {
      expect(lineWidth(footerLine(place, defaultKeymap, width))).toBe(width)
    }
  })
})

describe('renderKeyTable', () => {
  it('has a line for each binding under its headings', () => {
    expect(renderKeyTable().split('\n')).toHaveLength(bindings.length + 2)
  })

  it('names keys, meaning and place', () => {
    expect(renderKeyTable()).toContain('| `Ctrl-d` | Go down half a page | panes, help, views |')
    expect(renderKeyTable()).toContain('| `q` | Quit | where nothing is typed |')
  })
})
