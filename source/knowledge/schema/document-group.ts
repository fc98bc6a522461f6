import { entryFile } from './entry-file.ts'
import { wordGroup } from './word-group.ts'

/** Words for texts and what is done with them. */
export const DocumentGroup = wordGroup(
  [
    'noun',
    'weakNoun',
    'drafty',
    'accord',
    'revision',
    'earlier',
    'counter',
    'size',
    'issuing',
    'leaking',
    'agreeing',
    'brokering',
    'shelving',
    'holding',
    'observing',
    'wanting',
    'standingLaw',
    'common',
    'otherText',
    'inForce',
    'reply',
    'gotOut',
    'expected',
    'counted',
    'breachNoun',
    'refusalNoun',
    'issueNoun',
    'writer',
    'putting',
    'namedText',
    'empty',
    'over',
    'kind',
  ],
  'noun: texts that are plan versions (“plan”, “draft”); weakNoun: only with a sign (“text”); ' +
    'drafty / accord: nouns for texts still moving, and for what is agreed; revision / earlier / ' +
    'counter: adjectives placing a version in its line; size: units that measure a text (“page”); ' +
    'issuing / leaking / agreeing / brokering / shelving: verbs for what is done with a text; ' +
    'over: what a text is said to be when nobody works on it any more (“dead”); ' +
    'holding / observing: verbs whose subject or object is an agreement in force; wanting: verbs ' +
    'whose indefinite object is not there yet; standingLaw: treaties that are never on the table; ' +
    'common: adjectives for the text of all; otherText: compounds that are no such text; ' +
    'inForce: adjectives of agreements that bind; reply: nouns for answers in writing; ' +
    'gotOut / expected: adjectives of texts that have been seen, or that all know are on the table; ' +
    'counted: nouns that name a text only with a number of points before them; breachNoun / ' +
    'refusalNoun / issueNoun: nouns for what befalls a text (“violations of the truce”); writer: sides that ' +
    'can write a text; putting: verbs by which “what X sent back” is one; namedText: agreements known by a name in capitals; ' +
    'empty: adjectives that a label goes without; ' +
    'kind: what kind of agreement talks are about.',
  'Lower case; verbs and nouns as lemmas.',
)

export const DocumentFile = entryFile(DocumentGroup)
