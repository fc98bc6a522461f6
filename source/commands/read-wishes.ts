import { themeNames } from '../../views/theme.ts'
import type { Given } from '../usage/read-arguments.ts'
import type { Wishes } from './settings.ts'

/** What the command line asks of the dashboard; left out: nothing. */
export const readWishes = (given: Given): Wishes => ({
  theme: themeNames.find((name) => name === given.theme),
  mouse: given.mouse,
  screenReader: given['screen-reader'],
})
