import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type MouseEvent, openMouseInput } from '../../views/mouse-input.ts'

/** A keyboard that sends what it is told to. */
class FakeKeyboard extends EventEmitter {
  isRaw = false
  isFlowing = false
  setRawMode(isRaw: boolean) {
    this.isRaw = isRaw
    return this
  }
  resume() {
    this.isFlowing = true
    return this
  }
  pause() {
    this.isFlowing = false
    return this
  }
}

function openFake() {
  const keyboard = new FakeKeyboard()
  const written: string[] = []
  const input = openMouseInput(keyboard as unknown as NodeJS.ReadStream, (text) =>
    written.push(text),
  )
  const events: MouseEvent[] = []
  const leave = input.subscribe((event) => events.push(event))
  input.stdin.setRawMode(true)
  return {
    keyboard,
    input,
    events,
    leave,
    written,
    send: (...chunks: readonly Buffer[]) => {
      for (const chunk of chunks) keyboard.emit('data', chunk)
    },
    keys: () => input.stdin.read()?.toString() ?? '',
  }
}

const bytes = (text: string): Buffer => Buffer.from(text)
const press = (column: number, row: number) => `\u001B[<0;${column};${row}M`
const release = (column: number, row: number) => `\u001B[<0;${column};${row}m`

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the mouse', () => {
  it('says where it was pressed, from 0, and nothing when it is let go', () => {
    const { send, events, keys } = openFake()
    send(bytes(press(1, 1) + release(1, 1) + press(120, 40)))
    expect(events).toEqual([
      { kind: 'press', column: 0, row: 0 },
      { kind: 'press', column: 119, row: 39 },
    ])
    expect(keys()).toBe('')
  })

  it('says which way the wheel is turned', () => {
    const { send, events } = openFake()
    send(bytes('\u001B[<64;5;6M\u001B[<65;5;6M'))
    expect(events).toEqual([
      { kind: 'wheel up', column: 4, row: 5 },
      { kind: 'wheel down', column: 4, row: 5 },
    ])
  })

  it.each([
    ['the other buttons', '\u001B[<1;5;6M\u001B[<2;5;6M'],
    ['a press with a key held', '\u001B[<16;5;6M'],
    ['a wheel turned sideways', '\u001B[<66;5;6M'],
  ])('swallows reports of %s', (_, report) => {
    const { send, events, keys } = openFake()
    send(bytes(report))
    expect(events).toEqual([])
    expect(keys()).toBe('')
  })

  it('keeps the keys between reports, in their order', () => {
    const { send, events, keys } = openFake()
    send(bytes(`5j${press(2, 3)}é\u001B[A${press(4, 5)}日`))
    expect(keys()).toBe('5jé\u001B[A日')
    expect(events).toHaveLength(2)
  })

  it('puts together what comes in two chunks, wherever it is split', () => {
    const whole = bytes(`é${press(12, 34)}j\u001B[B${press(5, 6)}\u001B[<64;7;8M日k`)
    for (let at = 0; at <= whole.length; at += 1) {
      const { send, events, keys } = openFake()
      send(whole.subarray(0, at), whole.subarray(at))
      expect([at, keys()]).toEqual([at, 'éj\u001B[B日k'])
      expect(events).toEqual([
        { kind: 'press', column: 11, row: 33 },
        { kind: 'press', column: 4, row: 5 },
        { kind: 'wheel up', column: 6, row: 7 },
      ])
    }
  })

  it('puts together what comes byte by byte', () => {
    const { send, events, keys } = openFake()
    send(...Array.from(bytes(`j${press(12, 34)}日`), (byte) => Buffer.from([byte])))
    expect(keys()).toBe('j日')
    expect(events).toEqual([{ kind: 'press', column: 11, row: 33 }])
  })

  it.each(['\u001B', '\u001B['])('takes %j for a key when no report follows', (key) => {
    const { send, keys } = openFake()
    send(bytes(`j${key}`))
    expect(keys()).toBe('j')
    vi.runAllTimers()
    expect(keys()).toBe(key)
    send(bytes('k'))
    vi.runAllTimers()
    expect(keys()).toBe('k')
  })

  it('is reported only while keys are read raw', () => {
    const { input, keyboard, written, send, events } = openFake()
    expect(keyboard.isRaw && keyboard.isFlowing).toBe(true)
    expect(written.splice(0)).toEqual(['\u001B[?1000h\u001B[?1006h'])
    input.stdin.setRawMode(false)
    expect(written).toEqual(['\u001B[?1006l\u001B[?1000l'])
    expect(keyboard.isRaw || keyboard.isFlowing).toBe(false)
    send(bytes(press(1, 1)))
    expect(events).toEqual([])
    input.stdin.setRawMode(true)
    send(bytes(press(1, 1)))
    expect(events).toHaveLength(1)
  })

  it('loses no key that was waited for when the keyboard is given away', () => {
    const { input, send, keys } = openFake()
    send(bytes('\u001B'))
    input.stdin.setRawMode(false)
    expect(keys()).toBe('\u001B')
  })

  it('is no longer told to who has left', () => {
    const { send, events, leave } = openFake()
    leave()
    send(bytes(press(1, 1)))
    expect(events).toEqual([])
  })
})
