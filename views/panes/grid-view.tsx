import { Box } from 'ink'
import { Lines } from '../components/lines.tsx'
import { currentPlace } from '../current.ts'
import { cellAt, type Grid } from '../grid.ts'
import type { GridPage } from '../open-page.ts'
import { frameSides } from '../rectangle.ts'
import type { Scene } from '../scene.ts'
import { scrollWords } from '../scroll.ts'
import type { ShownGrid } from '../shown-grid.ts'
import type { State } from '../state.ts'
import { cutLine, lineText, type StyledLine, segment } from '../styled-text.ts'
import { wrapLine } from '../wrap-line.ts'
import { EvidencePane } from './evidence-pane.tsx'
import { PageFrame } from './page-frame.tsx'

interface GridViewProps {
  readonly page: GridPage
  readonly shown: ShownGrid
  readonly state: State
  readonly scene: Scene
}

/** Says that nothing was found for a cell, and of what: silence is no stance. */
function emptyWords(grid: Grid, { row, column }: GridPage): string {
  const line = grid.rows.find(({ key }) => key === row)?.label ?? []
  const heading = grid.columns.find(({ key }) => key === column)?.heading[0] ?? []
  return `Nothing found on ${lineText(line)} for ${lineText(heading)}. That the articles are silent says nothing of where it stands.`
}

/** Which columns are shown, where not all have room. */
function columnWords({ grid, set }: ShownGrid): string {
  const [first, end] = set.shown
  const count = grid.columns.length
  return end - first >= count ? '' : `columns ${first + 1}–${end} of ${count}`
}

/** One thing against another, and under it the words the selected cell stands for. */
export function GridView({ page, shown, state, scene }: GridViewProps) {
  const { grid, set, frame, rows, hasLegend, evidence } = shown
  const width = frame.width - frameSides
  const items = cellAt(grid, page.row, page.column)
  const badge = columnWords(shown)
  const body: readonly StyledLine[] =
    grid.rows.length === 0
      ? wrapLine([segment(grid.none, 'quiet')], width)
      : set.lines.slice(page.top, page.top + rows)
  return (
    <Box flexDirection="column">
      <PageFrame
        rectangle={frame}
        badge={badge}
        position={scrollWords(page.top, rows, set.lines.length)}
        state={state}
        scene={scene}
      >
        {grid.rows.length > 0 && <Lines lines={set.heading} theme={scene.theme} />}
        <Lines lines={body} theme={scene.theme} height={rows} />
        {hasLegend && <Lines lines={[cutLine(grid.legend, width)]} theme={scene.theme} />}
      </PageFrame>
      {evidence && (
        <EvidencePane
          rectangle={evidence}
          place={currentPlace(state, scene)}
          none={grid.rows.length === 0 ? '' : emptyWords(grid, page)}
          {...(items.length > 1 ? { badge: `${page.at + 1} of ${items.length}, J/K more` } : {})}
          scene={scene}
        />
      )}
    </Box>
  )
}
