/** Depth of colour: none, the 16 of the terminal's theme, 256, or 16 million. */
export type ColourLevel = 0 | 1 | 2 | 3

export interface ColourWishes {
  /** `--color` or `--no-color`, where given. */
  readonly flag: boolean | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  /** Bits of colour the terminal has, as `tty.WriteStream.getColorDepth` tells: 1, 4, 8, 24. */
  readonly depth: number
}

/**
 * Decides how many colours to use: a flag beats the environment, FORCE_COLOR beats
 * NO_COLOR as in Node itself, and a wish beats what the terminal seems able to do.
 *
 * @see no-color.org: NO_COLOR counts when it is set and not empty.
 */
export function findColourLevel({ flag, env, depth }: ColourWishes): ColourLevel {
  const able: ColourLevel = depth >= 24 ? 3 : depth >= 8 ? 2 : depth >= 4 ? 1 : 0
  const wanted: ColourLevel = able === 0 ? 1 : able
  if (flag !== undefined) return flag ? wanted : 0
  switch (env.FORCE_COLOR) {
    case undefined:
      return env.NO_COLOR || env.TERM === 'dumb' ? 0 : able
    case '0':
    case 'false':
      return 0
    case '1':
      return 1
    case '2':
      return 2
    case '3':
      return 3
    default:
      return wanted
  }
}
