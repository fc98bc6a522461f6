import { describe, expect, it } from 'vitest'
import { recordsOf } from './findings.ts'

const strike = [
  "Harborline's St. Paul welders turn down third offer",
  '',
  'ST. PAUL, May 4, 2026 (Lakes Wire) - Members of Welders Union Local 12 voted on Sunday to turn ' +
    "down Harborline's latest contract offer. Harborline said it would not raise the offer.",
  '',
  'Union negotiators are asking for a signing bonus of $9,000. Harborline refuses to pay one.',
].join('\n')

const river = [
  'Two camps on the Platte',
  '',
  'CHEYENNE, May 4, 2026 (Lakes Wire) - Nebraska demands that Colorado release more water from the ' +
    'Platte. Colorado has rejected the demand. Talks were held in Kansas.',
].join('\n')

describe('a strike at a firm no list has', () => {
  const { parties, demands } = recordsOf(strike)
  const idOf = (name: RegExp) => parties.find((party) => name.test(party.name))?.id

  it('takes no half of the name of a town for a firm', () => {
    expect(parties.map(({ name }) => name)).not.toContain('Paul')
  })

  it('takes what members vote for the act of their union', () => {
    expect(idOf(/Welders/)).toBeDefined()
    expect(idOf(/Harborline/)).toBeDefined()
  })

  it('gives what union negotiators ask for to the union alone', () => {
    const bonus = demands.find(({ text }) => text.includes('signing bonus'))
    expect(bonus?.party).toBe(idOf(/Welders/))
    expect(bonus?.jointWith).toEqual([])
  })
})

describe('states of a federation', () => {
  it('are parties where they bargain, and places where something is only held', () => {
    const { parties, demands } = recordsOf(river)
    expect(parties.map(({ name }) => name).toSorted()).toEqual(['Colorado', 'Nebraska'])
    expect(demands.map(({ party }) => party)).toEqual(['US-NE'])
  })
})
