import { Lines } from '../components/lines.tsx'
import type { Layout } from '../layout.ts'
import { nothingFoundLines } from '../nothing-found-lines.ts'
import type { Scene } from '../scene.ts'

interface NothingFoundProps {
  readonly layout: Layout
  readonly scene: Scene
  /** Whether articles are still being read. */
  readonly isReading: boolean
}

/** What is said instead of four empty panes. */
export function NothingFound({ layout: { body }, scene, isReading }: NothingFoundProps) {
  const lines = nothingFoundLines(scene, body.width, isReading).slice(0, body.height)
  return <Lines lines={lines} theme={scene.theme} height={body.height} />
}
