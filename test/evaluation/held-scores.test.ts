import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  addFirstContact,
  listFalls,
  readFirstContact,
  readHeldScores,
  toHeldScores,
  writeScores,
} from './held-scores.ts'
import { makeScore } from './make-score.ts'

describe('held scores', () => {
  it('are F1 rounded down, for each article and all of them, and left out where nothing was', () => {
    expect(toHeldScores([makeScore('one', 1), makeScore('two', 2)])).toEqual({
      one: { demands: 0.25 },
      two: { demands: 0.5 },
      all: { demands: 0.375 },
    })
  })

  it('tell a fall from a rise and from an article that is gone', () => {
    const held = toHeldScores([makeScore('one', 2)])
    expect(listFalls(held, toHeldScores([makeScore('one', 3)]))).toEqual([])
    expect(listFalls(held, toHeldScores([makeScore('one', 1)]))).toEqual([
      'one, demands: F1 falls from 0.5 to 0.25',
      'all, demands: F1 falls from 0.5 to 0.25',
    ])
    expect(listFalls(held, {})).toContain('one, demands: F1 falls from 0.5 to none')
  })

  it('come back from their file as they were, and from no file empty', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'scores-')), 'scores.json')
    expect(readHeldScores(path)).toEqual({})
    const held = toHeldScores([makeScore('one', 2)])
    writeScores(path, held)
    expect(readHeldScores(path)).toEqual(held)
  })
})

describe('first contact', () => {
  it('is kept once and never written over', () => {
    const before = addFirstContact({}, [makeScore('one', 1)])
    const after = addFirstContact(before, [makeScore('one', 4), makeScore('two', 2)])
    expect(after.one?.demands?.matched).toBe(1)
    expect(after.two?.demands?.matched).toBe(2)
  })

  it('comes back from its file', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'scores-')), 'first.json')
    writeScores(path, addFirstContact(readFirstContact(path), [makeScore('one', 1)]))
    expect(readFirstContact(path).one?.demands).toEqual({ gold: 4, found: 4, matched: 1 })
  })
})
