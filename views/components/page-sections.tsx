import { Box } from 'ink'
import { createElement } from 'react'
import type { Page, Section } from '../page.ts'
import type { StyledLine } from '../styled-text.ts'
import type { Theme } from '../theme.ts'
import { FittedTable } from './fitted-table.tsx'
import { Lines } from './lines.tsx'

interface PageSectionsProps {
  readonly page: Page
  /** First line shown, from 0. */
  readonly top: number
  readonly rows: number
  readonly theme: Theme
  /** Last touch to a line before it is drawn. */
  readonly touch?: (line: StyledLine) => StyledLine
}

/** The part of a section that is seen: from its line `skip`, `height` lines. */
interface Seen {
  readonly section: Section
  readonly skip: number
  readonly height: number
}

function seenSections({ sections }: Page, top: number, rows: number): readonly Seen[] {
  let start = 0
  return sections.flatMap((section): readonly Seen[] => {
    const skip = Math.max(0, top - start)
    const end = Math.min(start + section.height, top + rows)
    const height = end - (start + skip)
    start += section.height
    return height > 0 ? [{ section, skip, height }] : []
  })
}

function SeenSection({
  seen,
  theme,
  touch,
}: Pick<PageSectionsProps, 'theme' | 'touch'> & { readonly seen: Seen }) {
  const { section, skip, height } = seen
  if (section.kind === 'lines') {
    const lines = section.lines.slice(skip, skip + height)
    return <Lines lines={touch === undefined ? lines : lines.map(touch)} theme={theme} />
  }
  return (
    <Box height={height} overflow="hidden" flexDirection="column" flexShrink={0}>
      <Box marginTop={-skip} flexDirection="column" flexShrink={0}>
        <FittedTable table={section.table} theme={theme} />
      </Box>
    </Box>
  )
}

/** The lines and tables of a page that are in its window; nothing else is drawn. */
export function PageSections({ page, top, rows, ...look }: PageSectionsProps) {
  const drawn = seenSections(page, top, rows).map((seen) =>
    createElement(SeenSection, { seen, ...look }),
  )
  return createElement(Box, { flexDirection: 'column' }, ...drawn)
}
