/** What the dashboard asks of the world around it. */
export interface Desk {
  /**
   * Puts text on the clipboard.
   *
   * @returns What took it: “wl-copy”, “the terminal (OSC 52)”.
   * @throws {Error} When nothing did, with a sentence fit for the screen.
   */
  readonly copy: (text: string) => Promise<string>
  /** Shows text in the pager; the terminal is its own meanwhile. */
  readonly page: (text: string) => Promise<void>
  /** Opens an address or a file outside of the terminal. */
  readonly openOutside: (target: string) => Promise<void>
  /** Opens a file in the editor at a line, from 1; the terminal is its own meanwhile. */
  readonly edit: (path: string, line: number) => Promise<void>
}
