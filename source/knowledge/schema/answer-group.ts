import { entryFile } from './entry-file.ts'
import { wordGroup } from './word-group.ts'

/** Words by which somebody answers without naming what. */
export const AnswerGroup = wordGroup(
  ['no', 'yes', 'reply', 'refusing', 'complying', 'condemning', 'idiomObject', 'approving'],
  'no / yes: whole answers; reply: nouns for an answer; refusing / complying: verbs that answer ' +
    'without an object; condemning: what a thing is called that one refuses; ' +
    'idiomObject: objects that only make up an idiom (“poured cold water on”); ' +
    'approving: what a thing is said not to be that one refuses.',
  'Lower case; verbs as lemmas.',
)

export const AnswerFile = entryFile(AnswerGroup)
