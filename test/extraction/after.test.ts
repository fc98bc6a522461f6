import { describe, it } from 'vitest'
import { demandsOf, expectExactly } from './findings.ts'

const MET = 'Kenya met Uganda in Doha. '

const rows: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['Kenya is after a bigger share of the catch.', ['Kenya demand: a bigger share of the catch']],
  [
    'Kenya and Uganda are after a new dam on the upper river.',
    ['Kenya + Uganda demand: a new dam on the upper river'],
  ],
  // A row, a time, and what is denied.
  ['Kenya is after Uganda in the draw.', []],
  ['The vote in Kenya is after the summer.', []],
  ['Kenya is after lunch.', []],
  ['Kenya is not after a bigger share of the catch, its minister said.', []],
]

describe('what a party is after', () => {
  it.each(rows)('%s', (text, expected) => {
    expectExactly(demandsOf(MET + text), expected)
  })
})
