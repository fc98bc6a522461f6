/** By what a record is known again when another article tells it in other words. */
export interface RecordMarks {
  /** Stems and concepts of its words, sorted, each once. */
  readonly terms: readonly string[]
  /** Numbers with what they count: “60 day”, “12 point”, “600000 member”. */
  readonly numbers: readonly string[]
  /** Proper names that are no party's, folded: “el fasher”. */
  readonly names: readonly string[]
  /** Id of the party named first, which is who is to act; null when none is named. */
  readonly actor: string | null
  /** Whether the words deny or refuse what they name. */
  readonly isNegative: boolean
  /**
   * Terms of who acts, where the words of a step leave that out (“meets on Tuesday”); absent where
   * there are none.
   */
  readonly doers?: readonly string[]
}

/** What an article is compared with others by; worked out once, and kept with its records. */
export interface Marks {
  /** By id of the record; records that are never put together have none. */
  readonly records: Readonly<Record<string, RecordMarks>>
  /** A sample of its runs of words, as numbers: articles that share most of it are one story. */
  readonly runs: readonly number[]
}
