import { isCaseless, removeCase } from './casing.ts'
import { makeReadable } from './make-readable.ts'
import { readModelFile } from './model-file.ts'
import type { ParsedSentence, ParseText } from './parse.ts'
import { classNumbersOf, layOutSentence } from './sentence-to-parse.ts'
import { splitSentences } from './split-sentences.ts'
import { readTagSet, Tagger } from './tagger.ts'
import { tokenize, winkTagNumber } from './tokenize.ts'
import { transitionsOver } from './transitions.ts'
import { TreeParser } from './tree-parser.ts'
import { loadWink } from './wink.ts'
import { WordDescriber } from './word-features.ts'

/**
 * Loads the tokeniser, the tagger and the dependency parser.
 *
 * @param model The bytes of `data/model/parser.bin`.
 * @returns A function from the text of one block to its sentences with their trees.
 * @throws {RangeError} when the bytes are no model file.
 */
export function loadParser(model: Uint8Array): ParseText {
  const { tags, relations, tagger: tagWeights, treeParser: treeWeights } = readModelFile(model)
  const tagSet = readTagSet(tags)
  const classNumbers = classNumbersOf(tagSet)
  const tagger = new Tagger(tagWeights)
  const treeParser = new TreeParser(treeWeights, transitionsOver(relations))
  const describer = new WordDescriber()
  const readWithWink = loadWink()

  const parseSentence = (text: string, offset: number): ParsedSentence => {
    const caseless = isCaseless(text)
    const readable = makeReadable(caseless ? removeCase(text) : text)
    const tokens = tokenize(readable, readWithWink)
    const texts = tokens.map((token) => token.text)
    const words = texts.map((word) => describer.describe(word))
    const winkTags = tokens.map((token) => winkTagNumber(token.winkTag))
    const chosen = tagger.tag({ words, winkTags, isCaseless: caseless ? 1 : 0 })
    const tree = treeParser.parse(layOutSentence(texts, words, chosen, classNumbers))
    return {
      start: offset,
      end: offset + text.length,
      tokens: tokens.map((token, index) => ({
        text: text.slice(token.start, token.end),
        start: offset + token.start,
        end: offset + token.end,
        lemma: token.winkLemma,
        upos: tagSet[chosen[index]!]!.upos,
        xpos: tagSet[chosen[index]!]!.xpos,
        head: tree.heads[index]!,
        relation: relations[tree.relations[index]!]!,
      })),
    }
  }

  return (text) =>
    splitSentences(text).map(({ start, end }) => parseSentence(text.slice(start, end), start))
}
