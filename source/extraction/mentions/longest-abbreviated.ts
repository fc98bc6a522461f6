/** Whether the letters of an acronym run through the initials of a name, in order. */
function abbreviates(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^A-Za-z]/g, '').toUpperCase()
  if (letters.length < 2) return false
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('')
  let at = 0
  for (const initial of initials) if (initial === letters[at]) at++
  return at >= Math.min(letters.length, 2) && letters[0] === initials[0]
}

/** Whether all letters are initials of the name in any order: “Patriotic Movement of Chad (MPC)”. */
function abbreviatesAbroad(acronym: string, name: string): boolean {
  const left = name.split(/[\s-]+/).map((word) => word[0]?.toUpperCase() ?? '')
  return (
    acronym.length >= 3 &&
    / of /.test(name) &&
    [...acronym.toUpperCase()].every((letter) => {
      const index = left.indexOf(letter)
      if (index >= 0) left.splice(index, 1)
      return index >= 0
    })
  )
}

/** The tail of a capitalised run that its acronym stands for; null when none does. */
export function longestAbbreviated(run: string, acronym: string): string | null {
  const words = run.split(' ')
  const tails = words.map((_, from) => words.slice(from).join(' '))
  const names = tails.filter((name) => /^\p{Lu}/u.test(name))
  return (
    names.find((name) => abbreviates(acronym, name)) ??
    names.find((name) => abbreviatesAbroad(acronym, name)) ??
    null
  )
}
