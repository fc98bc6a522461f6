import { completeBash } from './complete-bash.ts'
import { completeFish } from './complete-fish.ts'
import { completeZsh } from './complete-zsh.ts'

/** What completes the command line, by shell; each gives its script. */
export const completions = { bash: completeBash, zsh: completeZsh, fish: completeFish } as const
