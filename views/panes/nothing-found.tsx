import { Lines } from '../components/lines.tsx'
import type { Layout } from '../layout.ts'
import { nothingFoundLines, type ToCome } from '../nothing-found-lines.ts'
import type { Scene } from '../scene.ts'

interface NothingFoundProps {
  readonly layout: Layout
  readonly scene: Scene
  readonly toCome: ToCome
}

/** What is said instead of four empty panes. */
export function NothingFound({ layout: { body }, scene, toCome }: NothingFoundProps) {
  const lines = nothingFoundLines(scene, body.width, toCome).slice(0, body.height)
  return <Lines lines={lines} theme={scene.theme} height={body.height} />
}
