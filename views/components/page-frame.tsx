import { Box, Text } from 'ink'
import type { PropsWithChildren } from 'react'
import { type FrameWords, frameLines } from '../frame-lines.ts'
import type { Rectangle } from '../layout.ts'
import { frameEdges } from '../shown-page.ts'
import type { Theme } from '../theme.ts'
import { Line } from './line.tsx'

interface PageFrameProps extends FrameWords {
  readonly rectangle: Rectangle
  readonly isFocused: boolean
  readonly theme: Theme
}

/** A frame round what is more than lines. */
export function PageFrame(props: PropsWithChildren<PageFrameProps>) {
  const { rectangle, isFocused, theme, children, ...words } = props
  const { width, height } = rectangle
  const { top, bottom, side, style } = frameLines(width, words, isFocused)
  const rows = Math.max(0, height - frameEdges)
  const sides = <Text {...theme.styles[style]}>{Array(rows).fill(side).join('\n')}</Text>
  return (
    <Box flexDirection="column" width={width} height={height} flexShrink={0}>
      <Line line={top} theme={theme} />
      <Box height={rows}>
        {sides}
        <Box width={width - 2} height={rows} paddingX={1} overflow="hidden" flexShrink={0}>
          {children}
        </Box>
        {sides}
      </Box>
      <Line line={bottom} theme={theme} />
    </Box>
  )
}
