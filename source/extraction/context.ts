import type { World } from '../knowledge/schema/world.ts'
import type { Article } from '../model/article.ts'
import type { ParseText } from '../parsing/parse.ts'
import { type Cite, citing } from './cite.ts'
import { demandWords } from './demands/demand-words.ts'
import { buildFrames } from './frames/build-frames.ts'
import { findCommunique } from './frames/find-communique.ts'
import { findInterview, type Interview } from './frames/find-interview.ts'
import type { Frame, ReportedBy } from './frames/frame.ts'
import type { FrameTools } from './frames/frame-tools.ts'
import { type PredicateIndex, predicateIndex } from './frames/predicate-index.ts'
import { findActors } from './mentions/find-actors.ts'
import { findDescribedActors } from './mentions/find-described-actors.ts'
import { findIntroducedActors } from './mentions/find-introduced-actors.ts'
import { findPeople } from './mentions/find-people.ts'
import { findTopics } from './mentions/find-topics.ts'
import { Gazetteer } from './mentions/gazetteer.ts'
import { inferSides } from './mentions/infer-sides.ts'
import { holdersOf } from './mentions/known-holders.ts'
import type { Mention, PersonDraft } from './mentions/mention.ts'
import { type OfficeWords, officeWords } from './mentions/office-words.ts'
import { PartyResolver } from './mentions/resolve-parties.ts'
import { PassedOver } from './near-misses/passed-over.ts'
import { type StepWords, stepWords } from './steps/step-words.ts'
import { segmentSentences } from './text/segment-sentences.ts'
import type { Node, Sentence } from './text/sentence.ts'

/** What is known before any article is read: the world, and how to read a language. */
export interface Knowledge {
  readonly world: World
  readonly parse: ParseText
}

/** One article, read as far as its clauses: what every finder of records works from. */
export interface Context {
  readonly article: Article
  readonly world: World
  readonly cite: Cite
  readonly sentences: readonly Sentence[]
  readonly gazetteer: Gazetteer
  readonly offices: OfficeWords
  readonly predicates: PredicateIndex
  readonly demandWords: ReturnType<typeof demandWords>
  readonly stepWords: StepWords
  readonly people: readonly PersonDraft[]
  readonly mentions: readonly Mention[]
  readonly resolver: PartyResolver
  readonly tools: FrameTools
  /** Frames by sentence, in the order of the text. */
  readonly framesOf: (sentence: Sentence) => readonly Frame[]
  readonly frames: readonly Frame[]
  /** The frame of the clause a word heads, if it heads one. */
  readonly frameAt: (head: Node) => Frame | undefined
  /** The interview the article prints, if it is one. */
  readonly interview: Interview | null
  /** Who says what in a sentence, in the order of the text. */
  readonly reportsOf: (sentence: Sentence) => readonly ReportedBy[]
  /** Why finders passed over clauses; for the one who asks, read by no finder. */
  readonly passedOver: PassedOver
}

/** Reads an article as far as its clauses. Total: any article gives a context. */
export function readContext(article: Article, { world, parse }: Knowledge): Context {
  const { source } = article
  const gazetteer = new Gazetteer(world.actors)
  const sentences = segmentSentences(article, parse, (text) => gazetteer.namesIn(text))
  findIntroducedActors(source, sentences, gazetteer, world)
  const offices = officeWords(world.offices)
  const known = holdersOf(world.officeholders)
  const { all: people, mentions: named } = findPeople(article, sentences, {
    gazetteer,
    offices,
    known,
    outlets: new Set(world.sources.outlet),
  })
  const findMentions = () =>
    [...named, ...findActors(source, sentences, gazetteer, named)].sort((a, b) => a.start - b.start)
  let mentions = findMentions()
  const makeResolver = () =>
    new PartyResolver({ article, sentences, mentions, gazetteer, offices, world })
  if (findDescribedActors({ article, sentences, gazetteer, world, resolver: makeResolver() }))
    mentions = findMentions()
  inferSides({
    article,
    sentences,
    mentions,
    people,
    gazetteer,
    offices,
    resolver: makeResolver(),
    known,
  })
  // A new one: it must not remember what was unknown before all had a side.
  const resolver = makeResolver()
  const predicates = predicateIndex(world.predicates)
  const interview = findInterview(article, sentences, mentions)
  const communique = findCommunique(article, mentions, world.demands.statement)
  const tools: FrameTools = {
    source,
    predicates,
    resolver,
    sources: world.sources,
    topicOf: findTopics(article, sentences, mentions),
    voiceOf: ({ block }) => {
      if (interview?.answers.has(block)) return interview.by
      return communique?.blocks.has(block) ? communique.by : null
    },
  }
  const bySentence = new Map(sentences.map((sentence) => [sentence, buildFrames(sentence, tools)]))
  const frames = [...bySentence.values()].flatMap((read) => read.frames)
  const byHead = new Map(frames.map((frame) => [frame.head, frame]))
  return {
    article,
    world,
    cite: citing(article),
    sentences,
    gazetteer,
    offices,
    predicates,
    demandWords: demandWords(world.demands),
    stepWords: stepWords(world.steps),
    people,
    mentions,
    resolver,
    tools,
    framesOf: (sentence) => bySentence.get(sentence)?.frames ?? [],
    frames,
    interview,
    frameAt: (head) => byHead.get(head),
    reportsOf: (sentence) => bySentence.get(sentence)?.reports ?? [],
    passedOver: new PassedOver(),
  }
}
