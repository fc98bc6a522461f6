import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { interpretKey } from '../../views/interpret-key.ts'
import { readAloud } from '../../views/read-aloud.ts'
import { reduce } from '../../views/reduce.ts'
import type { State } from '../../views/state.ts'
import { emptyDossier, hostileDossier } from '../helpers/hostile-dossier.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'
import { typed, type Walk, walkIn } from '../helpers/walk.ts'

let seed: Walk
beforeAll(() => {
  seed = walkIn(seedDossier())
})

const read = (walk: Walk, state: State, before: State | null): readonly string[] =>
  readAloud(state, before, walk.scene.under(state.filter))
/** What is said after the last of some keys. */
const said = (...keys: readonly string[]): readonly string[] =>
  read(seed, seed.after(...keys), seed.after(...keys.slice(0, -1)))

/** Boxes, blocks, arrows and the signs of the dashboard: all a screen reader would spell. */
const bare = /[\u2190-\u21FF\u2300-\u23FF\u2500-\u25FF\u2600-\u26FF\u2700-\u27BF›‹¶−]/u

describe('what is read aloud', () => {
  it('says at the start where one is, what is selected, and the words it stands on', () => {
    expect(read(seed, seed.start, null)).toEqual([
      '3 Demands, 8 rows',
      'Russia, demand, Legal recognition of Russia’s territorial claims, rejected by Ukraine. 1 of 8',
      '“Legal recognition of Russia’s territorial claims”',
      'ASSERTED by the outlet, TheInterviewTimes.com, 6 Dec 2025, Moscow Rejects Core Framework, paragraph 20',
    ])
  })

  it('says of another row the row alone', () => {
    const lines = said('j')
    expect(lines[0]).toMatch(/2 of 8$/u)
    expect(lines.join('\n')).not.toContain('3 Demands')
  })

  it('says of another pane which it is', () => {
    expect(said('1')[0]).toBe('1 Parties, 7 rows')
  })

  it('says nothing when nothing has changed', () => {
    expect(said('k')).toEqual([])
    expect(read(seed, seed.start, seed.start)).toEqual([])
    const { start } = seed
    const resized = reduce(start, { type: 'resize', columns: 90, rows: 30 }, seed.scene)
    expect(read(seed, resized, start)).toEqual([])
  })

  it('says of another quote only that', () => {
    expect(said('J').some((line) => line.startsWith('“'))).toBe(true)
    expect(said('J').join('\n')).not.toContain('3 Demands')
  })

  it('says what a view is and how one came there', () => {
    expect(said('t')[0]).toBe('3 Demands, timeline')
    expect(said('t', 'm')[0]).toBe('3 Demands, timeline, positions')
    expect(said('t', 'm', 'esc')[0]).toBe('3 Demands, timeline')
  })

  it('says of a cell its line and column, and that there is nothing where there is nothing', () => {
    expect(said('m')[1]).toMatch(/^territory, Russia: rejects, demands, threatens, 2 of 3$/u)
    expect(said('m', 'l', 'l', 'l', 'l')[0]).toMatch(/: nothing found$/u)
  })

  it('says what only is shown, and when it is everything again', () => {
    const keys = ['f', ...typed('kind threat'), 'enter']
    expect(said(...keys)).toContain('Only kind: threat')
    expect(said(...keys, 'esc')).toContain('Everything is shown.')
  })

  it('says of the help which key does what, arrows by their names', () => {
    expect(said('?')).toContain('j or Down: Go to the next row')
    expect(said('?')).toContain('h or Left: Go to the pane to the left or above')
    expect(said(':').join('')).not.toMatch(/[←↑→↓]/u)
  })

  it('says why a key does nothing, once', () => {
    expect(said('n')).toEqual(['Nothing has been searched for; / searches.'])
    expect(said('n', 'j').join('\n')).not.toContain('searched')
  })

  it('says of a list to choose from the choice, and what was typed', () => {
    expect(said('f')[0]).toMatch(/^Show only: party: Ukraine, 11\. 1 of \d+$/u)
    expect(said('f', 'i', 's', 's')[0]).toMatch(/^Show only “iss”: issue: territory, 6\. 1 of 12$/u)
    expect(said('f', 'z', 'z')[0]).toBe('Show only “zz”: Nothing to filter by.')
  })

  it('says of a search how many hits there are, or that there is none', () => {
    expect(said('/', ...typed('te'))).toEqual([
      '3 Demands, search “te”',
      expect.stringMatching(/1 of \d+$/u),
      expect.stringMatching(/^“/u),
      expect.any(String),
    ])
    expect(said('/', ...typed('zzz')).join('\n')).toContain('Nothing found for “zzz”.')
  })

  it('says of an article in which nothing was found just that', () => {
    const soup = walkIn(emptyDossier())
    expect(read(soup, soup.start, null)[0]).toBe('No negotiation found')
  })

  const keys = fc.array(
    fc.constantFrom(
      ...[
        '1',
        '2',
        '3',
        '4',
        'j',
        'k',
        'J',
        'G',
        'enter',
        'esc',
        'c',
        'm',
        't',
        'a',
        's',
        'l',
        'h',
      ],
      ...['f', ':', '/', 'n', '?', 'down', 'v', 'i', 'space', 'z', 'backspace', 'tab'],
    ),
    { maxLength: 30, size: 'max' },
  )

  it.each([
    ['seed', seedDossier],
    ['hostile', hostileDossier],
    ['empty', emptyDossier],
  ])('is words and nothing that must be spelt, on one line each: %s', (_, make) => {
    const walk = walkIn(make())
    fc.assert(
      fc.property(keys, (pressed) => {
        let state = walk.start
        for (const key of pressed) {
          const { actions } = interpretKey(key, state, walk.scene.under(state.filter))
          const next = actions.reduce((now, action) => reduce(now, action, walk.scene), state)
          for (const line of read(walk, next, state)) {
            expect(line).not.toMatch(/\n/u)
            expect(line).not.toMatch(bare)
            expect(line.trim()).not.toBe('')
          }
          state = next
        }
      }),
      { numRuns: 40 },
    )
  })
})
