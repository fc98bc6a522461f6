/** What the build changes in packages it takes in, each for the time it costs; it fails when one is no longer as it was. */
import { readFile } from 'node:fs/promises'

/**
 * meow sets up its normaliser of package.json on loading, though it is run only
 * on request; that is a third of the time `--help` takes. Set it up on request.
 */
export const lazyNormaliser = {
  name: 'lazy-normaliser',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]meow[\\/]build[\\/]dependencies\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      const eager =
        /var normalizeExports = requireNormalize\(\);\s*const normalizePackageData = [^;]+;/
      if (!eager.test(code)) throw new Error(`${path} has changed: look at lazyNormaliser again.`)
      const lazy =
        'const normalizePackageData = data => getDefaultExportFromCjs(requireNormalize())(data);'
      return { contents: code.replace(eager, lazy), loader: 'js' }
    })
  },
}

/**
 * Yoga fetches its WebAssembly from a data URL and compiles it in the background,
 * for which Node loads its whole HTTP client: a fifth of the time to the first
 * frame. Hand it over as bytes and compile it at once.
 */
export const promptYoga = {
  name: 'prompt-yoga',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]yoga-layout[\\/]dist[\\/]src[\\/]index\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      const call = 'await loadYoga()'
      if (!code.includes(call)) throw new Error(`${path} has changed: look at promptYoga again.`)
      const instantiate = `({ instantiateWasm(imports, use) {
        const bytes = Buffer.from(yogaInBase64, 'base64')
        const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports)
        use(instance)
        return instance.exports
      } })`
      return {
        contents: `import { yogaInBase64 } from '../binaries/yoga-wasm-base64-esm.js'
          ${code.replace(call, call.replace('()', instantiate))}`,
        loader: 'js',
      }
    })
    onLoad({ filter: /[\\/]yoga-wasm-base64-esm\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      const [, binary] = code.match(/"data:application\/octet-stream;base64,([^"]+)"/) ?? []
      if (!binary) throw new Error(`${path} has changed: look at promptYoga again.`)
      const contents = `${code.replace(binary, '')}\nexport const yogaInBase64 = "${binary}"`
      return { contents, loader: 'js' }
    })
  },
}

/**
 * Ink takes every line of a frame apart anew, though most are those of the frame before:
 * a third of the time from a key to the screen. Keep what it found out about them; it goes
 * by the whole of a line with its styles, and nothing changes it afterwards. A line taken
 * apart takes some kilobytes, so all is dropped when they have become many.
 */
export const lastingCaches = {
  name: 'lasting-caches',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]ink[\\/]build[\\/]output\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      const anew = 'caches = new OutputCaches();'
      const fields =
        /class OutputCaches \{\s*widths = new Map\(\);\s*blockWidths = new Map\(\);\s*styledChars = new Map\(\);\s*\w+\(/
      if (code.split(anew).length !== 2 || !fields.test(code)) {
        throw new Error(`${path} has changed: look at lastingCaches again.`)
      }
      const lasting = `
        let lastCaches = new OutputCaches()
        function lastingCaches() {
          const { styledChars, widths, blockWidths } = lastCaches
          const isFull = styledChars.size > 1000 || widths.size + blockWidths.size > 20000
          if (isFull) lastCaches = new OutputCaches()
          return lastCaches
        }`
      return { contents: code.replace(anew, 'caches = lastingCaches();') + lasting, loader: 'js' }
    })
  },
}

/** Characters one cell wide, each by itself, beside those of ASCII: letters, dashes, quotes, frames. */
export const plainCharacters =
  '\\u00A1-\\u00A8\\u00AA-\\u00AC\\u00AF-\\u02FF\\u2010-\\u2027\\u2030-\\u203B\\u2500-\\u259F'

/** An expression that is true of an emoji, and asks `isEmoji` only of what may be one. */
export const emojiTest = (isEmoji) => `(segment.length === 1
  ? /\\p{Emoji_Presentation}/u.test(segment)
  : /[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\p{Emoji_Modifier}\\u20E3]/u.test(segment) && ${isEmoji})`

/**
 * string-width asks of every character that is not ASCII whether it is an emoji, by an expression
 * whose compiling alone takes half as long as Node to start. Most cannot be one, and that is
 * cheaply told: one code unit alone is an emoji when it is presented as such by itself, and longer
 * ones hold a pictograph, half a flag, a tone of skin or the frame of a key. Lines of plain
 * characters need not be taken apart at all.
 *
 * @see Unicode Technical Standard 51, definitions of emoji sequences.
 */
export const cheapWidths = {
  name: 'cheap-widths',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]string-width[\\/]index\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      const isEmoji = 'rgiEmojiRegex.test(segment)'
      const isAscii = 'if (/^[\\u0020-\\u007E]*$/.test(string)) {'
      const isAsKnown = (part) => code.split(part).length === 2
      if (![isEmoji, isAscii, '/^\\p{RGI_Emoji}$/v'].every(isAsKnown)) {
        throw new Error(`${path} has changed: look at cheapWidths again.`)
      }
      const isPlain = `if (ambiguousIsNarrow
        ? /^[\\u0020-\\u007E${plainCharacters}]*$/.test(string)
        : /^[\\u0020-\\u007E]*$/.test(string)) {`
      const contents = code
        .replace(isEmoji, () => emojiTest(isEmoji))
        .replace(isAscii, () => isPlain)
      return { contents, loader: 'js' }
    })
  },
}
