import { constants } from 'node:os'

/** Signals a terminal program is ended by. */
const usual = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const
/**
 * Those that would end it as well, and leave the terminal as it is. They are left to whoever else has
 * a use for them; SIGUSR1 is kept by Node for its debugger.
 */
const others = ['SIGQUIT', 'SIGUSR2', 'SIGALRM', 'SIGXCPU'] as const

const exitCode = (name: NodeJS.Signals): number => 128 + constants.signals[name]

/**
 * Watches for what ends the dashboard from outside of it: a signal, a terminal
 * that has gone, or a fault that no component has caught.
 *
 * While it watches, none of them ends the process by itself, so that the
 * terminal can be given back first.
 *
 * @param stdin Where keys come from.
 * @param end Called with the exit code, or with the fault; more than once if more happens.
 * @returns A function that stops watching.
 */
export function watchForEnd(
  stdin: NodeJS.ReadStream,
  end: (how: number | Error) => void,
): () => void {
  const bySignal = (name: NodeJS.Signals) => end(exitCode(name))
  const byFault = (fault: unknown) => end(fault instanceof Error ? fault : new Error(String(fault)))
  const byTerminal = () => end(exitCode('SIGHUP'))

  const free = others.filter((name) => {
    return constants.signals[name] !== undefined && process.listenerCount(name) === 0
  })
  const names = [...usual, ...free]
  for (const name of names) process.on(name, bySignal)
  process.on('uncaughtException', byFault)
  process.on('unhandledRejection', byFault)
  process.stdout.on('error', byTerminal)
  stdin.on('error', byTerminal)
  return () => {
    for (const name of names) process.off(name, bySignal)
    process.off('uncaughtException', byFault)
    process.off('unhandledRejection', byFault)
    process.stdout.off('error', byTerminal)
    stdin.off('error', byTerminal)
  }
}
