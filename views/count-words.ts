/**
 * Writes how many there are of something.
 *
 * @param count A whole number.
 * @param what One of them; left out: the number alone.
 * @returns “1 article”, “1,200 articles”.
 */
export function countWords(count: number, what?: string): string {
  const number = count.toLocaleString('en')
  return what === undefined ? number : `${number} ${what}${count === 1 ? '' : 's'}`
}

/**
 * Writes a moment as the hour it is where the reader is.
 *
 * @param time In ms since 1970.
 * @returns “14:02”.
 */
export function clockWords(time: number): string {
  const date = new Date(time)
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${two(date.getHours())}:${two(date.getMinutes())}`
}

/**
 * Writes how long something takes, no more exact than is of use.
 *
 * @param ms In ms, from 0.
 * @returns “4 s”, “2 min”, “1 h 5 min”.
 */
export function durationWords(ms: number): string {
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `${minutes} min`
  const rest = minutes % 60
  return `${Math.floor(minutes / 60)} h${rest === 0 ? '' : ` ${rest} min`}`
}
