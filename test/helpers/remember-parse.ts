import type { ParsedSentence, ParseText } from '../../source/parsing/parse.ts'

/**
 * A parser that parses the same text once, for tests that read one article in many guises: most
 * of its blocks are the same in each, and the same text gives the same trees.
 */
export function rememberParse(parse: ParseText): ParseText {
  const remembered = new Map<string, readonly ParsedSentence[]>()
  return (text, names = []) => {
    const places = names.map(({ start, end }) => `${start}-${end}`).join(' ')
    const key = `${places}\n${text}`
    const sentences = remembered.get(key) ?? parse(text, names)
    remembered.set(key, sentences)
    return sentences
  }
}
