import { expect, test } from 'vitest'
import { isSamePerson } from '../../../source/dossier/merging/same-person.ts'

test.each([
  ['Volodymyr Zelenskyy', 'Zelensky'],
  ['Volodymyr Zelenskiy', 'Vladimir Zelensky'],
  ['Yusuf Abd al-Rahman', 'Yousif Abdel Rahman'],
  ['Youssef Abdel-Rahman', 'Yousif Abdelrahman'],
  ['Khalid Eltayeb', 'Khaled al-Tayeb'],
  ['Abdel Fattah al-Burhan', 'Abdelfattah Burhan'],
  ['Sergei Lavrov', 'Sergey Lavrov'],
  ['Dmytro Kuleba', 'Dmitry Kuleba'],
  ['Nguyễn Văn Nam', 'Nguyen Van Nam'],
  ['Muhammad Khan', 'Mohamed Khan'],
  ['Thabiso Moketsi', 'Thabiso Mokhetsi'],
  ['Almaz Jumabekov', 'Almaz Dzhumabekov'],
  ['Khurshed Nazarov', 'Hurshed Nazarov'],
])('knows one person by two spellings: %s, %s', (a, b) => {
  expect(isSamePerson(a, b)).toBe(true)
  expect(isSamePerson(b, a)).toBe(true)
})

test.each([
  ['Ana Silva', 'Ema Silva'],
  ['John Smith', 'Jane Smith'],
  ['Mark Rutte', 'Mirko Ratti'],
  ['Ali Ahmed', 'Ali Omar Ahmed'],
  ['Petrov', 'Petrova'],
  ['', 'Smith'],
])('keeps two people apart: %s, %s', (a, b) => {
  expect(isSamePerson(a, b)).toBe(false)
})
