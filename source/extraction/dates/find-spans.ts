import { periodAround, shiftDay, type Unit } from './calendar-periods.ts'
import { countOf, countPattern } from './count-words.ts'
import { type DateContext, type Days, type Period, unknownDays } from './found-date.ts'

const count = `(?<count>${countPattern})`
const unit = '(?<unit>hour|day|week|fortnight|month|year)s?'
const about = '(?:(?:about|around|some|almost|nearly|just|over|under|roughly)\\s+)?'
/** “in two weeks” lies ahead; “in two weeks of talks” is a duration. */
const ahead = new RegExp(
  `\\bin\\s+${about}${count}\\s+${unit}(?:['’](?:\\s?s)?\\s+time\\b)?(?!\\s+of\\b|['’-]|\\w)|` +
    `\\b${count.replace('count', 'fromNow')}\\s+${unit.replace('unit', 'unitFromNow')}\\s+(?:from\\s+(?:now|today)|away|hence)\\b`,
  'gi',
)
const ago = new RegExp(`\\b${about}${count}\\s+${unit}\\s+ago\\b`, 'gi')
const within = new RegExp(
  `\\b(?:within|in\\s+(?:less|no\\s+more)\\s+than)\\s+(?:the\\s+)?(?<which>next\\s+|coming\\s+)?${about}${count}\\s+${unit}\\b` +
    '(?<event>\\s+(?:of|after|from|following|before)\\b(?!\\s+(?:now|today)))?',
  'gi',
)
const window = new RegExp(
  `\\b(?:(?:in|over|during|for|through)\\s+)?the\\s+(?<which>next|coming|last|past)\\s+${count}\\s+${unit}\\b`,
  'gi',
)
const some = '(?:few\\s+|several\\s+|couple\\s+of\\s+)?'
const plural = '(?:hours|days|weeks|months|years)'
const open = new RegExp(
  `\\b(?:(?:with)?in|over|during|for|through)\\s+(?:the\\s+)?(?:coming|next)\\s+${some}${plural}\\b|` +
    `\\bthe\\s+(?:coming|next)\\s+${some}${plural}\\b|` +
    `\\bwithin\\s+(?:a\\s+)?(?:matter\\s+of\\s+)?${some}${plural}\\b|` +
    `\\bin\\s+(?:the\\s+)?(?:${plural}|period|time)\\s+(?:ahead|to\\s+come)\\b|` +
    `\\bin\\s+(?:a\\s+few|a\\s+couple\\s+of|several)\\s+${plural}\\b(?!\\s+of\\b)`,
  'gi',
)
/** Without one of these none of the patterns fits. */
const unitOfTime = /\b(?:hour|day|week|fortnight|month|year|period|time)/i
/** Words before “in two years” that make it a stretch of time gone by. */
const goneBy =
  /\b(?:not|never|no|nothing|first|times?|\w+n['’]t|most|best|worst|(?:larg|deadli|high|low|few|fierc|heavi|bigg)est)\b[^.;,]*$/i

/**
 * Finds times that lie a stretch away: “in two weeks”, “within 72 hours”, “the coming days”,
 * “three days ago”. Durations (“for two days”, “after 18 hours of talks”) are no dates.
 */
export function findSpans(text: string, context: DateContext): readonly Period[] {
  if (!unitOfTime.test(text)) return []
  const { reference, tense } = context
  const matches = (pattern: RegExp) => [...text.matchAll(pattern)]
  const distant = matches(ahead).filter(
    (match) =>
      match.groups?.fromNow !== undefined ||
      !(tense === 'past' || goneBy.test(text.slice(0, match.index))),
  )
  return [
    ...matches(open).map((match) => period(match, { from: reference, to: null }, 'open')),
    ...matches(within).map((match) => term(match, reference)),
    ...matches(window).map((match) => {
      const isPast = /^(?:last|past)/i.test(match.groups?.which ?? '')
      return period(match, stretch(match, reference, isPast ? -1 : 1), granularityOf(match))
    }),
    ...distant.map((match) => period(match, away(match, reference, 1), granularityOf(match))),
    ...matches(ago).map((match) => period(match, away(match, reference, -1), granularityOf(match))),
  ]
}

/** From what day a term runs is often left open: from today, or from the deal it is part of. */
function term(match: RegExpExecArray, reference: string | null): Period {
  const { which, event } = match.groups ?? {}
  if (event !== undefined) {
    return {
      ...period(match, unknownDays, 'open'),
      end: match.index + match[0].length - event.length,
      basis: 'event',
    }
  }
  const days = stretch(match, reference, 1)
  return { ...period(match, days, granularityOf(match)), ambiguous: which === undefined }
}

/** All days up to the one the stretch leads to. */
function stretch(match: RegExpExecArray, reference: string | null, sign: 1 | -1): Days {
  if (reference === null) return unknownDays
  const [name, number] = amount(match)
  const far = shiftDay(reference, name, sign * number)
  return sign > 0 ? { from: reference, to: far } : { from: far, to: reference }
}

/** The day, week, month or year the stretch leads to: “in two months” names no day. */
function away(match: RegExpExecArray, reference: string | null, sign: 1 | -1): Days {
  if (reference === null) return unknownDays
  const [name, number] = amount(match)
  return periodAround(name, shiftDay(reference, name, sign * number), 0)
}

function amount(match: RegExpExecArray): readonly [Unit, number] {
  const { count = '', fromNow = '', unit = '', unitFromNow = '' } = match.groups ?? {}
  const name = (unit || unitFromNow).toLowerCase()
  const number = countOf(count || fromNow)
  if (name === 'hour') return ['day', Math.round(number / 24)]
  return name === 'fortnight' ? ['week', 2 * number] : [name as Unit, number]
}

function granularityOf(match: RegExpExecArray): Period['granularity'] {
  const [name] = amount(match)
  return name === 'quarter' ? 'month' : name
}

function period(match: RegExpExecArray, days: Days, granularity: Period['granularity']): Period {
  const [start, end] = [match.index, match.index + match[0].length]
  return { start, end, ...days, granularity, basis: 'duration', ambiguous: false, isBare: false }
}
