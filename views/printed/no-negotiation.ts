/** What is said of articles that give no record. */
export const noNegotiation =
  'No negotiation found: an article is read as one about a negotiation when two sides have a stake ' +
  'in a text or a demand, or one has and another is named.'
