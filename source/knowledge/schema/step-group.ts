import { entryFile } from './entry-file.ts'
import { wordGroup } from './word-group.ts'

/** Words that tell what is to come. */
export const StepGroup = wordGroup(
  [
    'arranging',
    'hoping',
    'scheduled',
    'travelling',
    'ending',
    'lasting',
    'denying',
    'doing',
    'event',
    'term',
    'pending',
    'body',
    'text',
    'awaiting',
    'summoning',
    'shifting',
    'calling off',
    'movable',
    'happening',
    'moving',
    'attacking',
    'passing',
    'deciding',
    'heading',
    'coming',
    'past',
    'aside',
  ],
  'What the words do for a step to come; the entries say what each is.',
  'Lower-case lemmas; a particle follows its verb.',
)

export const StepFile = entryFile(StepGroup)
