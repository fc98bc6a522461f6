import { beforeAll, describe, expect, it } from 'vitest'
import { interpretKey, programCommands } from '../../views/interpret-key.ts'
import type { KeyName } from '../../views/keymap.ts'
import type { State } from '../../views/state.ts'
import { whyNot } from '../../views/why-not.ts'
import { emptyDossier } from '../helpers/hostile-dossier.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'
import { typed, type Walk, walkIn } from '../helpers/walk.ts'

let seed: Walk
beforeAll(() => {
  seed = walkIn(seedDossier())
})

const interpret = (key: KeyName, state: State = seed.start) => interpretKey(key, state, seed.scene)

describe('a key', () => {
  it.each([
    ['j', { type: 'next' }],
    ['down', { type: 'next' }],
    ['c', { type: 'open-compare' }],
    ['?', { type: 'toggle-help' }],
    ['enter', { type: 'open' }],
  ])('%s on the panes is %j', (key, action) => {
    expect(interpret(key)).toEqual({ actions: [action], program: null })
  })

  it.each([
    ['y', 'copy-quote'],
    ['Y', 'copy-markdown'],
    ['p', 'page-article'],
    ['q', 'quit'],
    ['ctrl+c', 'interrupt'],
    ['ctrl+z', 'suspend'],
    ['ctrl+l', 'redraw'],
  ])('%s asks the program for %s', (key, program) => {
    expect(interpret(key)).toEqual({ actions: [], program })
  })

  it.each(['x', 'Q', 'é', '日', 'ctrl+x', 'delete', 'space'])(
    '%s means nothing on the panes',
    (key) => {
      expect(interpret(key)).toEqual({ actions: [], program: null })
    },
  )

  it.each([
    ['q', 'q'],
    ['?', '?'],
    ['space', ' '],
    ['日', '日'],
    ['1', '1'],
    [':', ':'],
  ])('%s is typed where one types', (key, text) => {
    const pressed = { actions: [{ type: 'type', text }], program: null }
    expect(interpret(key, seed.after('/'))).toEqual(pressed)
    expect(interpret(key, seed.after('f'))).toEqual(pressed)
  })

  it.each(['ctrl+x', 'delete', 'alt+j', 'home'])('%s is no letter to type', (key) => {
    expect(interpret(key, seed.after('/'))).toEqual({ actions: [], program: null })
  })

  it.each(['ctrl+c', 'ctrl+z', 'ctrl+l'])('%s is for the program wherever one is', (key) => {
    for (const keys of [[], ['/'], ['f'], ['?'], ['s'], ['c'], ['enter', 'enter']]) {
      expect(interpret(key, seed.after(...keys)).program).toBe(interpret(key).program)
    }
  })

  it('takes away what was said before it asks the program for something', () => {
    const told = seed.after('n')
    expect(told.toast).not.toBe(null)
    expect(interpret('y', told)).toEqual({
      actions: [{ type: 'say', toast: null }],
      program: 'copy-quote',
    })
  })

  it('that has nothing to do says why, in a sentence', () => {
    const soup = walkIn(emptyDossier())
    for (const key of ['c', 'm', 'w', 'f', 'n', 'N']) {
      const { actions, program } = interpretKey(key, soup.start, soup.scene)
      expect(program).toBe(null)
      expect(actions).toEqual([
        { type: 'say', toast: { words: expect.stringMatching(/^[A-Z].*\.$/u), isWarning: true } },
      ])
    }
  })
})

describe('Enter in the palette', () => {
  it('closes it, then does what was chosen', () => {
    const state = seed.after(':', ...typed('stands'))
    expect(interpret('enter', state).actions).toEqual([
      { type: 'back' },
      { type: 'open-positions' },
    ])
  })

  it('does nothing when nothing is left', () => {
    const state = seed.after(':', ...typed('xq'))
    expect(interpret('enter', state)).toEqual({ actions: [], program: null })
  })
})

describe('whyNot', () => {
  it('knows no reason against what is for the program', () => {
    for (const command of programCommands) {
      expect(whyNot(command, seed.start, seed.scene)).toBe(null)
    }
  })

  it.each([
    ['choose-versions', 'only in: comparison'],
    ['erase', 'only in: search, where one chooses'],
  ] as const)('says where %s is at home', (command, words) => {
    expect(whyNot(command, seed.start, seed.scene)).toBe(words)
  })
})
