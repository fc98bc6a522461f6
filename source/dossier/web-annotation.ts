/** The context every annotation of that model is read in. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** What `peacedash:` stands for in a body. */
export const TERMS = 'urn:peacedash:terms:'

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  /** In Unicode code points from 0. */
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

/** Words in a text. */
export interface AnnotationTarget {
  readonly type: 'SpecificResource'
  readonly source: string
  readonly selector: readonly (TextQuoteSelector | TextPositionSelector)[]
}

/** What the words show, for people. */
export interface TextualBody {
  readonly type: 'TextualBody'
  readonly value: string
  readonly format: 'text/plain'
  readonly language: 'en'
  readonly purpose: 'describing'
}

/** The same for programs; what is not known is left out. */
export interface RecordBody {
  readonly id: string
  readonly type: 'Dataset'
  /** Id of the record in the export. */
  readonly 'peacedash:record': string
  readonly 'peacedash:recordKind': string
  /** The kind as closely as it is known: “red-line”, “warning”. */
  readonly 'peacedash:kind': string
  /** What the words show of the record: “record”, “response”, “condition” … */
  readonly 'peacedash:shows': string
  /** Ids of the parties whose record, answer or reaction it is. */
  readonly 'peacedash:party'?: readonly string[]
  readonly 'peacedash:stance'?: string
  readonly 'peacedash:relation'?: string
  /** Id of the plan version a relation leads to. */
  readonly 'peacedash:relatedTo'?: string
  /** Name of the person, what the text provides, what happened, value before or after. */
  readonly 'peacedash:value'?: string
  readonly 'peacedash:certainty'?: string
  readonly 'peacedash:factuality'?: string
  /** The words that lower the certainty. */
  readonly 'peacedash:certaintyCue'?: string
  readonly 'peacedash:sourceKind'?: string
  readonly 'peacedash:quoteType'?: string
  /** Names of people, ids of parties. */
  readonly 'peacedash:speaker'?: readonly string[]
  /** The words that name the source. */
  readonly 'peacedash:sourceWords'?: string
  /** Words naming those it came through, outermost first. */
  readonly 'peacedash:via'?: readonly string[]
}

/** A quotation, and what it shows. @see W3C Web Annotation Data Model, 2017, 3.1. */
export interface Annotation {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'classifying'
  readonly body: readonly [RecordBody, TextualBody]
  /** Each is a place of the same words. */
  readonly target: AnnotationTarget | readonly AnnotationTarget[]
}

/** All annotations, in one page. @see W3C Web Annotation Data Model, 2017, 5. */
export interface AnnotationCollection {
  readonly '@context': readonly [typeof ANNOTATION_CONTEXT, { readonly peacedash: string }]
  readonly id: string
  readonly type: 'AnnotationCollection'
  readonly label: string
  readonly generator: { readonly id: string; readonly type: 'Software'; readonly name: string }
  readonly total: number
  /** Absent where there is no annotation: a page has at least one. */
  readonly first?: {
    readonly id: string
    readonly type: 'AnnotationPage'
    readonly partOf: string
    readonly startIndex: 0
    readonly items: readonly Annotation[]
  }
  readonly last?: string
}
