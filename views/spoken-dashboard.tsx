import { Box, Static, Text, useWindowSize } from 'ink'
import { useEffect, useState } from 'react'
import { changeAloud } from './change-aloud.ts'
import type { Desk } from './desk.ts'
import { headerLine } from './header.ts'
import { useKeys } from './hooks/use-keys.ts'
import { useLive } from './hooks/use-live.ts'
import { useSearch } from './hooks/use-search.ts'
import type { LiveDossier } from './live-dossier.ts'
import type { Keymap } from './make-keymap.ts'
import { readAloud } from './read-aloud.ts'
import { setLiveScene } from './scene.ts'
import { startState } from './state.ts'
import { makeStore } from './store.ts'
import { lineText, segment } from './styled-text.ts'
import { monoTheme } from './theme.ts'
import { wrapLine } from './wrap-line.ts'

/** Breaks words at blanks, where a terminal would break them anywhere. */
const inLines = (words: string, columns: number): readonly string[] =>
  wrapLine([segment(words)], columns).map(lineText)

interface SpokenDashboardProps {
  readonly live: LiveDossier
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
export function SpokenDashboard({ live, keymap, desk }: SpokenDashboardProps) {
  const { columns } = useWindowSize()
  const [store] = useState(() => {
    const snapshot = live.get()
    const scene = setLiveScene(snapshot, monoTheme, keymap)
    return makeStore(snapshot, scene, startState(scene, size))
  })
  const [said, setSaid] = useState<readonly Said[]>(() => {
    const { state, scene, snapshot } = store.get()
    const title = lineText(headerLine(scene, snapshot, state.filter, titleWidth))
      .replace(/\s+/gu, ' ')
      .trim()
    const words = [title, ...readAloud(state, null, scene), 'Press ? for the keys.']
    return words
      .flatMap((line) => inLines(line, columns))
      .map((line, key) => ({ key, words: line }))
  })
  useKeys(store, desk)
  useLive(live, store)
  useSearch(store)
  useEffect(() => {
    let before = store.get()
    return store.subscribe(() => {
      const now = store.get()
      const lines = changeAloud(now, before).flatMap((line) => inLines(line, columns))
      before = now
      if (lines.length === 0) return
      setSaid((all) => [...all, ...lines.map((words, at) => ({ key: all.length + at, words }))])
    })
  }, [store, columns])
  return (
    <Box>
      <Static items={[...said]}>{({ key, words }) => <Text key={key}>{words}</Text>}</Static>
    </Box>
  )
}
