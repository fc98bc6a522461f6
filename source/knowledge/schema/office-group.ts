import { entryFile } from './entry-file.ts'
import { wordGroup } from './word-group.ts'

/** Words of office, by what they do in a title. */
export const OfficeGroup = wordGroup(
  ['head', 'modifier', 'rank', 'honorific', 'collective', 'leading', 'led'],
  'head: nouns of office (“minister”); modifier: words before a head (“deputy”); rank: military, ' +
    'royal and clerical titles (“General”); honorific: “Mr”; collective: bodies a person may speak ' +
    'for without naming the party (“delegation”, “government”); leading: verbs of who stands at the ' +
    'head of a group; led: nouns for what one leads.',
  'Lower case, singular; abbreviations with their dot.',
)

export const OfficeFile = entryFile(OfficeGroup)
