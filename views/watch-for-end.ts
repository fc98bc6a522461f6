/** Exit codes of the signals a terminal program is ended by: 128 + number. */
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

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
  const bySignal = (name: NodeJS.Signals) => end(signals[name as keyof typeof signals])
  const byFault = (fault: unknown) => end(fault instanceof Error ? fault : new Error(String(fault)))
  const byTerminal = () => end(signals.SIGHUP)

  const names = Object.keys(signals) as (keyof typeof signals)[]
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
