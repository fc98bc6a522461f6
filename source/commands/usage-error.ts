import { ReaderError } from '../errors.ts'

/** A {@link ReaderError} about the command line itself: nothing has been read yet. */
export class UsageError extends ReaderError {}
