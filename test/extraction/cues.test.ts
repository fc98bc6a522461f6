import { describe, expect, test } from 'vitest'
import { type Context, readContext } from '../../source/extraction/context.ts'
import { issueReader } from '../../source/extraction/making/read-issue.ts'
import { Gazetteer } from '../../source/extraction/mentions/gazetteer.ts'
import { HedgeFinder } from '../../source/extraction/records/find-hedges.ts'
import type { Sentence } from '../../source/extraction/text/sentence.ts'
import { isOutletName } from '../../source/reading/outlet-names.ts'
import { readArticle } from '../../source/reading/read-article.ts'
import { loadKnowledge } from '../evaluation/read-dossier.ts'

const knowledge = loadKnowledge()
const { actors, hedges, issues, layout, offices, predicates, sources } = knowledge.world

/** Reads sentences as the paragraphs of one article. */
function read(sentences: readonly string[]): Context {
  const text = ['Talks', ...sentences].join('\n\n')
  const options = { path: null, layout, outlets: sources.outlet }
  return readContext(readArticle(text, options), knowledge)
}

/** The words that no sentence they are put into shows to be what they are listed as. */
function findDead(
  words: readonly string[],
  patterns: readonly string[],
  shows: (sentence: Sentence, context: Context, word: string) => boolean,
): readonly string[] {
  const alive = new Set<string>()
  for (const pattern of patterns) {
    const tried = words.filter((word) => !alive.has(word))
    const context = read(tried.map((word) => pattern.replace('…', word)))
    for (const sentence of context.sentences) {
      const word = tried[sentence.block - 1]
      if (word !== undefined && shows(sentence, context, word)) alive.add(word)
    }
  }
  return words.filter((word) => !alive.has(word))
}

describe.each(predicates)('of the family “$name”', ({ name, verbs, nouns, adjectives }) => {
  test('every verb makes a clause of it', () => {
    const patterns = [
      'The ministers will … the plan.',
      'Kenya had to … it on Monday.',
      'The negotiators want to … with Kenya.',
      'They … that it is over.',
      'The ministers … .',
    ]
    const shows = (sentence: Sentence, { framesOf }: Context) =>
      framesOf(sentence).some(({ classes }) => classes.has(name))
    expect(findDead(verbs, patterns, shows)).toEqual([])
  })

  test('every noun is found', () => {
    const patterns = ['The … was clear to Kenya.', 'Kenya spoke of the ….']
    const shows = (sentence: Sentence, context: Context) =>
      sentence.nodes.some((node) => context.predicates.ofNoun(node, sentence).has(name))
    expect(findDead(nouns, patterns, shows)).toEqual([])
  })

  test('every predicative word is found', () => {
    const shows = (sentence: Sentence, context: Context) =>
      context.predicates.ofPhrases(sentence, 0, sentence.nodes.length).has(name)
    expect(findDead(adjectives, ['The plan is ….', 'That … Kenya.'], shows)).toEqual([])
  })
})

test.each(['rank', 'honorific', 'modifier', 'head'] as const)(
  'every word of office listed as %s is read into a title',
  (group) => {
    const titled = group === 'modifier' ? ' Minister' : ''
    const words = new Map(offices[group].map((word) => [capitalise(word), word]))
    const shows = ({ start, end }: Sentence, { article, people }: Context, word: string) =>
      people.some(({ introductions }) =>
        introductions.some(
          (span) =>
            span.start >= start &&
            span.end <= end &&
            article.source.slice(span.start, span.end).includes(word),
        ),
      )
    const pattern = `Kenyan …${titled} Kofi Owusu said on Monday that the talks would go on.`
    expect(findDead([...words.keys()], [pattern], shows)).toEqual([])
  },
)

const capitalise = (words: string): string =>
  words.replace(/(^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase())

test.each(issues)('every cue of the issue “$key” points to it', ({ key, cues }) => {
  const readIssue = issueReader(issues)
  expect(cues.filter((cue) => readIssue(cue) !== key)).toEqual([])
})

test('every hedge is found', () => {
  const finder = new HedgeFinder(hedges)
  const shows = (sentence: Sentence, _: Context, word: string) =>
    finder.in(sentence).some(({ cue }) => cue === word)
  const cues = hedges.flatMap((group) => group.cues)
  expect(findDead(cues, ['Kenya … the plan.'], shows)).toEqual([])
})

test('every form of every actor is read as that actor', () => {
  const gazetteer = new Gazetteer(actors)
  const wrong = actors.flatMap(({ id, names, demonyms, cities, institutions }) =>
    [...names, ...demonyms, ...cities, ...institutions].filter(
      (form) => gazetteer.at(form, 0)?.actor.id !== id,
    ),
  )
  expect(wrong).toEqual([])
})

test('every outlet is one', () => {
  const names = { known: sources.outlet, suffixes: layout.outletSuffix }
  expect(sources.outlet.filter((outlet) => !isOutletName(outlet, names))).toEqual([])
})
