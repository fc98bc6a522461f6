/** How a source is followed: by notice of its changes, by asking now and then, or just now not. */
export type FollowState =
  | { readonly kind: 'watching' }
  | { readonly kind: 'polling'; readonly nextTry: number | null }
  | {
      readonly kind: 'failing'
      /** Since when, in ms since 1970. */
      readonly since: number
      /** When it is asked again, in ms since 1970; null: when notice comes. */
      readonly nextTry: number | null
      /** Why, as a sentence. */
      readonly reason: string
    }

/** A source that is followed. */
export interface Followed {
  /** As it was named, an address without credentials. */
  readonly source: string
  readonly state: FollowState
}
