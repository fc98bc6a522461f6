import type { PredicateName } from '../../knowledge/schema/predicate.ts'
import type { SourceKind } from '../../model/attribution.ts'
import type { Span } from '../../model/evidence.ts'
import type { PersonDraft } from '../mentions/mention.ts'
import type { ResolvedHow } from '../mentions/resolved.ts'
import type { Node, Sentence } from '../text/sentence.ts'

/** Whether a clause tells what is, will be, would be, must be or may be. */
export type Modality = 'asserted' | 'future' | 'conditional' | 'obligation' | 'possibility'

/** Who reports a clause, and by which words. */
export interface ReportedBy {
  readonly source: Span | null
  readonly cue: Span | null
  /** The clause that is reported. */
  readonly content: Span | null
  /** An aside that names the source and may stand within what is said. */
  readonly aside?: Span
  readonly parties: readonly string[]
  readonly people: readonly PersonDraft[]
  readonly kind: SourceKind
  /** Reporters further out (“the paper cites an official saying …”), nearest first. */
  readonly via: readonly Span[]
}

/** A subordinate clause something hangs on: “unless …”, “only if …”, “before …”. */
export interface Condition extends Span {
  readonly cue: string
  /** The clause without its cue. */
  readonly clause: Span
  readonly head: Node
}

/** A clause: who – predicate – what, with all that qualifies it. */
export interface Frame {
  readonly sentence: Sentence
  readonly head: Node
  /** Families of predicates the head belongs to. */
  readonly classes: ReadonlySet<PredicateName>
  readonly finite: boolean
  readonly passive: boolean
  readonly negated: boolean
  readonly modality: Modality
  readonly tense: 'past' | 'present' | 'future'
  /** Head of the subject; for a passive, of the one who is acted on. */
  readonly subjectHead: Node | null
  readonly subject: Span | null
  /** Whether tree and tags, read apart, name the same subject. */
  readonly subjectSure: boolean
  /** Parties acting: the subject's, or those of the by-phrase of a passive. */
  readonly parties: readonly string[]
  readonly people: readonly PersonDraft[]
  readonly subjectHow: ResolvedHow
  readonly object: Node | null
  /** What follows the predicate: object, clause or phrase. */
  readonly complement: Span | null
  /** Predicate with auxiliaries and what follows it, without the subject. */
  readonly predicate: Span
  /** Subject, predicate and complement. */
  readonly clause: Span
  readonly conditions: readonly Condition[]
  /** Frame whose complement this one is (“refused to sign”: sign is under refuse). */
  readonly governor: Frame | null
  readonly reportedBy: ReportedBy | null
}
