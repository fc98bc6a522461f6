/** Spelling variants of a surname fall together: Lavrovsky, Lavrovskyy, Lavrovskiy. */
export function surnameKey(surname: string): string {
  return surname
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`-]/g, '')
    .replace(/(iy|yy|yi|ii|ij|y|i)$/, 'y')
}

/** The surname of a name, particles included (“von der Leyen”). */
export function surnameOf(full: string): string {
  const name = full.replace(/,? (?:Jr\.?|Sr\.?|I{2,3}|I?V)$/, '')
  const particle =
    /(?:^| )((?:von|van|de|del|della|di|da|dos|der|den|ter|bin|ben|al|el)[ -].*)$/i.exec(name)
  return particle?.[1]?.replace(/^(al|el)[- ]/i, '') ?? name.split(/\s+/).at(-1) ?? name
}

/**
 * Whom a name means of those known by their surnames: by the surname, or by one word that is the
 * first name of just one of them (“Mr Sihasak” of “Sihasak Phuangketkeow”).
 */
export function findKnown<Person extends { readonly name: string }>(
  name: string,
  bySurname: ReadonlyMap<string, Person>,
): Person | undefined {
  const byName = bySurname.get(fullKey(name))
  if (byName) return byName
  const bySurnameFound = bySurname.get(surnameKey(surnameOf(name)))
  if (bySurnameFound && !isNamesake(name, bySurnameFound.name)) return bySurnameFound
  if (/[\s-]/.test(name)) return undefined
  const sharing = [...bySurname.values()].filter((one) => one.name.split(/\s+/, 1)[0] === name)
  return sharing.length === 1 ? sharing[0] : undefined
}

/** Where someone is kept: by the surname, or by the whole name if another has that surname. */
export const keyFor = (name: string, taken: { readonly has: (key: string) => boolean }): string =>
  taken.has(surnameKey(surnameOf(name))) ? fullKey(name) : surnameKey(surnameOf(name))

const fullKey = (name: string): string => name.split(/\s+/).map(surnameKey).join(' ')

/** Two full names of one surname that share no more: “Ali Khan”, “Omar Khan”. */
function isNamesake(name: string, known: string): boolean {
  const [a, b] = [name, known].map((full) => full.split(/\s+/).slice(0, -1))
  if (!a?.[0] || !b?.[0] || a[0].charAt(0) === b[0].charAt(0)) return false
  return !a.every((word) => b.includes(word)) && !b.every((word) => a.includes(word))
}
