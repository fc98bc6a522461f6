import { type FrameWords, frameLines } from '../frame-lines.ts'
import type { Rectangle } from '../layout.ts'
import { frameEdges, frameSides } from '../shown-page.ts'
import { fitLine, type StyledLine, segment } from '../styled-text.ts'
import type { Theme } from '../theme.ts'
import { Lines } from './lines.tsx'

interface FrameProps extends FrameWords {
  readonly rectangle: Rectangle
  readonly isFocused: boolean
  /** Lines inside; those past the height are not drawn, missing ones are blank. */
  readonly lines: readonly StyledLine[]
  readonly theme: Theme
}

/** A frame with lines in it, one text node a line. */
export function Frame({ rectangle, isFocused, lines, theme, ...words }: FrameProps) {
  const { width, height } = rectangle
  const { top, bottom, side, style } = frameLines(width, words, isFocused)
  const rows = Array.from(
    { length: Math.max(0, height - frameEdges) },
    (_, at): StyledLine => [
      segment(`${side} `, style),
      ...fitLine(lines[at] ?? [], width - frameSides),
      segment(` ${side}`, style),
    ],
  )
  return <Lines lines={[top, ...rows, bottom]} theme={theme} height={height} />
}
