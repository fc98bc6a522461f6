import { Box, Static, Text, useWindowSize } from 'ink'
import { useEffect, useState } from 'react'
import type { Dossier } from '../source/model/dossier.ts'
import type { Desk } from './desk.ts'
import { headerLine } from './header.ts'
import { useKeys } from './hooks/use-keys.ts'
import type { Keymap } from './make-keymap.ts'
import { readAloud } from './read-aloud.ts'
import { setScene } from './scene.ts'
import { startState } from './state.ts'
import { makeStore } from './store.ts'
import { lineText, segment } from './styled-text.ts'
import { monoTheme } from './theme.ts'
import { wrapLine } from './wrap-line.ts'

/** Breaks words at blanks, where a terminal would break them anywhere. */
const inLines = (words: string, columns: number): readonly string[] =>
  wrapLine([segment(words)], columns).map(lineText)

interface SpokenDashboardProps {
  readonly dossier: Dossier
  readonly keymap?: Keymap
  readonly desk: Desk
}

/** What is selected in panes depends on the size; a reader who hears has all the room. */
const size = { columns: 120, rows: 40 }
const titleWidth = 400

/** Said once and never drawn again: a line and where it stands among all. */
interface Said {
  readonly key: number
  readonly words: string
}

/**
 * The dashboard for a screen reader: no boxes, no redrawing. Each key adds a few lines that say
 * what it has changed.
 */
export function SpokenDashboard({ dossier, keymap, desk }: SpokenDashboardProps) {
  const { columns } = useWindowSize()
  const [scene] = useState(() => setScene(dossier, monoTheme, keymap))
  const [store] = useState(() => makeStore(scene, startState(scene, size)))
  const [said, setSaid] = useState<readonly Said[]>(() => {
    const state = store.get()
    const title = lineText(headerLine(scene, state.filter, titleWidth))
      .replace(/\s+/gu, ' ')
      .trim()
    const words = [title, ...readAloud(state, null, scene), 'Press ? for the keys.']
    return words
      .flatMap((line) => inLines(line, columns))
      .map((line, key) => ({ key, words: line }))
  })
  useKeys(store, scene, desk)
  useEffect(() => {
    let before = store.get()
    return store.subscribe(() => {
      const state = store.get()
      const told = readAloud(state, before, scene.under(state.filter))
      const lines = told.flatMap((line) => inLines(line, columns))
      before = state
      if (lines.length === 0) return
      setSaid((all) => [...all, ...lines.map((words, at) => ({ key: all.length + at, words }))])
    })
  }, [store, scene, columns])
  return (
    <Box>
      <Static items={[...said]}>{({ key, words }) => <Text key={key}>{words}</Text>}</Static>
    </Box>
  )
}
