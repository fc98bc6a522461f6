import { entryFile } from './entry-file.ts'
import { wordGroup } from './word-group.ts'

/** Words in the names of bodies that an article introduces. */
export const BodyGroup = wordGroup(
  [
    'union',
    'political party',
    'armed group',
    'company',
    'coalition',
    'intergovernmental',
    'civil society',
    'noBody',
    'head',
    'shared',
    'dealing',
    'organ',
    'officer',
    'kind noun',
    'no name',
  ],
  'Kinds of party: words of a name that make it one; the first kind that fits counts. noBody: words of ' +
    'names that act for nobody (“Treaty”); head: nouns that head the names of bodies; shared: first ' +
    'words that name no single firm; dealing: nouns before “with”, “of” or “from” and a body; organ: ' +
    'heads of names that states and organisations have many of; officer: offices whose holder speaks ' +
    'for the body named before; kind noun: nouns that stand right before a name; no name: ' +
    'abbreviations of things.',
  'As they stand in a name, capitals and plurals too; dealing, officer and kind noun in lower case.',
)

export const BodyFile = entryFile(BodyGroup)
