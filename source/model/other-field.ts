/** Why an article is read as no report of a negotiation: it is one of another field. */
export interface OtherField {
  /** What it is about: “sport”, “courts”. */
  readonly field: string
  /** Different words of that field in it, as they stand first, in the order of the text. */
  readonly words: readonly string[]
  /** Different words of negotiations in it. */
  readonly negotiation: readonly string[]
}
