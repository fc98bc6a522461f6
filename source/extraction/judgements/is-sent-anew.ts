import type { Node } from '../text/sentence.ts'

/** “sent back a longer text”, “what they sent back”: an answer in kind, where “sent it back” refuses. */
export const isSentAnew = (verb: Node, sent: Node): boolean =>
  /^(send|hand|come)$/.test(verb.lemma) &&
  (sent.lower === 'what' ||
    verb.head?.lower === 'what' ||
    sent.children.some((c) => /^(a|an|another|its|their)$/.test(c.lower)))
