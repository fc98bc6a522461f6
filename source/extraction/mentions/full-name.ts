import type { Gazetteer, KnownActor } from './gazetteer.ts'

/** Capitalised words with the small words between them. */
const NAME_RUN =
  /\p{Lu}(?<!\p{Lu}[\p{L}’'-]*?\p{Lu})[\p{L}’'-]+(?: (?:(?:of|for|to|the|and|de|del|des|du|la|on) )*\p{Lu}[\p{L}’'-]+)+/gu

/** The capitalised run whose initials are an abbreviation's letters, small words left out. */
export function fullName(abbreviation: string, source: string): string | null {
  const letters = abbreviation.replace(/[^\p{L}]/gu, '').toUpperCase()
  if (letters.length < 3) return null
  for (const [run] of source.matchAll(NAME_RUN)) {
    const words = run.split(' ')
    for (let from = 0; from < words.length; from++) {
      for (let to = words.length; to - from >= 2; to--) {
        const part = words.slice(from, to)
        if (!/^\p{Lu}/u.test(part[0] ?? '') || !/^\p{Lu}/u.test(part.at(-1) ?? '')) continue
        const initials = part.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0])
        if (initials.join('').toUpperCase() === letters) return part.join(' ')
      }
    }
  }
  return null
}

/** The actor whose full name goes on from a short one: “High Council” for “High Council of State”. */
export function longerName(name: string, source: string, gazetteer: Gazetteer): KnownActor | null {
  for (let at = source.indexOf(`${name} `); at >= 0; at = source.indexOf(`${name} `, at + 1)) {
    const form = gazetteer.at(source, at)
    if (form?.text.startsWith(`${name} `)) return form.actor
  }
  return null
}
