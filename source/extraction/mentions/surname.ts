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
  return particle?.[1]?.replace(/^(al|el)-/i, '') ?? name.split(' ').at(-1) ?? name
}
