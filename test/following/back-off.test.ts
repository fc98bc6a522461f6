import fc from 'fast-check'
import { expect, it } from 'vitest'
import { waitAfter } from '../../source/following/back-off.ts'

const minute = 60_000

it.each([
  ['after a success', { failures: 0 }, minute],
  ['after a failure', { failures: 1 }, 2 * minute],
  ['after two', { failures: 2 }, 4 * minute],
  ['after many', { failures: 9 }, 15 * minute],
  ['less some chance', { failures: 2, chance: 0.5 }, 3.5 * minute],
  ['as long as the server asks', { failures: 1, retryAfter: 30 * minute }, 30 * minute],
  ['no shorter than that', { failures: 2, retryAfter: 1000 }, 4 * minute],
  ['a day, whatever it asks', { failures: 1, retryAfter: 1e12 }, 1440 * minute],
])('waits %s', (_, given, wait) => {
  expect(waitAfter({ interval: minute, chance: 0, ...given })).toBe(wait)
})

it('waits never less than the interval, never more than is asked or 15 minutes', () => {
  const wait = fc.record({
    failures: fc.nat(1000),
    interval: fc.integer({ min: 1, max: 15 * minute }),
    retryAfter: fc.option(fc.nat(1e9)),
    chance: fc.double({ min: 0, max: 0.999, noNaN: true }),
  })
  fc.assert(
    fc.property(wait, (given) => {
      const ms = waitAfter(given)
      expect(ms).toBeGreaterThanOrEqual(given.interval)
      const asked = given.failures === 0 ? 0 : Math.min(given.retryAfter ?? 0, 1440 * minute)
      expect(ms).toBeLessThanOrEqual(Math.max(15 * minute, asked))
    }),
  )
})
