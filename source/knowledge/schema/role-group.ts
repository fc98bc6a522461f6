import { entryFile } from './entry-file.ts'
import { wordGroup } from './word-group.ts'

/** Common nouns that stand for a party. */
export const RoleGroup = wordGroup(
  [
    'pair',
    'couple',
    'armed',
    'bloc',
    'firm',
    'labour',
    'craft',
    'state',
    'many',
    'bare',
    'partisan',
    'mediating',
    'guaranteeing',
    'acting',
    'people',
    'bodies',
  ],
  'Whom the nouns can stand for; the entries say what each is.',
  'Lower-case singular.',
)

export const RoleFile = entryFile(RoleGroup)
