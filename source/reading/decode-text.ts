/** Share of control characters above which bytes are no text. */
const controlShare = 0.02
/** How much is looked at for what a page says of its own encoding. @see HTML, 13.2.3.2. */
const prescanned = 1024

/**
 * Decodes the bytes of a text: UTF-8, UTF-16 with a byte order mark, the encoding it is said
 * to have, or Windows-1252.
 *
 * What is UTF-8 throughout is taken for that whatever is said of it, since a text of another
 * encoding is so hardly ever, and a wrong header is not rare.
 *
 * A byte order mark of UTF-8 stays in the text, so that offsets and checksum are those of
 * the file.
 *
 * @param bytes The whole text.
 * @param charset Label of the encoding it is said to have; null when nobody says.
 * @returns The text; `''` for no bytes; null when the bytes are no text.
 * @see WHATWG Encoding Standard: BOM sniffing, labels, windows-1252.
 */
export function decodeText(bytes: Uint8Array, charset: string | null = null): string | null {
  if (startsWith(bytes, 0xff, 0xfe)) return accept(new TextDecoder('utf-16le').decode(bytes))
  if (startsWith(bytes, 0xfe, 0xff)) return accept(new TextDecoder('utf-16be').decode(bytes))
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return null
  const said = decoderOf(charset)
  if (said?.encoding.startsWith('utf-16')) return accept(said.decode(bytes))
  if (bytes.includes(0)) return null
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const broken = count(text, /\uFFFD/g)
  const isAscii = broken === 0 && !/[^\u0000-\u007f]/.test(text)
  if (broken === 0 && !(isAscii && said !== null)) return accept(text)
  if (said !== null && said.encoding !== 'utf-8') {
    return accept(said.encoding === 'windows-1252' ? decodeWindows1252(bytes) : said.decode(bytes))
  }
  const whole = count(text, /[^\u0000-\u007f\uFFFD]/gu)
  return broken <= whole / 10 || broken === 1 ? accept(text) : accept(decodeWindows1252(bytes))
}

/**
 * Finds what a page or an XML document says of its own encoding.
 *
 * @param bytes The document.
 * @returns The label as written; null when it says nothing.
 * @see HTML, “prescan a byte stream to determine its encoding”; XML 1.0, appendix F.
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, prescanned * 4))
  const text = head.toString('latin1').replace(/<!--[\s\S]*?-->/g, '')
  const found =
    /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w:.-]+)["']/i.exec(text) ??
    /<meta[^>]{0,200}?charset\s*=\s*(?:["']\s*)?([\w:.-]+)/i.exec(text)
  const label = found?.[1] ?? null
  // In a document that could be read so far, UTF-16 cannot be meant.
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label
}

function decoderOf(charset: string | null): InstanceType<typeof TextDecoder> | null {
  if (charset === null) return null
  try {
    return new TextDecoder(charset)
  } catch {
    return null
  }
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
