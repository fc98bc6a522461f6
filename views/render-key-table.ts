import { bindings } from './bindings.ts'
import { type Binding, type KeyGroup, keyLabel, type Place } from './keymap.ts'

const groups: readonly KeyGroup[] = ['Move', 'Panes', 'Read', 'Program']

const placeNames: Readonly<Record<Place, string>> = {
  panes: 'panes',
  record: 'record',
  source: 'article',
  related: 'related records',
  help: 'help',
  empty: 'where nothing was found',
}

/**
 * Renders every binding as a table in Markdown, for the manual.
 *
 * @returns A table with the keys, what they do and where they work, in the order of the keymap,
 *   grouped as in the help.
 * @example
 * | key | does | where |
 * |---|---|---|
 * | `j` `↓` | Go to the next row | panes, related records |
 */
export function renderKeyTable(): string {
  const rows = groups.flatMap((group) => bindings.filter((it) => it.group === group).map(renderRow))
  return ['| key | does | where |', '|---|---|---|', ...rows].join('\n')
}

function renderRow({ keys, does, places }: Binding): string {
  const labels = keys.map((key) => `\`${keyLabel(key)}\``).join(' ')
  const names = Object.entries(placeNames).filter(([place]) => places.includes(place as Place))
  const isEverywhere = names.length === Object.keys(placeNames).length
  const where = isEverywhere ? 'everywhere' : names.map(([, name]) => name).join(', ')
  return `| ${labels} | ${does} | ${where} |`
}
