import { entryFile } from './entry-file.ts'
import { wordGroup } from './word-group.ts'

/** Words by which one thing hangs on another. */
export const ConditionGroup = wordGroup(
  [
    'firm',
    'hold',
    'exchange',
    'loose',
    'yielding',
    'getting',
    'occurring',
    'withheld',
    'viewing',
    'calendar',
    'benefit',
    'boon',
    'prescribing',
    'described',
  ],
  'firm / hold / exchange / loose: words that lead a condition in, by what the clause they hang ' +
    'on must be; yielding: verbs of giving way; getting: verbs of what befalls one; occurring: ' +
    'verbs of what takes place by itself; withheld: words after “stay” by which something is held ' +
    'back; viewing: verbs of how one sees what is to come; calendar: nouns of time; benefit: verbs of a text that gives; boon: nouns of what it ' +
    'brings; prescribing: verbs by which it asks; described: verbs of what is said of it.',
  'Lower case; verbs and nouns as lemmas.',
)

export const ConditionFile = entryFile(ConditionGroup)
