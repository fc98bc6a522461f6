import { keymap } from './bindings.ts'
import { type Binding, keyLabel, type Place } from './keymap.ts'

const placeWords = {
  panes: 'panes',
  empty: 'panes',
  record: 'record',
  source: 'article',
  related: 'related records',
  help: 'help',
} as const satisfies Record<Place, string>

/** Where a binding works; “everywhere” when it is all places. */
function whereWords({ places }: Binding): string {
  const words = [...new Set(places.map((place) => placeWords[place]))]
  return words.length === new Set(Object.values(placeWords)).size ? 'everywhere' : words.join(', ')
}

/** A key in Markdown; a bar would end the cell. */
const keyCell = (key: string): string => `\`${keyLabel(key).replaceAll('|', '\\|')}\``

/**
 * Writes the keys as a table in Markdown, for the manual.
 *
 * @returns A line of headings, a line of rules, and a line a binding; no line feed at the end.
 */
export function renderKeyTable(): string {
  const rows = keymap.map(
    (binding) =>
      `| ${binding.keys.map(keyCell).join(' ')} | ${binding.does} | ${whereWords(binding)} |`,
  )
  return ['| Keys | What they do | Where |', '| --- | --- | --- |', ...rows].join('\n')
}
