import type { PartyKind } from '../../model/party.ts'

/** Nouns for both sides at once (“the two delegations”). */
const PAIR =
  /^(side|delegation|party|negotiator|team|leader|government|country|nation|neighbour|neighbor|state|capital|president|adversary|enemy|foe|rival|signatory|envoy|minister|belligerent|counterpart|man|woman|two|both|faction|army|group|pair)s?$|^(parties|countries|enemies|adversaries|armies|men|women|signatories)$/
const ARMED =
  /^(group|movement|rebel|militia|militant|insurgent|guerrilla|fighter|paramilitary|paramilitaries|faction|gunman|separatist|front|rulers?|militiamen)s?$/
const BLOC = /^(alliance|bloc|union|organisation|organization|body|grouping)$/
const FIRM =
  /^(company|firm|employer|employers|operator|management|carrier|airline|retailer|manufacturer|studio|studios|group)$/
const LABOUR = /^(union|unions|workers|strikers|members|guild|staff|drivers|nurses|crews)$/
const STATE_BODY =
  /^(army|military|government|cabinet|ministry|administration|authorities|junta|regime|parliament|country|troops|forces|generals?|state|kingdom|republic|presidency)$/
const PEOPLE =
  /^(capital|ally|allies|partner|voice|people|citizen|mediator|force|troop|soldier|politician)s?$/

/** Kinds of party by the nouns that can stand for one named before (“the rebels”). */
const KINDS: readonly { readonly nouns: RegExp; readonly kinds: readonly PartyKind[] }[] = [
  { nouns: ARMED, kinds: ['armed group'] },
  { nouns: BLOC, kinds: ['intergovernmental', 'coalition'] },
  { nouns: LABOUR, kinds: ['union'] },
  { nouns: FIRM, kinds: ['company'] },
  { nouns: STATE_BODY, kinds: ['state'] },
]

/** Whether a noun, lower case, can mean both sides of a negotiation. */
export const isPairNoun = (noun: string): boolean => PAIR.test(noun)

/** Whether a noun, lower case, names someone who can act for a party. */
export const isActingNoun = (noun: string): boolean =>
  [PAIR, ARMED, STATE_BODY, PEOPLE].some((nouns) => nouns.test(noun))

/** The kinds of party a noun, lower case, can stand for; none for most nouns. */
export const kindsNamedBy = (noun: string): readonly PartyKind[] =>
  KINDS.filter(({ nouns }) => nouns.test(noun)).flatMap(({ kinds }) => kinds)
