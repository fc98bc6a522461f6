import { bindings } from './bindings.ts'
import { keyGroups, keyLabel, type Place, placeNames, places } from './keymap.ts'

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
  const rows = listKeys().map(({ labels, does, where }) => {
    return `| ${labels.map((label) => `\`${label}\``).join(' ')} | ${does} | ${where} |`
  })
  return ['| key | does | where |', '|---|---|---|', ...rows].join('\n')
}

/** Every binding in words, in the order of the keymap, grouped as in the help. */
export const listKeys = () =>
  keyGroups.flatMap((group) =>
    bindings
      .filter((it) => it.group === group)
      .map(({ keys, does, places: where }) => ({
        labels: keys.map(keyLabel),
        does,
        where: whereWords(where),
      })),
  )

const views: readonly Place[] = ['record', 'source', 'list', 'compare', 'positions']
const typed: readonly Place[] = ['search', 'choose']

/** Names places, those that go together by one name. */
function whereWords(where: readonly Place[]): string {
  const isIn = (some: readonly Place[]): boolean => some.every((place) => where.includes(place))
  if (isIn(places)) return 'everywhere'
  if (isIn(places.filter((place) => !typed.includes(place)))) return 'where nothing is typed'
  const isAllViews = isIn(views)
  const others = where.filter(
    (place) => place !== 'empty' && !(isAllViews && views.includes(place)),
  )
  const names = others.map((place) => placeNames[place])
  return [...new Set(isAllViews ? [...names, 'views'] : names)].join(', ')
}
