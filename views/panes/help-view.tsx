import { Frame } from '../components/frame.tsx'
import { PageSections } from '../components/page-sections.tsx'
import { frameEdges } from '../rectangle.ts'
import { scrollWords } from '../scroll.ts'
import type { ShownPage } from '../shown-page.ts'
import { segment } from '../styled-text.ts'
import type { Theme } from '../theme.ts'

interface HelpViewProps {
  readonly shown: ShownPage
  readonly theme: Theme
}

/** The keys that work here, and what the signs mean. */
export function HelpView({ shown: { frame, page, top }, theme }: HelpViewProps) {
  const rows = frame.height - frameEdges
  return (
    <Frame
      rectangle={frame}
      isFocused
      title={[segment('Help', 'titleFocused')]}
      position={scrollWords(top, rows, page.height)}
      theme={theme}
    >
      <PageSections page={page} top={top} rows={rows} theme={theme} />
    </Frame>
  )
}
