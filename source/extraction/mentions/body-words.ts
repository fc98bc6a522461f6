import type { PartyKind } from '../../model/party.ts'

/** Words in the name of a body, and the kind of party they make it; the first that fits counts. */
const KIND_WORDS: readonly (readonly [RegExp, PartyKind])[] = [
  [
    /\b(Unions?|Guild|Brotherhood of|Teamsters|Workers['’]?|Nurses|Teachers|Dockers|Drivers|Pilots|Midwives|Syndicate|Syndicat|Sindicato|Gewerkschaft|Federation of Labou?r|Labou?r Congress|Trade Union Congress)\b/,
    'union',
  ],
  [/\b(Party|Partido|Parti|Democrats|Conservatives|Congress of the People)\b/, 'political party'],
  [
    /\b(Army|Front|Frente|Forces?|Fuerzas|Militia|Brigades?|Battalion|Movement|Movimiento|Mouvement|Liberation|Resistance|Guerrillas?|Command|Katibat?|Harakat|Jaish|Lashkar|Ansar|Ejército|Commandos?|Patriots)\b/,
    'armed group',
  ],
  [/\b(Employers|Producers|Operators|Retailers|Manufacturers|Shipowners)\b/, 'company'],
  [
    /\b(Inc|Corp|Corporation|Ltd|PLC|plc|Group|Company|Airlines|Airways|Railways?|Rail|Motors|Holdings|Ports?|Mines|Mining|Steel|Shipping|Logistics|Foods|Pictures|Energy|Oil|Authority|Trust|Studios)\b/,
    'company',
  ],
  [/\b(Coalition|Alliance|Bloc|Quad|Group of|Council of)\b/, 'coalition'],
  [/\b(Union|Organi[sz]ation|Community|Commission|Bank|Fund|Agency|League)\b/, 'intergovernmental'],
  [/\b(Association|Society|Committee|Campaign|Network|Foundation|Forum|Church)\b/, 'civil society'],
]

/** The kind of party a body of this name is; `other` where its name does not tell. */
export const kindOfBody = (name: string): PartyKind =>
  KIND_WORDS.find(([words]) => words.test(name))?.[1] ?? 'other'

/** What is abbreviated like a body but acts for nobody: texts, lines on a map, organs of a state. */
const NO_BODY =
  /\b(Memorandum|Agreement|Accords?|Treaty|Protocol|Plan|Route|Line|Mechanism|Zone|Corridor|Act|Law|Program(me)?|Process|Framework|Initiative|Roadmap|Convention|Declaration|Charter|Project|Area|Dam|Ministry|Department|Service|Directorate|Police|Exercise|Fund for|Product|System|Vehicle|Artillery|Missile|Award|Clause|Republic)\b/

/** Whether the name can be that of a party at all. */
export const canBeBody = (name: string): boolean => !NO_BODY.test(name)

/** Nouns that head the names of bodies: a name that ends on one, or has it before “of”, is a body's. */
const HEAD =
  /^(Union|Guild|Federation|Confederation|Association|Council|Forum|Front|Movement|Army|Brigades?|Brotherhood|Coalition|Alliance|Congress|League|Syndicate|Network|Militia|Forces|Resistance|Workers|Ports|Airlines|Airways|Railways|Motors|Steel|Mining|Mines|Holdings|Shipping|Group|Corporation|Company|Party|Committee|Society)$/

/** Whether a capitalised run is, by its head noun, the name of a body (“Guild of Screen Authors”). */
export function isBodyName(name: string): boolean {
  const words = name.split(/\s+/)
  return words.length >= 2 && canBeBody(name) && HEAD.test(headOfName(name))
}

/** The noun that heads a name: “Guild” of “Guild of Screen Authors”, “Council” of “Salvation Council”. */
export function headOfName(name: string): string {
  const [head = name] = name.split(/ (?:of|for|in|on) /)
  return head.split(/[\s-]+/).at(-1) ?? name
}
