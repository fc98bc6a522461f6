import type { Arguments } from './read-arguments.ts'

/** What `readArguments` gives where nothing was typed; loading it takes a while. */
export const noArguments: Arguments = { command: null, operands: [], given: {} }
