import { widthOf } from './fit-text.ts'
import { cutLine, lineWidth, type StyledLine, segment } from './styled-text.ts'
import type { StyleName } from './theme.ts'

/** Signs a frame is drawn with: heavy round what is focused, so that it shows without colour. */
const glyphs = {
  focused: { corners: ['┏', '┓', '┗', '┛'], across: '━', down: '┃' },
  other: { corners: ['╭', '╮', '╰', '╯'], across: '─', down: '│' },
} as const

/** What stands in the border of a frame. */
export interface FrameWords {
  readonly title: StyledLine
  /** Right end of the upper border: a count. */
  readonly badge?: string
  /** Right end of the lower border: where in the list one is. */
  readonly position?: string | null
}

/** Lines of a frame: its upper and lower border, and the sign that ends each line between. */
export interface FrameLines {
  readonly top: StyledLine
  readonly bottom: StyledLine
  readonly side: string
  readonly style: StyleName
}

function edge(
  width: number,
  corners: readonly [string, string],
  across: string,
  words: { readonly left: StyledLine; readonly right: string },
  style: StyleName,
): StyledLine {
  const right = words.right === '' || widthOf(words.right) + 6 > width ? '' : ` ${words.right} `
  const room = width - 4 - widthOf(right) - (right === '' ? 0 : 1)
  const left = words.left.length === 0 || room < 3 ? [] : cutLine(words.left, room - 2)
  const label = left.length === 0 ? [] : [segment(' '), ...left, segment(' ')]
  const rest = width - 2 - lineWidth(label) - widthOf(right) - (right === '' ? 0 : 1)
  return [
    segment(corners[0], style),
    ...label,
    segment(across.repeat(Math.max(0, rest)), style),
    ...(right === '' ? [] : [segment(right, 'quiet'), segment(across, style)]),
    segment(corners[1], style),
  ]
}

/**
 * Draws the borders of a frame.
 *
 * @param width Cells, from 8.
 * @param words Title, count and position; each is cut or left out when it does not fit.
 * @param isFocused Whether the keyboard is on it.
 * @returns Both borders, exactly that wide.
 *
 * @example
 * ┏ 3 Demands ━━━━━━━━━━━━━━━━━━━ 9 ━┓
 * ┗━━━━━━━━━━━━━━━━━━━━━━━━ 1–5 of 9 ━┛
 */
export function frameLines(width: number, words: FrameWords, isFocused: boolean): FrameLines {
  const { corners, across, down } = isFocused ? glyphs.focused : glyphs.other
  const style = isFocused ? 'borderFocused' : 'border'
  const upper = { left: words.title, right: words.badge ?? '' }
  const lower = { left: [], right: words.position ?? '' }
  return {
    top: edge(width, [corners[0], corners[1]], across, upper, style),
    bottom: edge(width, [corners[2], corners[3]], across, lower, style),
    side: down,
    style,
  }
}
