import { Box } from 'ink'
import { createElement } from 'react'
import type { StyledLine } from '../styled-text.ts'
import type { Theme } from '../theme.ts'
import { Line } from './line.tsx'

interface LinesProps {
  readonly lines: readonly StyledLine[]
  readonly theme: Theme
  /** Height in lines; that of the lines when left out. */
  readonly height?: number
}

/** Lines one under the other. Their place is all that tells them apart, so they have no keys. */
export function Lines({ lines, theme, height = lines.length }: LinesProps) {
  const drawn = lines.map((line) => createElement(Line, { line, theme }))
  return createElement(Box, { flexDirection: 'column', height, flexShrink: 0 }, ...drawn)
}
