import type { Article, BlockKind } from '../../model/article.ts'
import type { Span } from '../../model/evidence.ts'
import type { ParsedSentence, ParseText } from '../../parsing/parse.ts'
import { repairJoints } from './repair-joints.ts'
import type { Node, OpenNode, Sentence } from './sentence.ts'

/** Kinds of blocks that are read for records. Promotions, captions and stamps yield none. */
const READ: ReadonlySet<BlockKind> = new Set([
  'headline',
  'standfirst',
  'heading',
  'paragraph',
  'listItem',
])

function growTree(parsed: ParsedSentence, shift: number): readonly Node[] {
  const nodes: OpenNode[] = parsed.tokens.map((token, index) => ({
    index,
    text: token.text,
    lower: token.text.toLowerCase().replace(/[‘’]/g, "'"),
    start: token.start + shift,
    end: token.end + shift,
    lemma: token.lemma,
    upos: token.upos,
    xpos: token.xpos,
    relation: token.relation,
    head: null,
    children: [],
    before: null,
  }))
  parsed.tokens.forEach((token, index) => {
    const node = nodes[index]
    const head = nodes[token.head]
    if (node) node.before = nodes[index - 1] ?? null
    if (node === undefined || head === undefined || head === node) return
    node.head = head
    head.children.push(node)
  })
  repairJoints(nodes)
  return nodes
}

/**
 * Splits the readable blocks of an article into sentences with their trees.
 *
 * Works block by block with the dateline left out, since list items and headings
 * have no full stop and would run into each other.
 *
 * @param findNames Finds the names of known actors in a text, for the parser to know.
 * @returns Sentences in the order of the text; none for an article without readable blocks.
 */
export function segmentSentences(
  article: Article,
  parse: ParseText,
  findNames: (text: string) => readonly Span[],
): readonly Sentence[] {
  const sentences: Sentence[] = []
  article.blocks.forEach((block, index) => {
    if (!READ.has(block.kind)) return
    const text = article.source.slice(block.contentStart, block.end)
    for (const parsed of parse(text, findNames(text))) {
      const start = parsed.start + block.contentStart
      const end = parsed.end + block.contentStart
      sentences.push({
        index: sentences.length,
        block: index,
        start,
        end,
        nodes: growTree(parsed, block.contentStart),
        text: article.source.slice(start, end),
      })
    }
  })
  return sentences
}
