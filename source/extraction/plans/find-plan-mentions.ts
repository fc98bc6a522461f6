import type { Context } from '../context.ts'
import { isTitle } from '../text/is-title.ts'
import type { Sentence } from '../text/sentence.ts'
import { findEllipticTexts } from './find-elliptic-texts.ts'
import { nounOf } from './find-plan-noun.ts'
import { findToldTexts } from './find-told-texts.ts'
import type { PlanMention } from './plan-mention.ts'
import { type PlanWords, planWords } from './plan-words.ts'
import { readPlanMention } from './read-plan-mention.ts'

/** Finds every phrase and clause that can name a text on the table, in the order of the text. */
export function findPlanMentions(context: Context): readonly PlanMention[] {
  const { sentences, article, world } = context
  const words = planWords(world.documents)
  const found: PlanMention[] = []
  let asked: readonly PlanMention[] = []
  for (const sentence of sentences)
    if (!isTitle(article, sentence))
      found.push(...mentionsIn(sentence, [...found, ...asked], context, words))
    // A heading names what the text below it takes up: “What is the roadmap?” “It was tabled …”.
    else if (article.blocks[sentence.block]?.kind === 'heading')
      asked = namedIn(sentence, context, words)
  return found
}

/** The phrases of headlines that can name a text, where capitals do not hide what is a name. */
export function findTitledTexts(context: Context): readonly PlanMention[] {
  const { sentences, article, world } = context
  const words = planWords(world.documents)
  return sentences
    .filter((sentence) => isTitle(article, sentence) && !isTitleCase(sentence))
    .flatMap((sentence) => namedIn(sentence, context, words))
}

/** “Mediators Table New Text”: trees read such a line badly. */
const isTitleCase = ({ nodes }: Sentence): boolean => {
  const long = nodes.slice(1).filter(({ text }) => /^\p{L}{4,}$/u.test(text))
  return long.filter(({ text }) => /^\p{Lu}/u.test(text)).length > 0.6 * long.length
}

const namedIn = (sentence: Sentence, context: Context, words: PlanWords): readonly PlanMention[] =>
  sentence.nodes.flatMap((node) => {
    const noun = nounOf(node, sentence, words)
    return noun === null ? [] : [readPlanMention(node, noun, sentence, context, words)]
  })

function mentionsIn(
  sentence: Sentence,
  earlier: readonly PlanMention[],
  context: Context,
  words: PlanWords,
): readonly PlanMention[] {
  const named = namedIn(sentence, context, words)
  const told = findToldTexts(sentence, named, context, words)
  const elliptic = findEllipticTexts(sentence, named, earlier, context, words)
  return [...named, ...told, ...elliptic].sort((a, b) => a.start - b.start)
}
