import type { Frame } from '../frames/frame.ts'

export const whole = (frame: Frame): { start: number; end: number } => frame.clause
