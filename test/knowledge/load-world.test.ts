import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ReaderError } from '../../source/errors.ts'
import { loadWorld } from '../../source/knowledge/load-world.ts'

describe('the knowledge that is shipped', () => {
  const world = loadWorld('data')

  test('passes every schema', () => {
    expect(world.actors.length).toBeGreaterThan(800)
    expect(world.issues.length).toBeGreaterThan(30)
  })

  test.each(['offices', 'bodies', 'sources', 'layout', 'documents'] as const)(
    'has words in every group of the %s',
    (kind) => {
      for (const [group, words] of Object.entries(world[kind])) {
        expect(words, group).not.toEqual([])
      }
    },
  )

  test('is read anew each time, never shared', () => {
    expect(loadWorld('data')).toEqual(world)
    expect(loadWorld('data')).not.toBe(world)
  })
})

describe('a damaged folder', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'knowledge-'))
    cpSync('data', folder, { recursive: true, filter: (path) => !path.includes('model') })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  type Damage = (data: { entries: Record<string, unknown>[] }) => unknown
  function damage(file: string, change: Damage): void {
    const path = join(folder, file)
    const data = JSON.parse(readFileSync(path, 'utf8'))
    change(data)
    writeFileSync(path, JSON.stringify(data))
  }
  function failure(): ReaderError {
    try {
      loadWorld(folder)
    } catch (error) {
      if (error instanceof ReaderError) return error
      throw error
    }
    throw new Error('nothing was thrown')
  }

  const cases: readonly [string, string, Damage, readonly string[]][] = [
    [
      'a list of forms that is missing',
      'states.json',
      ({ entries }) => delete entries[3]?.names,
      ['states.json', 'entry 4', '“ALB”', 'names'],
    ],
    [
      'an empty form',
      'organisations.json',
      ({ entries }) => Object.assign(entries[1]!, { demonyms: ['Fine', ''] }),
      ['organisations.json', 'entry 2', '“ICJ”', 'demonyms, 1'],
    ],
    [
      'a kind that does not exist',
      'movements.json',
      ({ entries }) => Object.assign(entries[0]!, { kind: 'club' }),
      ['movements.json', 'entry 1', '“HAMAS”', 'kind'],
    ],
    [
      'a field that does not exist',
      'issues.json',
      ({ entries }) => Object.assign(entries[0]!, { colour: 'red' }),
      ['issues.json', 'entry 1', '“territory”', 'colour'],
    ],
    [
      'a group that does not exist',
      'offices.json',
      ({ entries }) => Object.assign(entries[2]!, { group: 'crown' }),
      ['offices.json', 'entry 3', '“crown”', 'group'],
    ],
    [
      'no entries at all',
      'sources.json',
      (data) => data.entries.splice(0),
      ['sources.json', 'entries'],
    ],
    [
      'an id given twice',
      'movements.json',
      ({ entries }) => Object.assign(entries[5]!, { id: 'FRA' }),
      ['movements.json', '“FRA”', 'states.json'],
    ],
  ]

  test.each(cases)('is refused for %s, by file, entry and field', (_, file, change, words) => {
    damage(file, change)
    for (const word of words) expect(failure().message).toContain(word)
    expect(failure().remedy).not.toBe('')
  })

  test('is refused for a file that is no JSON', () => {
    writeFileSync(join(folder, 'hedges.json'), '{ "about": ')
    expect(failure().message).toMatch(/^hedges\.json is not valid JSON: /)
  })

  test('is refused for a file that holds something else', () => {
    writeFileSync(join(folder, 'documents.json'), '[]')
    expect(failure().message).toMatch(/^documents\.json, the file itself: /)
  })

  test('is refused for a file that is missing', () => {
    rmSync(join(folder, 'predicates.json'))
    expect(failure().message).toMatch(/^predicates\.json cannot be read: /)
  })
})
