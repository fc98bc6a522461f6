import { digestOf } from './seal.ts'

/**
 * What tells the results of this program from those of any other.
 *
 * @param code Digest of the code that reads.
 * @param data Digest of the knowledge and the parser's model.
 */
export const buildOf = (code: string, data: string): string =>
  digestOf(JSON.stringify([code, data]))
