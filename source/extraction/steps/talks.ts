import type { Node } from '../text/sentence.ts'

/** Nouns of meetings, deadlines, bodies and texts, which happen or act without a party named. */
const TALKS =
  /^(talk|meeting|round|summit|session|negotiation|conference|consultation|dialogue|discussion|visit|trip|call|hearing|plenary|briefing|vote|referendum|election|signing|ceremony|exchange|swap|release|deadline|reply|response|decision|ruling|ratification|implementation|phase|working|group|committee|mission|team|delegation|negotiator|mediator|envoy|ceasefire|truce|withdrawal|deployment|text|draft|proposal|document|plan|accord|treaty|agreement|deal|one|ballot|strike|administration|transition|council|body|board|panel|members?|result)s?$/

/** Whether a noun names what a negotiation consists of. */
export const isTalks = ({ lower }: Node): boolean => TALKS.test(lower)
