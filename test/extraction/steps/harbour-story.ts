/** A text told on a Wednesday, and what its talks are about. */
export const harbourStory = (text: string) =>
  `Harbour talks\n\nMUSCAT, March 12, 2025 (Reuters) — Kuwait wants Iraq to return the archive.\n\n${text}`
