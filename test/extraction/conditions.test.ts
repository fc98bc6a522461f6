import { describe, it } from 'vitest'
import { demandsOf, expectExactly } from './findings.ts'

type Row = readonly [words: string, text: string, expected: readonly string[]]

const ASKED = 'Uganda has pulled its gunboats off the lake'

const clauses: readonly Row[] = [
  [
    '“only when”',
    `Kenya will reopen the crossing only when ${ASKED}.`,
    [`Kenya condition [to Uganda]: ${ASKED}`],
  ],
  [
    '“will not … until”',
    `Kenya will not reopen the crossing until ${ASKED}.`,
    [`Kenya condition [to Uganda]: ${ASKED}`],
  ],
  [
    '“refuses to … before”',
    'Kenya refuses to reopen the crossing before Uganda pulls its gunboats off the lake.',
    ['Kenya condition: Uganda pulls its gunboats off the lake'],
  ],
  [
    '“can … only once”, with who says so behind it',
    `The crossing can reopen only once ${ASKED}, Kenya says.`,
    [`Kenya condition: ${ASKED}`],
  ],
  [
    '“there could be no … unless”',
    'Kenya said there could be no talks unless Uganda pulled its gunboats off the lake.',
    ['Kenya condition: Uganda pulled its gunboats off the lake'],
  ],
  [
    '“unless” at the start',
    'Unless Uganda pulls its gunboats off the lake, Kenya will not sign the fisheries treaty.',
    ['Kenya condition: Uganda pulls its gunboats off the lake'],
  ],
  [
    '“is prepared to … provided that”',
    'Kenya is prepared to sign the fisheries treaty provided that Uganda pulls its gunboats off the lake.',
    ['Kenya condition: Uganda pulls its gunboats off the lake'],
  ],
  [
    '“would … if” with an act of giving way',
    'Kenya would sign the fisheries treaty if Uganda pulled its gunboats off the lake.',
    ['Kenya condition: Uganda pulled its gunboats off the lake'],
  ],
  [
    '“in exchange for”',
    'Kenya has offered to share the catch with Uganda in exchange for a pullback from the islands.',
    ['Kenya condition: a pullback from the islands'],
  ],
  [
    '“on condition that”',
    'Kenya agreed to share the catch on condition that Uganda pull its gunboats off the lake.',
    ['Kenya condition: Uganda pull its gunboats off the lake'],
  ],
  [
    '“before there can be”, with a duty',
    "Before there can be any talks, Uganda must pull its gunboats off the lake, Kenya's president said.",
    ['Kenya condition [to Uganda]: Uganda must pull its gunboats off the lake'],
  ],
  [
    '“must … before”',
    'Uganda must leave the islands before talks can resume, Kenya said.',
    ['Kenya condition: Uganda must leave the islands before talks can resume'],
  ],
  [
    '“not before”, with nothing else',
    'Not before Uganda has left the islands, says Nairobi.',
    ['Kenya condition: Not before Uganda has left the islands'],
  ],
  [
    '“only after”, with who says so within',
    'Only after Uganda has left the islands, Kenyan officials say, can there be a treaty.',
    ['Kenya condition: Uganda has left the islands'],
  ],
  [
    '“no … while”',
    'Kenya said there would be no talks while Uganda kept its gunboats on the lake.',
    ['Kenya condition [to Uganda]: while Uganda kept its gunboats on the lake'],
  ],
  [
    '“sees no … without”',
    'Kenya sees no treaty with Uganda without a survey of the islands.',
    ['Kenya condition: without a survey of the islands'],
  ],
  [
    '“spoke of no … without”, told as past',
    'Kenya spoke of no treaty without a survey of the Ugandan islands.',
    ['Kenya condition: without a survey of the Ugandan islands'],
  ],
  [
    'no verb, after a sentence about the one who says so',
    'Kenya was blunt with Uganda. No treaty without a survey of the islands.',
    ['Kenya condition: without a survey of the islands'],
  ],
  [
    '“no … without”',
    'Kenya says there will be no treaty with Uganda without a survey of the islands.',
    ['Kenya condition: without a survey of the islands'],
  ],
  [
    '“but only if”, behind who says so',
    'Kenya would leave the islands, its foreign minister said, but only if Uganda pulls its gunboats off the lake.',
    ['Kenya condition: only if Uganda pulls its gunboats off the lake'],
  ],
  [
    'an inversion',
    'Should Uganda leave the islands, Kenya would lift the blockade.',
    ['Kenya condition: Should Uganda leave the islands'],
  ],
  [
    '“as soon as”',
    'Kenya could lift the blockade as soon as Uganda leaves the islands, a Kenyan minister said.',
    ['Kenya condition: Uganda leaves the islands'],
  ],
  [
    'the side whose signature is meant, not the one that has to act',
    'No signature will come from Nairobi unless Uganda leaves the islands.',
    ['Kenya condition [to Uganda]: Uganda leaves the islands'],
  ],
  [
    'what it wants to be given itself',
    'Kenya will sign the treaty with Uganda only if it gets a share of the catch.',
    ['Kenya condition: only if it gets a share of the catch'],
  ],
  [
    '“no one before”',
    'Kenya will hand over no one before it learns what has become of its pilot in Uganda.',
    ['Kenya condition: before it learns'],
  ],
  [
    '“remain until” of troops',
    'Kenya said that the army would remain in the valley until the militia of Uganda has been disarmed.',
    ['Kenya condition: until the militia'],
  ],
  [
    '“as long as it” of another',
    'Kenya says the commission may go ahead as long as it reports to Uganda every month.',
    ['Kenya condition: as long as it reports'],
  ],
  [
    'guns that fall silent',
    'Kenya has said no sanctions on Uganda can be eased before the guns fall silent.',
    ['Kenya condition: before the guns fall silent'],
  ],
]

const other: readonly Row[] = [
  [
    '“comes first”',
    'For Kenya, the withdrawal of the Ugandan gunboats comes first, not the treaty with Uganda.',
    ['Kenya condition: the withdrawal of the Ugandan gunboats'],
  ],
  [
    '“must precede”',
    'Kenya insists that a Ugandan pullback must precede any talks with Uganda.',
    ['Kenya condition: a Ugandan pullback must precede any talks'],
  ],
  [
    '“first …, then …”',
    'First the islands, then the treaty, Kenya told Uganda.',
    ['Kenya condition: First the islands, then the treaty'],
  ],
  [
    '“no …, no …”',
    '"No survey, no treaty," Kenya\'s foreign minister told Uganda.',
    ['Kenya condition: No survey, no treaty'],
  ],
  [
    '“hinges on”',
    'Any deal hinges on Uganda pulling its gunboats off the lake, Kenya says.',
    ['Kenya condition: Uganda pulling its gunboats off the lake'],
  ],
  [
    '“has made … contingent on”',
    'Kenya has made any deal with Uganda contingent on a pullback from the islands.',
    ['Kenya condition: a pullback from the islands'],
  ],
  [
    '“has tied … to”',
    'Kenya has tied the release of the fishermen to a Ugandan pullback from the islands. Uganda has not replied.',
    ['Kenya condition: a Ugandan pullback from the islands'],
  ],
  [
    '“consent depends on”',
    "Kenya's consent depends on whether Uganda leaves the islands.",
    ['Kenya condition: whether Uganda leaves the islands'],
  ],
  [
    '“set … as a condition”',
    'Kenya has set a survey of the islands as a condition for a treaty with Uganda.',
    ['Kenya condition: a survey of the islands'],
  ],
  [
    '“its condition is”',
    "Kenya's condition for a treaty with Uganda is a survey of the islands.",
    ['Kenya condition: a survey of the islands'],
  ],
  [
    '“its price for”',
    "A survey of the islands is Kenya's price for a treaty with Uganda.",
    ['Kenya condition: A survey of the islands'],
  ],
  [
    '“on one condition:”',
    'Kenya will sign the treaty with Uganda on one condition: a survey of the islands.',
    ['Kenya condition: a survey of the islands'],
  ],
]

const none: readonly Row[] = [
  ['two things side by side', 'Kenya spoke no word, while Uganda gave two interviews.', []],
  ['what went on in the meantime', 'Not much changed while envoys talked, Kenya told Uganda.', []],
  ['a manner of bearing it', 'Kenya saw no boats for months without complaint from Uganda.', []],
  [
    'the terms of a source',
    'A Kenyan official, speaking on condition of anonymity, said Uganda had called.',
    [],
  ],
  ['a time', 'Kenya and Uganda will not meet again until Monday.', []],
  ['an event', 'Kenya said no decision would be taken before the summit with Uganda.', []],
  ['the end of an event', 'Kenya will not comment until the talks with Uganda have ended.', []],
  ['a manner', 'Ugandan negotiators left without saying whether they would return to Kenya.', []],
  [
    'what happened',
    'The truce held until fighters attacked a convoy near the border, Kenya and Uganda said.',
    [],
  ],
  ['a forecast', 'Prices could rise if the strike in Kenya drags on, Ugandan traders said.', []],
  ['a question', 'It is unclear if Kenya will accept the Ugandan text.', []],
  ['another sense of the word', 'Kenya provided buses for the delegates from Uganda.', []],
  ['dependence in fact', 'Kenya depends on fuel from Uganda, a Ugandan minister said.', []],
  ['the price of goods', 'The price of bread in Kenya is a worry for Uganda too.', []],
]

describe('a condition', () => {
  it.each(clauses)('is read off a clause with %s', (_, text, expected) => {
    expectExactly(demandsOf(text), expected)
  })

  it.each(other)('is read from %s', (_, text, expected) => {
    expectExactly(demandsOf(text), expected)
  })

  it.each(none)('is not read from %s', (_, text, expected) => {
    expectExactly(demandsOf(text), expected)
  })
})
