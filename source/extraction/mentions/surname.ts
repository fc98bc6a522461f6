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
export function surnameOf(name: string): string {
  const particle =
    /(?:^| )((?:von|van|de|del|della|di|da|dos|der|den|ter|bin|ben|al|el)[ -].*)$/i.exec(name)
  return particle?.[1]?.replace(/^(al|el)-/i, '') ?? name.split(/\s+/).at(-1) ?? name
}

/**
 * Whom a name means of those known by their surnames: by the surname, or by one word that is the
 * first name of just one of them (“Mr Sihasak” of “Sihasak Phuangketkeow”).
 */
export function findKnown<Person extends { readonly name: string }>(
  name: string,
  bySurname: ReadonlyMap<string, Person>,
): Person | undefined {
  const bySurnameFound = bySurname.get(surnameKey(surnameOf(name)))
  if (bySurnameFound || /[\s-]/.test(name)) return bySurnameFound
  const sharing = [...bySurname.values()].filter((one) => one.name.split(/\s+/, 1)[0] === name)
  return sharing.length === 1 ? sharing[0] : undefined
}
