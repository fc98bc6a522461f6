/** A part of the screen, in cells from the top left corner. */
export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Lines of a frame that are its borders. */
export const frameEdges = 2
/** Cells of a frame that are not its content: borders, and a blank on either side. */
export const frameSides = 4
