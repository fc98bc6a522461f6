import { Text } from 'ink'
import SelectInput from 'ink-select-input'
import { possiblySameAs } from '../../source/dossier/related-records.ts'
import { Frame } from '../components/frame.tsx'
import { kindOf, titleOf } from '../record-words.ts'
import { frameEdges, frameSides, type Rectangle } from '../rectangle.ts'
import type { Scene } from '../scene.ts'

import { lineText, segment, spreadLine } from '../styled-text.ts'

interface RelatedPanelProps {
  readonly rectangle: Rectangle
  /** Id of the record others are related to. */
  readonly id: string
  /** Index of the chosen one, from 0; null while the keyboard is elsewhere. */
  readonly chosen: number | null
  readonly scene: Scene
}

/** First of the records seen, so that the chosen one is the last of them once there are more. */
const firstSeen = (chosen: number, rows: number, count: number): number =>
  Math.max(0, Math.min(chosen - rows + 1, count - rows))

/** The records related to one, to choose from. */
export function RelatedPanel({ rectangle, id, chosen, scene }: RelatedPanelProps) {
  const { theme, names } = scene
  const width = rectangle.width - frameSides - 1
  const open = scene.index.find(id)
  const same = new Set(open === undefined ? [] : possiblySameAs(scene.index, open))
  const related = scene.relatedTo(id)
  // Of thousands only those that can be seen are set: SelectInput goes through all it is given.
  const rows = rectangle.height - frameEdges
  const first = firstSeen(chosen ?? 0, rows, related.length)
  const items = related.slice(first, first + rows).map((entry) => ({
    key: entry.id,
    value: entry.id,
    label: lineText(
      spreadLine(
        [segment(titleOf(entry, names))],
        [segment(same.has(entry) ? 'may be the same' : kindOf(entry))],
        width,
      ),
    ),
  }))
  return (
    <Frame
      rectangle={rectangle}
      isFocused={chosen !== null}
      title={[segment('Related', chosen === null ? 'title' : 'titleFocused')]}
      badge={String(related.length)}
      theme={theme}
    >
      <SelectInput
        // Keys go through the keymap, so the place in the list comes from the state.
        key={[chosen, ...items.map(({ key }) => key)].join(' ')}
        isFocused={false}
        items={items}
        initialIndex={(chosen ?? 0) - first}
        limit={rows}
        indicatorComponent={({ isSelected }) => (
          <Text>{isSelected && chosen !== null ? '›' : ' '}</Text>
        )}
        itemComponent={({ isSelected, label }) => (
          <Text
            wrap="truncate"
            {...theme.styles[isSelected && chosen !== null ? 'selected' : 'text']}
          >
            {label}
          </Text>
        )}
      />
    </Frame>
  )
}
