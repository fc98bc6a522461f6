import { PassThrough } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'

/** What a mouse does: it is pressed on a cell, or its wheel is turned over one. */
export interface MouseEvent {
  readonly kind: 'press' | 'wheel up' | 'wheel down'
  /** Cell of the screen, from 0. */
  readonly column: number
  readonly row: number
}

/** A report of the mouse: SGR extended coordinates (xterm, mode 1006). */
const report = /\u001B\[<(\d+);(\d+);(\d+)([Mm])/gu
/** What may be the beginning of a report whose rest comes in the next chunk. */
const unfinished = /\u001B(?:\[(?:<[\d;]*)?)?$/u
/** What of it may be a key as well: Esc, Alt-[. */
const ambiguous = /^\u001B\[?$/u
/** Time the rest is waited for before it is taken for a key, in ms. */
const patience = 20

const kinds: Readonly<Record<number, MouseEvent['kind']>> = {
  0: 'press',
  64: 'wheel up',
  65: 'wheel down',
}

/** Modes that make a terminal report the mouse: presses (1000), coordinates as SGR (1006). */
const on = '\u001B[?1000h\u001B[?1006h'
const off = '\u001B[?1006l\u001B[?1000l'

/** A keyboard from which the reports of the mouse have been taken. */
export interface MouseInput {
  /** To be read in place of the real one; what Ink uses of a terminal is there. */
  readonly stdin: NodeJS.ReadStream
  readonly subscribe: (listener: (event: MouseEvent) => void) => () => void
}

/**
 * Reads the mouse out of what a terminal sends. The terminal reports only while keys are read
 * raw, so that a pager or a shell in between has its terminal to itself.
 *
 * @param real The keyboard.
 * @param write Writes to the terminal.
 * @returns The keyboard without reports, and who hears of them.
 */
export function openMouseInput(real: NodeJS.ReadStream, write: (text: string) => void): MouseInput {
  const listeners = new Set<(event: MouseEvent) => void>()
  const keys = new PassThrough()
  const decoder = new StringDecoder('utf8')
  let pending = ''
  let timer: NodeJS.Timeout | undefined
  /** Gives up waiting: what has come so far is a key, or the torn beginning of a report. */
  const giveUp = (): void => {
    clearTimeout(timer)
    if (ambiguous.test(pending)) keys.write(pending)
    pending = ''
  }
  const take = (chunk: Buffer): void => {
    clearTimeout(timer)
    const text = pending + decoder.write(chunk)
    pending = text.match(unfinished)?.[0] ?? ''
    const whole = text.slice(0, text.length - pending.length)
    const rest = whole.replace(report, (_, button: string, x: string, y: string, end: string) => {
      const kind = kinds[Number(button)]
      if (kind !== undefined && end === 'M') {
        const event = { kind, column: Number(x) - 1, row: Number(y) - 1 }
        for (const listener of listeners) listener(event)
      }
      return ''
    })
    if (rest !== '') keys.write(rest)
    if (ambiguous.test(pending)) timer = setTimeout(giveUp, patience)
  }
  const listen = (isRaw: boolean): void => {
    real.setRawMode(isRaw)
    write(isRaw ? on : off)
    real.off('data', take)
    giveUp()
    if (isRaw) real.on('data', take).resume()
    else real.pause()
  }
  const stdin = Object.assign(keys, {
    isTTY: true,
    setRawMode: (isRaw: boolean) => {
      listen(isRaw)
      return stdin
    },
    ref: () => real.ref(),
    unref: () => real.unref(),
  }) as unknown as NodeJS.ReadStream
  return {
    stdin,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
