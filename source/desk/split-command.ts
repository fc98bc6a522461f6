/**
 * Splits a command as environment variables hold it (EDITOR, PAGER, BROWSER) into words; quotes
 * keep blanks together, at the beginning of a word or within.
 *
 * @param command “code --wait”, “'/opt/my editor/bin/ed' -x”.
 * @returns Its words; empty for blank.
 */
export function splitCommand(command: string): readonly string[] {
  return Array.from(command.matchAll(/(?:"[^"]*"|'[^']*'|\S)+/gu), ([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/gu, '$1$2'),
  )
}
