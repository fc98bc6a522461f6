import { entryFile } from './entry-file.ts'
import { wordGroup } from './word-group.ts'

/** Words and names for those who tell the news, by what they are. */
export const SourceGroup = wordGroup(
  ['unnamed', 'roleOnly', 'outlet', 'document'],
  'unnamed: nouns for sources without a name (“official”, “diplomat”, “source”); roleOnly: nouns ' +
    'that name a speaking office (“spokesman”, “ministry”); outlet: news agencies and outlets; ' +
    'document: nouns for papers that speak (“statement”, “communiqué”).',
  'Lower case; names of outlets as they are written.',
)

export const SourceFile = entryFile(SourceGroup)
