import { stripControls } from '../source/model/strip-controls.ts'

/**
 * Parts of emoji on whose width terminals disagree: variation selectors, skin
 * tones, and everything joined on by a zero-width joiner.
 */
const unsteady =
  /(?<=\p{Extended_Pictographic})(?:[\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic})+/gu

/** Format characters that join on to what follows and so swallow a cell of it. */
const joining = /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]/gu

/**
 * Makes text from outside fit to stand in one line of a screen: controls are
 * stripped, blanks and line ends become single blanks, and emoji are reduced to
 * the form every terminal draws equally wide, so that borders stay in line.
 *
 * @param text Any text.
 * @returns The text on one line; empty for empty.
 */
export function toScreenText(text: string): string {
  return stripControls(text).replace(/\s+/gu, ' ').replace(unsteady, '').replace(joining, '')
}
