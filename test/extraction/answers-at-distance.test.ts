import { describe, it } from 'vitest'
import { expectExactly, responsesOf } from './findings.ts'

/** A demand of Uganda on Rwanda, and what is said after it. */
const answered = (answer: string) =>
  `Border talks\n\nNAIROBI, March 20, 2025 (Reuters) — The two neighbours met on Thursday.\n\nUganda demanded that Rwanda close the camps. ${answer}`

const refusals: readonly string[] = [
  'Rwanda has said no to that.',
  '“That is not going to happen,” said Rwanda’s foreign minister.',
  'Rwanda’s foreign minister poured cold water on the idea.',
  'Kigali turned a deaf ear to the demand.',
  'Kigali gave the idea short shrift.',
  'Rwanda refuses to go along.',
  'Rwanda will not budge.',
  'Kigali has dug in its heels.',
  'Kigali’s response is that it will keep them open.',
  'Rwanda: no closures, now or later.',
  'Rwanda rebuffed Uganda.',
  'Rwanda said the request was not realistic.',
  'Rwanda says the demand goes too far.',
  'Rwanda said there was no question of that.',
  'That would cross a red line for Rwanda.',
  'Rwanda has shown no interest.',
  'Rwanda shows no willingness to do so.',
  'Rwanda’s foreign minister said his country would not even discuss it.',
  'That, says Kigali, is out of the question.',
]

const none: readonly string[] = [
  '“There is no such camp,” Rwanda’s minister replied.',
  'Rwanda did not comment.',
  'Rwanda has not yet replied.',
  'Rwanda rejected reports of a coup.',
  'Rwanda does not share the risk.',
  'Rwanda rejects that reading of the truce.',
  'Rwanda’s parliament rejected the budget.',
]

describe('an answer at a distance', () => {
  it.each(refusals)('refuses what was asked before it: %s', (answer) => {
    expectExactly(responsesOf(answered(answer)), ['Rwanda rejects: Rwanda close the camps'])
  })

  it.each(none)('refuses nothing: %s', (answer) => {
    expectExactly(responsesOf(answered(answer)), [])
  })

  it('goes both ways where each refuses the other', () => {
    expectExactly(
      responsesOf(
        'Uganda wants an inquiry and Rwanda wants a joint patrol; each has rejected the other’s demand.',
      ),
      ['Rwanda rejects: an inquiry', 'Uganda rejects: a joint patrol'],
    )
  })

  it('refuses the first of two, and not the second', () => {
    expectExactly(
      responsesOf(
        'Kenya is demanding that Somalia withdraw its claim and pay damages. Somalia rejects the first and is silent on the second.',
      ),
      ['Somalia rejects: Somalia withdraw its claim'],
    )
  })
})
