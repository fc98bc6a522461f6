import { Box } from 'ink'
import type { PropsWithChildren } from 'react'
import { widthOf } from '../fit-text.ts'
import { frameEdges, type Rectangle } from '../rectangle.ts'
import { cutLine, type StyledLine, segment } from '../styled-text.ts'
import type { Theme } from '../theme.ts'
import { Line } from './line.tsx'

interface FrameProps {
  readonly rectangle: Rectangle
  /** Whether the keyboard is on it: heavy lines, so that it shows without colour. */
  readonly isFocused: boolean
  readonly title: StyledLine
  /** Right end of the upper border: a count. */
  readonly badge?: string
  /** Right end of the lower border: where in the list one is. */
  readonly position?: string | null
  readonly theme: Theme
}

/** Cells of the upper border that are neither title nor badge. */
const corners = 6

const badgeFits = (badge: string, width: number): boolean =>
  badge !== '' && widthOf(badge) + corners + 8 <= width

/**
 * Says how much room the title of a frame has.
 *
 * @param width Width of the frame in cells.
 * @param badge What stands at the right end of its upper border.
 * @returns Cells.
 */
export const titleRoom = (width: number, badge = ''): number =>
  width - corners - (badgeFits(badge, width) ? widthOf(badge) + 3 : 0)

const spaced = (line: StyledLine): StyledLine => [segment(' '), ...line, segment(' ')]

/**
 * A frame with words in its borders.
 *
 * @example
 * ┏ 3 Demands ━━━━━━━━━━━━━━━━━━━ 9 ━┓
 * ┃ …                                ┃
 * ┗━━━━━━━━━━━━━━━━━━━━━━━━ 1–5 of 9 ━┛
 */
export function Frame(props: PropsWithChildren<FrameProps>) {
  const { rectangle, isFocused, title, badge = '', position, theme, children } = props
  const { width, height } = rectangle
  const { color } = theme.styles[isFocused ? 'borderFocused' : 'border']
  const hasBadge = badgeFits(badge, width)
  return (
    <Box
      width={width}
      height={height}
      flexShrink={0}
      flexDirection="column"
      borderStyle={isFocused ? 'bold' : 'round'}
      {...(color === undefined ? {} : { borderColor: color })}
      paddingX={1}
    >
      <Box position="absolute" top={-1} left={0}>
        <Line line={spaced(cutLine(title, titleRoom(width, badge)))} theme={theme} />
      </Box>
      {hasBadge && (
        <Box position="absolute" top={-1} right={1}>
          <Line line={spaced([segment(badge, 'quiet')])} theme={theme} />
        </Box>
      )}
      {position && (
        <Box position="absolute" top={height - frameEdges} right={1}>
          <Line line={spaced([segment(position, 'quiet')])} theme={theme} />
        </Box>
      )}
      {children}
    </Box>
  )
}
