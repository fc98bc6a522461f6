/** A file from outside, as anything that is read may be. */
export interface HostileInput {
  /** Its name: of it only the extension counts. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Bytes as one can read them in a terminal and paste into a test. */
export function inputAsText({ name, bytes }: HostileInput): string {
  const isText = Buffer.from(bytes).toString('utf8')
  const isWhole = Buffer.from(isText).equals(Buffer.from(bytes))
  return isWhole
    ? `${name}: ${JSON.stringify(isText).replace(/[^ -~]/gu, escaped)}`
    : `${name}, base64: ${Buffer.from(bytes).toString('base64')}`
}

function escaped(mark: string): string {
  return [...Array(mark.length).keys()]
    .map((at) => `\\u${mark.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('')
}
