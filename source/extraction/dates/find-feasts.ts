import { feasts } from './feast-calendar.ts'
import { type DateContext, type Period, unknownDays } from './found-date.ts'
import { directionAt, nearestReturn } from './nearest-period.ts'

const patterns = feasts.map((feast) => ({
  feast,
  pattern: new RegExp(`\\b${feast.names}(?![a-z])(?:\\s+((?:19|20)\\d\\d)\\b)?`, 'gi'),
}))
/** Most texts name none: one look instead of one for each. */
const anyFeast = new RegExp(feasts.map(({ names }) => names).join('|'), 'i')
/** Feasts that cannot be worked out here, or differ from place to place. */
const local =
  /\b(?:Diwali|Vesak|Mawlid|Eid|Lent|Advent|Carnival|Independence Day|Victory Day|National Day|Memorial Day|Labou?r Day|Bastille Day|Orthodox Easter|Ramazan|Tet|Songkran|Timket|Meskel)\b/g
/** Words that make it a name or a gift. */
const notFeast =
  /^\s+(?:Island|Rising|Accords?|Agreement|Offensive|War|truce|tree|present|gift|card|market)/i

/**
 * Finds feasts that date what happens: “by Christmas”, “before Easter”, “the end of Ramadan”.
 */
export function findFeasts(text: string, context: DateContext): readonly Period[] {
  const named = anyFeast.test(text) ? patterns : []
  const known = named.flatMap(({ feast, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Period[] => {
      const [start, end] = [match.index, match.index + match[0].length]
      if (!/^(?:the\s)?\p{Lu}/u.test(match[0])) return []
      if (notFeast.test(text.slice(end))) return []
      const year = match[1]
      const days =
        year !== undefined
          ? feast.inYear(Number(year))
          : context.reference === null
            ? null
            : nearestReturn(context.reference, directionAt(text, start, context), feast.inYear)
      const { ambiguous } = feast
      return [
        {
          start,
          end,
          ...(days ?? unknownDays),
          granularity: 'day',
          basis: 'absolute',
          ambiguous,
          isBare: true,
        },
      ]
    }),
  )
  const others = [...text.matchAll(local)].map((match): Period => {
    const [start, end] = [match.index, match.index + match[0].length]
    return {
      start,
      end,
      ...unknownDays,
      granularity: 'open',
      basis: 'event',
      ambiguous: true,
      isBare: true,
    }
  })
  return [...known, ...others]
}
