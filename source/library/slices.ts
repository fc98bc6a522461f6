import { setImmediate } from 'node:timers/promises'

/** How long the thread is held at a time, in ms: a key pressed meanwhile waits no longer. */
const sliceLength = 12

/** Cuts long work into slices, so that keys and drawing get their turn in between. */
export class Slices {
  #start = performance.now()

  /** Gives way to whatever waits, when the slice is over; to be called between short steps. */
  async pause(): Promise<void> {
    if (performance.now() - this.#start < sliceLength) return
    await setImmediate()
    this.#start = performance.now()
  }
}
