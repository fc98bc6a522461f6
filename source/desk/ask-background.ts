/** What lies behind the text of a terminal; null when it does not say. */
export type FoundBackground = 'dark' | 'light' | null

/** Longest time an answer is waited for, in ms: a terminal that has one gives it in a few. */
const patience = 150

/** Asks for the background colour (OSC 11), then for the kind of terminal (DA1), which all answer. */
const question = '\u001B]11;?\u001B\\\u001B[c'

const colourAnswer = /\u001B\]11;(rgba?:[\da-f/]+)(?:\u0007|\u001B\\)/iu
const kindAnswer = /\u001B\[\?[\d;]*c/u
/** An answer whose end has not come. */
const unfinished = /\u001B(?:\](?:1(?:1(?:;[\da-z:/]*\u001B?)?)?)?|\[(?:\?[\d;]*)?)?$/iu

/** A channel of two to four hexadecimal digits, from 0 to 1. */
const channel = (digits: string): number => Number.parseInt(digits, 16) / (16 ** digits.length - 1)

/**
 * Reads a colour as terminals write it.
 *
 * @param colour “rgb:1e1e/1e1e/1e1e”, “rgba:ff/ff/ff/ff”.
 * @returns Whether it is dark or light; null for what is no colour.
 * @see XParseColor, RGB device string specification.
 */
export function readBackground(colour: string): FoundBackground {
  const [red, green, blue] = colour
    .replace(/^rgba?:/iu, '')
    .split('/')
    .map(channel)
  if (red === undefined || green === undefined || blue === undefined) return null
  const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  if (Number.isNaN(light)) return null
  return light < 0.5 ? 'dark' : 'light'
}

/**
 * Reads the hint some terminals leave in the environment.
 *
 * @param hint Value of COLORFGBG: “15;0”, “0;default;15”.
 * @returns Whether the background is dark or light; null when it does not say.
 */
export function readHint(hint: string | undefined): FoundBackground {
  const last = hint?.split(';').at(-1) ?? ''
  if (!/^\d+$/u.test(last)) return null
  return Number(last) === 7 || Number(last) >= 9 ? 'light' : 'dark'
}

/** A keyboard in raw mode, and the way to the terminal. */
export interface Asked {
  readonly stdin: NodeJS.ReadStream
  readonly write: (text: string) => void
  readonly hint?: string | undefined
}

/**
 * Asks a terminal what lies behind its text, before anything is drawn. It waits no longer than
 * 150 ms; keys pressed meanwhile are given back to whoever reads next.
 *
 * @param asked A keyboard in raw mode, the way to the terminal, and the hint of the environment.
 * @returns What the terminal says, else what the hint says; null when neither does.
 */
export function askBackground({ stdin, write, hint }: Asked): Promise<FoundBackground> {
  return new Promise((resolve) => {
    let heard = ''
    let found: FoundBackground = null
    let isSettled = false
    const settle = (): void => {
      if (isSettled) return
      isSettled = true
      clearTimeout(timer)
      stdin.off('readable', listen)
      const typed = heard.replace(unfinished, '')
      if (typed !== '') stdin.unshift(Buffer.from(typed, 'latin1'))
      resolve(found ?? readHint(hint))
    }
    const listen = (): void => {
      for (let chunk = stdin.read(); chunk !== null; chunk = stdin.read()) {
        heard += Buffer.from(chunk).toString('latin1')
      }
      const colour = heard.match(colourAnswer)
      if (colour !== null) {
        found = readBackground(colour[1] ?? '')
        heard = heard.replace(colour[0], '')
      }
      const kind = heard.match(kindAnswer)
      if (kind === null) return
      heard = heard.replace(kind[0], '')
      settle()
    }
    // Where the program was busy an answer may have come, but has not been read yet.
    const timer = setTimeout(() => setImmediate(settle), patience)
    stdin.on('readable', listen)
    write(question)
  })
}
