import { useEffect } from 'react'
import type { MouseInput } from '../mouse-input.ts'
import type { Store } from '../store.ts'

/** Rows a turn of the wheel goes. */
const wheelRows = 3

/**
 * Turns what the mouse does into actions: a press selects what stands there, the wheel moves.
 *
 * @param store Where the state is.
 * @param mouse What is heard of the mouse; left out when it is not to be used.
 */
export function useMouse(store: Store, mouse?: Pick<MouseInput, 'subscribe'>): void {
  useEffect(
    () =>
      mouse?.subscribe(({ kind, column, row }) => {
        if (kind === 'press') {
          store.dispatch({ type: 'point', column, row })
          return
        }
        const type = kind === 'wheel up' ? 'previous' : 'next'
        for (let turn = 0; turn < wheelRows; turn++) store.dispatch({ type })
      }),
    [store, mouse],
  )
}
