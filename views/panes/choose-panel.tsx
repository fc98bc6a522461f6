import { Box, Text } from 'ink'
import SelectInput from 'ink-select-input'
import { type Choice, choicesOf, chooserWords } from '../choosers.ts'
import { Frame } from '../components/frame.tsx'
import { Lines } from '../components/lines.tsx'
import { fitText, padText, widthOf } from '../fit-text.ts'
import { frameEdges, frameSides, type Rectangle } from '../rectangle.ts'
import type { Scene } from '../scene.ts'
import { toScreenText } from '../screen-text.ts'
import type { State } from '../state.ts'
import { segment } from '../styled-text.ts'

interface ChoosePanelProps {
  /** All between header and footer; the panel takes what it needs of it. */
  readonly body: Rectangle
  readonly state: State
  readonly scene: Scene
}

const widestPanel = 76
/** Lines before the choices: what was typed. */
const promptLines = 1

/** A choice on one line: whether it is on, its words, its keys or count or why not. */
function choiceLine({ words, note, isOn, reason }: Choice, width: number): string {
  const mark = isOn ? '✓ ' : '  '
  const right = reason ?? note
  const room = width - widthOf(mark)
  const rightWidth = Math.min(widthOf(right), Math.floor(room * 0.6))
  const left = fitText(toScreenText(words), Math.max(0, room - rightWidth - 1))
  return `${mark}${left} ${fitText(right, rightWidth)}`
}

/** A list to choose from, over what is on the screen; what is typed narrows it. */
export function ChoosePanel({ body, state, scene }: ChoosePanelProps) {
  if (state.overlay?.kind !== 'choose') return null
  const { chooser, query, index } = state.overlay
  const { theme } = scene
  const choices = choicesOf(state, scene)
  const width = Math.min(widestPanel, body.width)
  const limit = Math.max(1, Math.min(choices.length, body.height - frameEdges - promptLines))
  const height = limit + frameEdges + promptLines
  const inside = width - frameSides
  const { title, none } = chooserWords[chooser]
  const items = choices.map((choice) => ({
    key: choice.key,
    value: choice.key,
    label: choiceLine(choice, inside - 1),
    isOff: choice.reason !== null,
  }))
  const prompt = fitText(`› ${toScreenText(query)}▏`, inside)
  const blank = Array.from({ length: height }, () => [segment(' '.repeat(width))])
  const left = Math.floor((body.width - width) / 2)
  return (
    <Box position="absolute" marginLeft={left} width={width} height={height}>
      {/* What lies under the panel would show through wherever nothing is drawn. */}
      <Box position="absolute">
        <Lines lines={blank} theme={theme} />
      </Box>
      <Frame
        rectangle={{ ...body, width, height }}
        isFocused
        title={[segment(title, 'titleFocused')]}
        badge={choices.length === 0 ? '' : `${index + 1} of ${choices.length}`}
        theme={theme}
      >
        <Lines lines={[[segment(prompt, 'strong')]]} theme={theme} />
        {choices.length === 0 ? (
          <Lines lines={[[segment(padText(none, inside), 'quiet')]]} theme={theme} />
        ) : (
          <SelectInput
            // Keys go through the keymap, so the place in the list comes from the state.
            key={`${chooser} ${query} ${index}`}
            isFocused={false}
            items={items}
            initialIndex={index}
            limit={limit}
            indicatorComponent={({ isSelected }) => <Text>{isSelected ? '›' : ' '}</Text>}
            itemComponent={({ isSelected, label, ...item }) => {
              const style = 'isOff' in item && item.isOff === true ? 'quiet' : 'text'
              return (
                <Text wrap="truncate" {...theme.styles[isSelected ? 'selected' : style]}>
                  {label}
                </Text>
              )
            }}
          />
        )}
      </Frame>
    </Box>
  )
}
