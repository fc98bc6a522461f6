import { styleText } from 'node:util'
import type { StyledLine } from '../styled-text.ts'
import { lineText } from '../styled-text.ts'
import type { StyleName } from '../theme.ts'

type Format = Parameters<typeof styleText>[0]

/**
 * Looks on paper and in terminals of any background: only what the terminal’s own sixteen colours
 * give, so that they go with its theme.
 */
const formats: Partial<Record<StyleName, Format>> = {
  strong: 'bold',
  name: 'bold',
  title: 'bold',
  quiet: 'dim',
  accepts: 'green',
  rejects: 'red',
  offers: 'cyan',
  threat: 'magenta',
  hedged: 'yellow',
  denied: 'red',
  planned: 'cyan',
  notCommitted: 'yellow',
  match: ['bold', 'underline'],
}

/**
 * Writes a line with its looks.
 *
 * @param line Any line.
 * @param hasColour Whether looks are wanted.
 * @returns The text; with escape sequences of its own only where looks are wanted.
 */
export function paint(line: StyledLine, hasColour: boolean): string {
  if (!hasColour) return lineText(line)
  return line
    .map(({ text, style }) => {
      const format = formats[style]
      return format === undefined || text.trim() === ''
        ? text
        : styleText(format, text, { validateStream: false })
    })
    .join('')
}
