import type { Node } from '../text/sentence.ts'

/** “that it leave”, “that they be freed”. */
export function isSubjunctive(clause: Node): boolean {
  const helpers = clause.children.filter((c) => /^(aux|cop)/.test(c.relation))
  if (helpers.some((c) => c.lower === 'be' && c.xpos === 'VB' && helpers.length === 1)) return true
  return clause.xpos === 'VB' && !helpers.some((c) => /^(VBZ|VBP|VBD|MD)$/.test(c.xpos))
}
