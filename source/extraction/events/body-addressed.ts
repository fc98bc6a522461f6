import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'

/**
 * The body that someone spoke before: “told the Security Council on Thursday that …”. To speak
 * there is an event; to tell reporters is not.
 *
 * @returns Null when nobody did.
 */
export function bodyAddressed(
  { head, sentence, passive }: Frame,
  { stepWords }: Context,
): Node | null {
  if (!/^(?:tell|brief|address)$/.test(head.lemma) || passive) return null
  return (
    head.children.find(
      (c) =>
        c.index > head.index &&
        /^(?:obj|iobj)$/.test(c.relation) &&
        (BODIES.test(c.lower) || (head.lemma === 'address' && stepWords.has(c, sentence, 'event'))),
    ) ?? null
  )
}

const BODIES =
  /^(?:council|parliament|assembly|senate|congress|committee|commission|court|chamber|house|knesset|duma|diet|conference|summit|plenary|mps|lawmakers|deputies)$/
