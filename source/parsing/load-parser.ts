import { isCaseless, removeCase } from './casing.ts'
import { lemmatize } from './lemmatize.ts'
import { makeReadable } from './make-readable.ts'
import { readModelFile } from './model-file.ts'
import type { KnownName, ParsedSentence, ParseText } from './parse.ts'
import { repairNames } from './repair-names.ts'
import { repairTags } from './repair-tags.ts'
import { classNumbersOf, layOutSentence } from './sentence-to-parse.ts'
import { splitSentences, type TextRange } from './split-sentences.ts'
import { readTagSet, Tagger } from './tagger.ts'
import { tokenize, winkTagNumber } from './tokenize.ts'
import { transitionsOver } from './transitions.ts'
import { TreeParser } from './tree-parser.ts'
import { loadWink } from './wink.ts'
import { WordDescriber } from './word-features.ts'

/**
 * Loads the tokeniser, the tagger and the dependency parser. What it returns takes the
 * text of one block (a paragraph, list item or heading) without its dateline; the same
 * text always gives the same trees, in time linear in its length.
 *
 * @param model The bytes of `data/model/parser.bin`.
 * @throws {RangeError} when the bytes are no model file.
 */
export function loadParser(model: Uint8Array): ParseText {
  const { tags: tagNames, relations, ...weights } = readModelFile(model)
  const tagSet = readTagSet(tagNames)
  const classNumbers = classNumbersOf(tagSet)
  const tagger = new Tagger(weights.tagger)
  const treeParser = new TreeParser(weights.treeParser, transitionsOver(relations))
  const describer = new WordDescriber()
  const wink = loadWink()

  const parseSentence = (
    text: string,
    { start, end }: TextRange,
    names: readonly KnownName[],
  ): ParsedSentence => {
    const written = text.slice(start, end)
    const caseless = isCaseless(written)
    const readable = makeReadable(caseless ? removeCase(written) : written)
    const tokens = tokenize(readable, wink.read)
    const texts = tokens.map((token) => token.text)
    const words = texts.map((word) => describer.describe(word))
    const winkTags = tokens.map((token) => winkTagNumber(token.winkTag))

    const tags = tagger.tag({ words, winkTags, isCaseless: caseless ? 1 : 0 })
    const isName = (index: number): boolean => {
      const token = tokens[index]!
      return names.some(
        (name) => name.start <= start + token.start && start + token.end <= name.end,
      )
    }
    if (names.length > 0) repairNames(texts, tags, tagSet, isName)
    repairTags(texts, tags, tagSet)
    const tree = treeParser.parse(layOutSentence(texts, words, tags, classNumbers))

    return {
      start,
      end,
      tokens: tokens.map((token, index) => {
        const { xpos, upos } = tagSet[tags[index]!]!
        return {
          text: written.slice(token.start, token.end),
          start: start + token.start,
          end: start + token.end,
          lemma: lemmatize(token.text, xpos, wink.isKnown),
          upos,
          xpos,
          head: tree.heads[index]!,
          relation: relations[tree.relations[index]!]!,
        }
      }),
    }
  }

  return (text, names = []) =>
    splitSentences(text).map((range) =>
      parseSentence(
        text,
        range,
        names.filter((name) => name.start < range.end && range.start < name.end),
      ),
    )
}
