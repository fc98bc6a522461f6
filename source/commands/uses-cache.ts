import type { Given } from '../usage/read-arguments.ts'

/** Whether what was read before may be used. */
export const usesCache = ({ cache }: Pick<Given, 'cache'>): boolean =>
  cache !== false && !process.env.PEACEDASH_NO_CACHE
