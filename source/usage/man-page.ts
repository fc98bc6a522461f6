/** Writes the manual page. @returns Its text in roff. */
export const manPage = (): string => ''
