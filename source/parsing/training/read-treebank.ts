import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A word of a treebank with its hand-made annotation. */
export interface TreebankWord {
  readonly form: string
  readonly upos: string
  readonly xpos: string
  /** Index of the head from 0; −1 for the root. */
  readonly head: number
  readonly relation: string
  readonly isSpaceAfter: boolean
}

/** Words written as one, such as `don't`. */
export interface Contraction {
  /** Index of its first and of its last word. */
  readonly first: number
  readonly last: number
  readonly form: string
  readonly isSpaceAfter: boolean
}

/** A sentence of a treebank. */
export interface TreebankSentence {
  readonly words: readonly TreebankWord[]
  readonly contractions: readonly Contraction[]
}

/**
 * Reads gzipped CoNLL-U files.
 *
 * @param folder Where they lie.
 * @param names Their names without `.conllu.gz`.
 * @returns Their sentences, in order.
 * @see https://universaldependencies.org/format.html
 */
export function readTreebank(folder: string, names: readonly string[]): TreebankSentence[] {
  return names.flatMap((name) => {
    const text = gunzipSync(readFileSync(join(folder, `${name}.conllu.gz`))).toString('utf8')
    return text
      .split('\n\n')
      .map(readSentence)
      .filter(({ words }) => words.length > 0)
  })
}

function readSentence(text: string): TreebankSentence {
  const words: TreebankWord[] = []
  const contractions: Contraction[] = []
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [id = '', form = '', , upos = '', xpos = '', , head, relation = '', , misc = ''] =
      line.split('\t')
    const isSpaceAfter = !misc.includes('SpaceAfter=No')
    if (id.includes('-')) {
      const [first, last] = id.split('-')
      contractions.push({ first: Number(first) - 1, last: Number(last) - 1, form, isSpaceAfter })
    } else if (!id.includes('.')) {
      words.push({ form, upos, xpos, head: Number(head) - 1, relation, isSpaceAfter })
    }
  }
  return { words, contractions }
}
