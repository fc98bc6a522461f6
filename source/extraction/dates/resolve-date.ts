import type { DateValue } from '../../model/date-value.ts'
export interface FoundDate { readonly start: number; readonly end: number; readonly value: DateValue }
export function findDates(_text: string, _context: { reference: string | null; tense: 'past' | 'future' | 'present' }): readonly FoundDate[] { return [] }
