import { expect, test } from 'vitest'
import { escapeMarkdown } from '../../source/dossier/escape-markdown.ts'

test.each([
  ['plain words – “quoted”, 19 points.', 'plain words – “quoted”, 19 points.'],
  ['*bold* _soft_ `code`', '\\*bold\\* \\_soft\\_ \\`code\\`'],
  ['<script>&amp;', '\\<script\\>\\&amp;'],
  ['a | b', 'a \\| b'],
  ['[a](b)', '\\[a\\](b)'],
  ['- no list', '\\- no list'],
  ['1. no list', '1\\. no list'],
  ['in 2025. Then', 'in 2025. Then'],
  ['# no heading', '\\# no heading'],
])('%j is written %j', (text, written) => {
  expect(escapeMarkdown(text)).toBe(written)
})
