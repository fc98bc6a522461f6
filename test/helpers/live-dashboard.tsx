import { EventEmitter } from 'node:events'
import { render } from 'ink'
import type { Dossier } from '../../source/model/dossier.ts'
import { Dashboard } from '../../views/dashboard.tsx'
import { type LiveDossier, stillDossier } from '../../views/live-dossier.ts'
import { monoTheme } from '../../views/theme.ts'
import { noDesk } from './no-desk.ts'

/** A terminal that keeps the last frame it was sent. */
class FakeOutput extends EventEmitter {
  readonly isTTY = true
  readonly writable = true
  columns: number
  rows: number
  frames = 0
  frame = ''

  constructor(columns: number, rows: number) {
    super()
    this.columns = columns
    this.rows = rows
  }

  write(data: string, ...rest: readonly unknown[]): boolean {
    if (data.includes('\n')) {
      this.frame = data
      this.frames += 1
    }
    const done = rest.at(-1)
    if (typeof done === 'function') done()
    return true
  }
}

/** A keyboard that sends what it is told to. */
class FakeInput extends EventEmitter {
  readonly isTTY = true
  #data: string | null = null
  setEncoding(): void {}
  setRawMode(): void {}
  ref(): void {}
  unref(): void {}
  read(): string | null {
    const data = this.#data
    this.#data = null
    return data
  }
  send(data: string): void {
    this.#data = data
    this.emit('readable')
  }
}

/** Turns of the event loop after which keys are read, state is told and effects have run. */
const turns = 5

/**
 * Runs a dashboard on a fake terminal. Frames are whole, as Ink writes them in its debug mode.
 */
export function runDashboard(of: Dossier | LiveDossier, columns = 120, rows = 40) {
  const live = 'subscribe' in of ? of : stillDossier(of)
  const output = new FakeOutput(columns, rows)
  const input = new FakeInput()
  const { unmount, waitUntilExit, waitUntilRenderFlush } = render(
    <Dashboard live={live} theme={monoTheme} desk={noDesk} />,
    {
      // The streams have what Ink uses of the real ones.
      stdout: output as unknown as NodeJS.WriteStream,
      stdin: input as unknown as NodeJS.ReadStream,
      debug: true,
      exitOnCtrlC: false,
      patchConsole: false,
    },
  )
  return {
    screen: () => output.frame,
    frames: () => output.frames,
    send: (data: string) => input.send(data),
    resize: (width: number, height: number) => {
      output.columns = width
      output.rows = height
      output.emit('resize')
    },
    /** Waits until all that was sent has been drawn. */
    settle: async () => {
      for (let turn = 0; turn < turns; turn += 1) {
        await new Promise(setImmediate)
        await waitUntilRenderFlush()
      }
    },
    exit: waitUntilExit,
    unmount,
  }
}
