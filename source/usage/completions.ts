/** What completes the command line, by shell. */
export const completions = { bash: () => '', zsh: () => '', fish: () => '' } as const
