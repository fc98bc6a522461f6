import { Text } from 'ink'
import { createElement } from 'react'
import type { StyledLine } from '../styled-text.ts'
import type { Theme } from '../theme.ts'

interface LineProps {
  /** The line, fitted to its width beforehand. */
  readonly line: StyledLine
  readonly theme: Theme
}

/** One line of a screen, as one text node. */
export function Line({ line, theme }: LineProps) {
  const pieces = line.map(({ text, style }) => createElement(Text, theme.styles[style], text))
  return createElement(Text, { wrap: 'truncate' }, ...(pieces.length > 0 ? pieces : [' ']))
}
