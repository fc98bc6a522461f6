/**
 * Splits a command as environment variables hold it (EDITOR, PAGER, BROWSER) into words; quotes
 * keep blanks together.
 *
 * @param command “code --wait”, “'/opt/my editor/bin/ed' -x”.
 * @returns Its words; empty for blank.
 */
export function splitCommand(command: string): readonly string[] {
  return Array.from(command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu), (match) =>
    [match[1], match[2], match[3]].find((word) => word !== undefined),
  ).flatMap((word) => word ?? [])
}
