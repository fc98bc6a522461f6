/** Most bytes terminals take of it: what xterm reads, and many after it. */
const mostBytes = 74_994

const introducer = '\u001B'
const bell = '\u0007'

/** Most bytes of one piece that GNU screen passes through. */
const screenPiece = 760

/** Wraps a sequence so that tmux passes it through to the terminal around it. */
const throughTmux = (sequence: string): string =>
  `${introducer}Ptmux;${sequence.replaceAll(introducer, introducer + introducer)}${introducer}\\`

function throughScreen(sequence: string): string {
  const pieces = sequence.match(new RegExp(`[^]{1,${screenPiece}}`, 'gu')) ?? []
  return pieces.map((piece) => `${introducer}P${piece}${introducer}\\`).join('')
}

/**
 * Asks a terminal to put text on the clipboard (OSC 52); in tmux both tmux itself and the
 * terminal around it, since either may be the one that is allowed to.
 *
 * @param text The text.
 * @param env Environment variables: TMUX and TERM say what is in between.
 * @returns The sequence; it moves no cursor and prints nothing.
 * @throws {Error} When it is more than terminals take.
 * @see xterm control sequences, “Operating System Commands”, 52.
 */
export function osc52(text: string, env: Readonly<Record<string, string | undefined>>): string {
  const data = Buffer.from(text, 'utf8').toString('base64')
  if (data.length > mostBytes) {
    throw new Error('It is too long for the clipboard of a terminal.')
  }
  const sequence = `${introducer}]52;c;${data}${bell}`
  if (env.TMUX) return sequence + throughTmux(sequence)
  return /^screen/u.test(env.TERM ?? '') ? throughScreen(sequence) : sequence
}
