/** Share of control characters above which bytes are no text. */
const controlShare = 0.02

/**
 * Decodes the bytes of a text file: UTF-8, UTF-16 with a byte order mark, or Windows-1252.
 *
 * A byte order mark of UTF-8 stays in the text, so that offsets and checksum are those of
 * the file.
 *
 * @param bytes The whole file.
 * @returns The text; `''` for no bytes; null when the bytes are no text.
 * @see WHATWG Encoding Standard: BOM sniffing, windows-1252.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xff, 0xfe)) return accept(new TextDecoder('utf-16le').decode(bytes))
  if (startsWith(bytes, 0xfe, 0xff)) return accept(new TextDecoder('utf-16be').decode(bytes))
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return null
  if (bytes.includes(0)) return null
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const broken = count(text, /\uFFFD/g)
  if (broken === 0) return accept(text)
  const whole = count(text, /[^\u0000-\u007f\uFFFD]/gu)
  return broken <= whole / 10 || broken === 1 ? accept(text) : accept(decodeWindows1252(bytes))
}

/** What Windows-1252 has in the place of the C1 controls, 0x80 to 0x9f. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Written out, since some versions of Node take the label for ISO 8859-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return latin.replace(/[\u0080-\u009f]/g, (mark) => windows1252[mark.charCodeAt(0) - 0x80] ?? mark)
}

function startsWith(bytes: Uint8Array, ...signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function accept(text: string): string | null {
  const controls = count(text, /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f]/g)
  return controls > text.length * controlShare ? null : text
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
