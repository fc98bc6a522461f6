import { beforeAll, describe, expect, it } from 'vitest'
import { currentRecord } from '../../views/current.ts'
import type { State } from '../../views/state.ts'
import { emptyDossier, hostileDossier } from '../helpers/hostile-dossier.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'
import { type Walk, walkIn } from '../helpers/walk.ts'

let seed: Walk
beforeAll(() => {
  seed = walkIn(seedDossier())
})

const recordOf = (state: State): string | undefined => currentRecord(state, seed.scene)?.id
const kindsOf = ({ trail }: State): readonly string[] =>
  trail.map((page) => {
    if (page.kind === 'list') return page.list
    return page.kind === 'grid' ? page.grid : page.kind
  })

/** The keys of the views, and what they open. */
const views = [
  ['c', 'compare'],
  ['m', 'positions'],
  ['t', 'timeline'],
  ['w', 'statements'],
  ['a', 'everything'],
  ['s', 'source'],
] as const

/** The sample has no statements: it is given one, of words of its own. */
function withStatement() {
  const dossier = seedDossier()
  const [position] = dossier.positions
  if (position === undefined) throw new Error('The sample has a position.')
  const { text, attribution, certainty, evidence } = position
  const statement = {
    id: 's1',
    speaker: 'Emmanuel Macron',
    parties: ['FRA'],
    words: text,
    mode: 'indirect' as const,
    attribution,
    certainty,
    rule: 'sample',
    evidence,
  }
  return { ...dossier, statements: [statement] }
}

describe('a view', () => {
  const walk = walkIn(withStatement())

  it.each(views)('is opened by %s, and closed by the same key', (key, view) => {
    const opened = walk.after(key)
    expect(kindsOf(opened)).toEqual([view])
    expect(walk.on(opened, key).trail).toEqual([])
    expect(walk.on(opened, key).selected).toEqual(walk.start.selected)
  })

  it.each(views)('opened by %s is left by Esc for what it was opened from', (key) => {
    for (const [other] of views) {
      if (other === key) continue
      const before = walk.after(other)
      expect(walk.on(before, key, 'esc').trail).toEqual(before.trail)
    }
  })

  it.each(views)('of %s opens every other one', (key, view) => {
    for (const [other, opened] of views) {
      if (other !== key) expect(kindsOf(walk.after(key, other))).toEqual([view, opened])
    }
  })

  it('lets one walk back by Esc the way one came, through five of them', () => {
    const keys = ['t', 'enter', 'm', 'c', 's']
    const states = keys.map((_, at) => walk.after(...keys.slice(0, at + 1)))
    const last = states.at(-1)
    if (last === undefined) throw new Error('Five keys were pressed.')
    expect(kindsOf(last)).toEqual(['timeline', 'record', 'positions', 'compare', 'source'])
    const back = keys.map((_, at) => walk.on(last, ...keys.slice(0, at + 1).map(() => 'esc')))
    expect(back.map(({ trail }) => trail)).toEqual([
      ...states
        .slice(0, -1)
        .map(({ trail }) => trail)
        .toReversed(),
      [],
    ])
  })

  it('of nothing says why, and leaves one where one is', () => {
    const empty = walkIn(emptyDossier())
    for (const key of ['c', 'm', 'w', 'f']) {
      expect(empty.after(key).trail).toEqual([])
      expect(empty.after(key).toast?.isWarning).toBe(true)
      expect(empty.after(key).toast?.words).toMatch(/\.$/u)
    }
  })
})

describe('the record one is on', () => {
  /** Views a record stands in, by its id and the keys that select it. */
  const carried: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['plan-19', ['2', 'j', 'j'], ['c', 'm', 's', 'enter']],
    ['plan-28', ['2'], ['c', 't', 's', 'enter']],
    ['d2', ['3', 'j'], ['m', 's', 'enter']],
    ['n2', ['4', 'j', 'j'], ['t', 's', 'enter']],
  ]

  it.each(carried)('is carried along from its pane: %s', (_, keys, into) => {
    const record = recordOf(seed.after(...keys))
    for (const key of into) expect([key, recordOf(seed.after(...keys, key))]).toEqual([key, record])
  })

  it.each(carried)('is carried along from each of its views to each other: %s', (_, keys, into) => {
    const record = recordOf(seed.after(...keys))
    for (const from of into.filter((key) => key !== 'enter')) {
      for (const to of into.filter((key) => key !== from)) {
        const way = [from, to]
        expect([way, recordOf(seed.after(...keys, ...way))]).toEqual([way, record])
      }
    }
  })

  it('is carried back to its pane when one has moved in a view', () => {
    const moved = seed.after('4', 't', 'j', 'j')
    expect(moved.selected.steps).toBe(recordOf(moved))
  })

  it('gives in a list without it the row whose words stand next in the text', () => {
    const page = seed.after('3', 'a').trail.at(-1)
    expect(page?.kind === 'list' && page.row !== null).toBe(true)
  })

  it('gives in a grid without it the line of its issue', () => {
    const open = seed.scene.index.dossier.openIssues[0]
    const onOpen = seed.after('a')
    expect(open?.issue).toBe('territory')
    const page = seed.on(onOpen, 'm').trail.at(-1)
    expect(page?.kind).toBe('grid')
  })

  it('is there on pages of hostile text, too', () => {
    const hostile = walkIn(hostileDossier())
    for (const key of ['m', 't', 's', 'enter']) {
      expect(currentRecord(hostile.after(key), hostile.scene)).not.toBe(null)
    }
  })
})
