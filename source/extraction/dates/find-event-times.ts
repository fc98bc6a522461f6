import { countPattern } from './count-words.ts'
import { eventNoun } from './event-nouns.ts'
import { type Period, unknownDays } from './found-date.ts'

const words =
  /\b(?:after\s+that|after\s+this|afterwards?|thereafter|beforehand|before\s+(?:that|then)|from\s+then\s+on|until\s+then|by\s+then|since\s+then|(?:the\s+)?(?:next|following|same|previous)\s+(?:date|day(?!\s+as\b)|morning|evening)|(?:the|that)\s+(?:following|same)\s+(?:week|month|year|weekend)|(?:the\s+)?day\s+(?:before|after)|on\s+(?:day\s+\d+|the\s+(?:\d+(?:st|nd|rd|th)|last|final)\s+day)(?:\s+of\s+the\s+\w+)?|(?:(?:at|by|before|in|until)\s+)?the\s+(?:end|start|middle|first\s+week|second\s+week|last\s+week|first\s+half|second\s+half)\s+of\s+(?:that|the\s+same|the\s+following)\s+(?:week|month|year))\b/gi
const distance = new RegExp(
  `\\b(?:(?:no|not)\\s+later\\s+than\\s+)?(?:${countPattern}|(?:a\\s+)?few|several)\\s+(?:hours?|days?|weeks?|months?|years?)\\s+(?:later|earlier|afterwards|beforehand|(?:after|before|following)(?:\\s+(?:the|a|an|any|its|their)\\s+[^\\s,.;:!?()]+)?)(?![a-z-])`,
  'gi',
)
const around = new RegExp(
  `\\b(?:before|after|until|till|ahead\\s+of|pending|prior\\s+to)\\s+(?:the|a|an|any|its|their|his|her|our|next|that|this)\\s+(?:[^\\s,.;:!?()]+\\s+){0,4}?${eventNoun}\\b`,
  'gi',
)
/** “until the negotiations resume”: the clause up to its first stop, three words or more. */
const clause =
  /\b(?:until|till|(?<!\bat\s)once(?!\s+(?:in|and|again|more|every|a)\b)|as\s+soon\s+as|unless\s+and\s+until)\s+(?=\S+\s+\S)(?:(?!\b(?:and|but|or|he|she|they|it)\s+(?:said|says|added))[^,.;:!?()"”]){3,80}/gi

/**
 * Finds times tied to another event instead of a day: “after that”, “until the talks resume”,
 * “72 hours after a deal”.
 */
export function findEventTimes(text: string): readonly Period[] {
  return [words, distance, around, clause].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match): Period => {
      const start = match.index
      const end = start + match[0].trimEnd().length
      return {
        start,
        end,
        ...unknownDays,
        granularity: 'open',
        basis: 'event',
        ambiguous: false,
        isBare: false,
      }
    }),
  )
}
