import { manPage } from '../usage/man-page.ts'
import { writeOut } from './write-out.ts'

/** `peacedash man`: prints the manual page. @returns The exit code. */
export const runMan = (): Promise<number> => writeOut(manPage())
