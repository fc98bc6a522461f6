import { expect, it } from 'vitest'
import { parseConfig } from '../../source/commands/parse-config.ts'
import { ReaderError } from '../../source/errors.ts'

const path = '/home/ana/.config/peacedash/config.json'
const whole = Buffer.from(
  '{ "theme": "light", "mouse": true, "notify": "bell", "keys": { "zoom": ["Z", "ctrl+o"] } }\n',
)

/** The bytes with damage at a place: each bit turned, the byte gone, another put in, all after it cut off. */
function* damagedAt(at: number): Generator<Buffer> {
  for (let bit = 0; bit < 8; bit += 1) {
    const turned = Buffer.from(whole)
    turned[at] = turned.readUInt8(at) ^ (1 << bit)
    yield turned
  }
  yield Buffer.concat([whole.subarray(0, at), whole.subarray(at + 1)])
  for (const byte of [0, 0x0a, 0x1b, 0x22, 0x7b, 0xff]) {
    yield Buffer.concat([whole.subarray(0, at), Buffer.from([byte]), whole.subarray(at)])
  }
  yield whole.subarray(0, at)
}

it('a configuration damaged anywhere is read, or refused with its path and what to do', () => {
  let refused = 0
  for (let at = 0; at < whole.length; at += 1) {
    for (const bytes of damagedAt(at)) {
      const text = bytes.toString('utf8')
      try {
        const { theme, mouse, notify } = parseConfig(text, path)
        // What is read is what stands there: nothing is made up.
        for (const value of [theme, notify]) if (value) expect(text).toContain(`"${value}"`)
        if (mouse !== undefined) expect(text).toContain(String(mouse))
      } catch (fault) {
        if (!(fault instanceof ReaderError)) throw fault
        refused += 1
        expect(fault.message).toContain(path)
        expect(fault.remedy).not.toBe('')
      }
    }
  }
  expect(refused).toBeGreaterThan(whole.length * 8)
})
