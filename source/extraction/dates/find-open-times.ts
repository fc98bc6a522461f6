import { type DateContext, type Period, unknownDays } from './found-date.ts'

const later =
  /\b(?:very\s+soon|(?<!\bas\s)soon|shortly|imminently|before\s+long|in\s+due\s+course|in\s+the\s+near\s+future|in\s+the\s+(?:short|medium|long)\s+term|at\s+an\s+early\s+date|at\s+a\s+later\s+(?:date|stage|time|point)|at\s+some\s+point|any\s+(?:day|moment)(?:\s+now)?|sooner\s+or\s+later|as\s+soon\s+as\s+possible|from\s+now\s+on|eventually|immediately|at\s+once(?!\s+and)|with\s+immediate\s+effect|without\s+delay|forthwith|right\s+away|straight\s*away|at\s+short\s+notice|within\s+the\s+hour|in\s+the\s+(?:next|coming)\s+day\s+or\s+two|in\s+a\s+(?:day|week|month)\s+or\s+(?:two|so)|in\s+(?:two\s+or\s+three|three\s+or\s+four)\s+(?:days|weeks|months))\b(?!\s+(?:after|before|thereafter|afterwards))/gi

/**
 * Finds words for a time ahead that is left open: “soon”, “in due course”. In the past they
 * name no time.
 */
export function findOpenTimes(text: string, context: DateContext): readonly Period[] {
  if (context.tense === 'past') return []
  return [...text.matchAll(later)].map((match): Period => {
    const [start, end] = [match.index, match.index + match[0].length]
    const days = { ...unknownDays, from: context.reference }
    return {
      start,
      end,
      ...days,
      granularity: 'open',
      basis: 'relative',
      ambiguous: false,
      isBare: false,
    }
  })
}
