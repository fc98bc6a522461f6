import type { Span } from '../../model/evidence.ts'
import type { Frame } from '../frames/frame.ts'

export const whole = (frame: Frame): Span => frame.clause
