import type { CertaintyWord } from '../source/model/certainty.ts'
import { certaintySigns } from './signs.ts'
import { type StyledLine, segment } from './styled-text.ts'

/**
 * Shows how firmly something is held, where a text does not simply assert it.
 *
 * @param word The word for it; null for records that have none.
 * @returns Sign and word; empty for what is asserted.
 */
export function certaintyCell(word: CertaintyWord | null): StyledLine {
  if (word === null || word === 'asserted') return []
  const sign = certaintySigns[word]
  return [segment(`${sign.glyph} ${sign.word}`, sign.style)]
}
