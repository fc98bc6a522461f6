import type { Article, Block } from '../../model/article.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Sentence } from '../text/sentence.ts'
import type { ReportedBy } from './frame.ts'

/** An interview printed as questions and answers. */
export interface Interview {
  /** The one who answers, as the reporter of all that is answered. */
  readonly by: ReportedBy
  /** The blocks that are answers, by their index. */
  readonly answers: ReadonlySet<number>
}

/** Answers in the first person that show an interview to be one. */
const FEWEST_ANSWERS = 2

/** Share of the answers that are in the first person. */
const LEAST_SHARE = 0.35

const FIRST_PERSON = /(?<!\p{L})(?:I(?:[’']\p{L}+)?|[Mm]e|[Mm]y|[Ww]e|us|[Oo]ur)(?!\p{L})/u

/**
 * Reads an interview off the layout: questions as headings, answers in the first person, and
 * somebody named before the first question or called by name in it.
 *
 * @returns Null for an article that is none.
 */
export function findInterview(
  { blocks, source }: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Interview | null {
  const first = blocks.findIndex((block) => isQuestion(block, source))
  if (first < 0) return null
  const answers = findAnswers(blocks, source, first, sentences)
  const textOf = (index: number) => unquoted(source, blocks[index] as Block)
  const inFirstPerson = [...answers].filter((index) => FIRST_PERSON.test(textOf(index)))
  // A live blog says “we” now and then; who answers questions says “I” in every other answer.
  if (inFirstPerson.length < Math.max(FEWEST_ANSWERS, LEAST_SHARE * answers.size)) return null
  if (blocks.some((block) => block.kind === 'liveStamp')) return null
  const before = mentions.filter(
    ({ person, sentence }) => person !== null && sentence.block <= first,
  )
  const called = before.find(({ sentence }) => sentence.block === first)
  const speaker = before.find(({ person }) => !called || person === called.person) ?? called
  if (!speaker?.person) return ofName(sentences, first, answers)
  const { person, start, end } = speaker
  const by: ReportedBy = {
    source: { start, end },
    cue: null,
    content: null,
    parties: person.party === null ? [] : [person.party],
    people: [person],
    kind: 'namedPerson',
    via: [],
  }
  return { by, answers }
}

/** “Julio Cordano took over in May”: a bare name that opens what comes before the questions. */
function ofName(
  sentences: readonly Sentence[],
  first: number,
  answers: ReadonlySet<number>,
): Interview | null {
  for (const { nodes, block } of sentences) {
    if (block >= first) return null
    const end = nodes.findIndex((node) => node.upos !== 'PROPN')
    const [from] = nodes
    const to = nodes[end - 1]
    if (end < 2 || end > 4 || !from || !to) continue
    const by: ReportedBy = {
      source: { start: from.start, end: to.end },
      cue: null,
      content: null,
      parties: [],
      people: [],
      kind: 'namedPerson',
      via: [],
    }
    return { by, answers }
  }
  return null
}

const isQuestion = (block: Block, source: string): boolean =>
  block.kind !== 'headline' && /\?["”’]?\s*$/.test(source.slice(block.start, block.end))

/**
 * The paragraphs that answer. A single sentence between two of them, without “I” or “we”, is
 * the next thing put to the one who answers.
 */
function findAnswers(
  blocks: readonly Block[],
  source: string,
  first: number,
  sentences: readonly Sentence[],
): ReadonlySet<number> {
  const answers = new Set<number>()
  for (let index = first + 1; index < blocks.length; index++) {
    const block = blocks[index] as Block
    if (block.kind !== 'paragraph' || isQuestion(block, source)) continue
    const isOne = sentences.filter((sentence) => sentence.block === index).length === 1
    const isPut =
      isOne &&
      answers.has(index - 1) &&
      !FIRST_PERSON.test(unquoted(source, block)) &&
      (blocks[index + 1]?.kind === 'paragraph' || index === blocks.length - 1)
    if (!isPut) answers.add(index)
  }
  return answers
}

const unquoted = (source: string, block: Block): string =>
  source.slice(block.start, block.end).replace(/[“"][^”"]*[”"]/g, ' ')
