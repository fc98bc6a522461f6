/** How much each sign says about the side of someone whose title names none. */
export const WEIGHT = {
  sameSentence: 2,
  nextSentence: 1,
  subjectBefore: 3,
  goesOn: 3,
  dateline: 2,
  officeElsewhere: 3,
  bare: 5,
  homeOfSide: 5,
  counterpart: -6,
  heading: 3,
  speaksOfOwnForces: 4,
  sentBy: 4,
  possessed: 3,
  facing: -5,
  opposed: -3,
  officeTaken: -6,
} as const
