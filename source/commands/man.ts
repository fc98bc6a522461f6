import { listKeys } from '../../views/render-key-table.ts'
import { manPage } from '../usage/man-page.ts'
import { writeOut } from './write-out.ts'

/** `peacedash man`: prints the manual page. @returns The exit code. */
export async function runMan(): Promise<number> {
  const keys = listKeys().map(({ labels, does, where }) => {
    return [labels.join(', '), `${does} (${where})`] as const
  })
  return writeOut(manPage(keys))
}
