import type { Desk } from '../../views/desk.ts'

const refuse = (): Promise<never> =>
  Promise.reject(new Error('There is nothing outside of a test.'))

/** A desk for screens that are only drawn: nothing can be taken out of them. */
export const noDesk: Desk = { copy: refuse, page: refuse, openOutside: refuse, edit: refuse }
