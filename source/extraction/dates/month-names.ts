const full = 'January|February|March|April|May|June|July|August|September|October|November|December'
const short = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec'

/** Months written out or in capitals: lower case they are verbs, or no English. */
export const monthName = `(?:${full}|${full.toUpperCase()})`

/** The same, and abbreviations, which need a day beside them. */
export const monthOrShort = `(?:${full}|${full.toUpperCase()}|(?:${short}|${short.toUpperCase()})(?![a-zA-Z])\\.?)`
