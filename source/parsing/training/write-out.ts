import type { TextRange } from '../split-sentences.ts'
import type { TreebankSentence } from './read-treebank.ts'

/** The text of a treebank's sentence and where in it each word stands. */
export interface WrittenSentence {
  readonly text: string
  readonly places: readonly TextRange[]
}

/**
 * Puts a sentence together again as it was written. The words of a contraction share out
 * its letters by their own lengths.
 *
 * @param sentence A treebank's sentence.
 */
export function writeOut({ words, contractions }: TreebankSentence): WrittenSentence {
  const places: TextRange[] = []
  let text = ''
  for (let index = 0; index < words.length; ) {
    const contraction = contractions.find(({ first }) => first === index)
    const { form, isSpaceAfter } = contraction ?? words[index]!
    const last = contraction?.last ?? index
    let start = text.length
    text += form
    for (; index <= last; index++) {
      const end =
        index === last ? text.length : Math.min(text.length, start + words[index]!.form.length)
      places.push({ start, end })
      start = end
    }
    if (isSpaceAfter) text += ' '
  }
  return { text, places }
}
