/**
 * An error the reader can act on: what is wrong in one clear sentence, and what
 * to do about it. Anything else that is thrown is a bug and keeps its stack.
 */
export class ReaderError extends Error {
  readonly remedy: string

  /**
   * @param message One sentence saying what is wrong.
   * @param remedy One sentence saying what to do.
   */
  constructor(message: string, remedy: string) {
    super(message)
    this.name = 'ReaderError'
    this.remedy = remedy
  }
}

/** A {@link ReaderError} about the command line itself: nothing has been read yet. */
export class UsageError extends ReaderError {}

/**
 * What peacedash knows, its data or the model of its parser, is damaged: a fault of no article, so
 * that it is told once and nothing is read.
 */
export class KnowledgeError extends ReaderError {
  constructor(message: string, remedy: string) {
    super(message, remedy)
    this.name = 'KnowledgeError'
  }
}
