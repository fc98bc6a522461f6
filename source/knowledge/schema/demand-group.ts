import { entryFile } from './entry-file.ts'
import { wordGroup } from './word-group.ts'

/** Words that make a demand, a threat or a red line. */
export const DemandGroup = wordGroup(
  [
    'harming',
    'worsening',
    'harm',
    'failing',
    'retaliating',
    'relieving',
    'striking',
    'stoppage',
    'looming',
    'provoking',
    'conceding',
    'conceded',
    'tolerating',
    'quiet',
    'event',
    'never',
    'minimum',
    'lacking',
    'urging',
    'wanted',
    'list',
    'proposing',
    'statement',
  ],
  'What the words do for a demand; the entries say what each is.',
  'Lower-case lemmas; a particle follows its verb.',
)

export const DemandFile = entryFile(DemandGroup)
