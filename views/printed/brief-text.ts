import { countWords } from '../count-words.ts'
import { type StyledLine, segment } from '../styled-text.ts'
import { wrapLine } from '../wrap-line.ts'
import type { Brief, BriefEntry, BriefSection } from './brief.ts'
import { noNegotiation } from './no-negotiation.ts'
import { paint } from './paint.ts'

/** Cells of a line that is comfortable to read. */
export const comfortable = 110
const step = 2

/** What it is, the words in quotation marks, where they stand, and who says so. */
function entryLine({ lead, cited }: BriefEntry): StyledLine {
  if (cited === null) return lead
  const before = lead.length === 0 ? [] : [...lead, segment('  ')]
  const where =
    cited.where === '' ? [] : [segment(` ${cited.where.replaceAll('¶ ', '¶\u00a0')}`, 'quiet')]
  const said = cited.said.length === 0 ? [] : [segment(' · ', 'quiet'), ...cited.said]
  return [...before, segment(`“${cited.words}”`), ...where, ...said]
}

function entryLines(entry: BriefEntry, depth: number, width: number): readonly StyledLine[] {
  const margin = segment(' '.repeat(depth * step))
  const own = wrapLine([margin, ...entryLine(entry)], width, (depth + 1) * step)
  return [...own, ...entry.under.flatMap((one) => entryLines(one, depth + 1, width))]
}

/** A section under an empty line: its title, then its entries, none cut. */
export function sectionLines(
  { title, entries, more }: BriefSection,
  width: number,
): readonly StyledLine[] {
  const rest =
    more === null
      ? []
      : wrapLine(
          [segment(`… and ${countWords(more.count)} more: peacedash ${more.command}`, 'quiet')],
          width,
          step,
        )
  return [
    [],
    ...wrapLine([segment(title.toUpperCase(), 'strong')], width),
    ...entries.flatMap((entry) => entryLines(entry, 0, width)),
    ...rest,
  ]
}

/**
 * Prints a brief as text.
 *
 * @param brief Any brief.
 * @param options Width of a line in cells, from 20, and whether looks are wanted.
 * @returns Lines ended by a line feed, no wider than that; nothing is cut.
 */
export function briefText(
  { title, origin, sections }: Brief,
  options: { readonly width: number; readonly hasColour: boolean },
): string {
  const width = Math.min(options.width, comfortable)
  const lines = [
    ...wrapLine([segment(title, 'strong')], width),
    ...(origin === '' ? [] : wrapLine([segment(origin, 'quiet')], width)),
    ...(sections.length === 0 ? [[], ...wrapLine([segment(noNegotiation)], width)] : []),
    ...sections.flatMap((one) => sectionLines(one, width)),
  ]
  return lines.map((line) => `${paint(line, options.hasColour).trimEnd()}\n`).join('')
}
