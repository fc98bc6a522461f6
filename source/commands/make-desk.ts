import type { Desk } from '../../views/desk.ts'
import { copyText } from '../desk/copy-text.ts'
import { editFile } from '../desk/edit-file.ts'
import { openOutside } from '../desk/open-outside.ts'
import { pageText } from '../desk/page-text.ts'

/**
 * Makes the desk the dashboard stands on: the clipboard, pager, browser and editor of this
 * machine.
 *
 * @returns The desk; it takes nothing up before it is asked to.
 */
export function makeDesk(): Desk {
  const { env, platform, stdout } = process
  return {
    copy: (text) => copyText(text, { env, platform, write: (bytes) => stdout.write(bytes) }),
    page: (text) => pageText(text, env),
    openOutside: (target) => openOutside(target, platform, env),
    edit: (path, line) => editFile(path, line, env),
  }
}
