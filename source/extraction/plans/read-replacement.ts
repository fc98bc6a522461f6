import type { Span } from '../../model/evidence.ts'
import type { Sentence } from '../text/sentence.ts'

/** A place in a sentence. */
interface Place extends Span {
  readonly sentence: Sentence
}

const TAKES_PLACE =
  /\b(?:replac(?:es?|ed|ing)|supersed(?:es?|ed|ing)|supplant(?:s|ed|ing)?|(?:takes?|took|taking|taken) the place of|(?:stands?|comes?|came|put|tabled?|presented|written) (?:forward )?in (?:the )?place of|instead of|rather than)\s+$/i
const GIVES_WAY =
  /\b(?:(?:replaced|superseded|supplanted|followed|succeeded|overtaken) by|(?:giv(?:es?|en|ing)|gave|making|ma(?:kes?|de)) way (?:to|for)|(?:swapped|exchanged|dropped|ditched|discarded|abandoned) (?:in favou?r of|for))\s+$/i

/** “replaces the May paper”, “takes the place of the 9-point version”: the text here is left behind. */
export const isGivingWay = (place: Place): boolean => TAKES_PLACE.test(textBefore(place))

/** “was replaced by a shorter text”, “gave way to one of six pages”: the text here is the newer one. */
export const isTakingOver = (place: Place): boolean => GIVES_WAY.test(textBefore(place))

const textBefore = ({ sentence, start }: Place): string =>
  sentence.text.slice(Math.max(0, start - sentence.start - 60), start - sentence.start)
