import { describe, expect, it } from 'vitest'
import { repairTags } from '../../source/parsing/repair-tags.ts'
import type { Tag } from '../../source/parsing/tagger.ts'

/** Repairs a sentence written as `word/TAG`. */
function repair(sentence: string): string {
  const pairs = sentence.split(' ').map((pair) => pair.split('/') as [string, string])
  const names = [...new Set([...pairs.map(([, xpos]) => xpos), 'VBZ'])]
  const tagSet: readonly Tag[] = names.map((xpos) => ({
    xpos,
    upos: xpos.startsWith('VB') ? 'VERB' : 'NOUN',
  }))
  const texts = pairs.map(([text]) => text)
  const tags = Int32Array.from(pairs, ([, xpos]) => names.indexOf(xpos))
  repairTags(texts, tags, tagSet)
  return texts.map((text, index) => `${text}/${tagSet[tags[index]!]!.xpos}`).join(' ')
}

describe('a verb lost to a plural noun is found again', () => {
  it.each([
    'Moscow/NNP demands/NNS the/DT town/NN',
    'Moscow/NNP demands/NNS that/IN rebels/NNS leave/VB',
    'Oman/NNP offers/NNS to/TO mediate/VB',
    'the/DT union/NN rejects/NNS pay/NN cuts/NNS',
    'Prosecutor/NN demands/NNS nine/CD years/NNS',
    'MP/NNP calls/NNS for/IN probe/NN',
    'Europe/NNP fears/NNS being/VBG sidelined/VBN',
    'Moscow/NNP views/NNS these/DT terms/NNS as/IN final/JJ',
    'The/DT envoy/NN heads/NNS to/IN Cairo/NNP ./.',
    'Parliament/NN votes/NNS on/IN Monday/NNP ./.',
  ])('%s', (sentence) => {
    const repaired = repair(sentence)
    expect(repaired).toMatch(/(?:demands|offers|rejects|calls|fears|views|heads|votes)\/VBZ/)
    expect(repaired.replace('VBZ', 'NNS')).toBe(sentence)
  })
})

describe('a plural noun stays one', () => {
  it.each([
    'Russian/JJ demands/NNS were/VBD met/VBN',
    'the/DT demands/NNS the/DT union/NN made/VBD',
    'security/NN guarantees/NNS for/IN Kyiv/NNP',
    'security/NN guarantees/NNS it/PRP wants/VBZ',
    'peace/NN plans/NNS to/TO end/VB the/DT war/NN',
    'its/PRP$ views/NNS these/DT days/NNS',
    'demands/NNS the/DT impossible/JJ',
    'party/NN heads/NNS in/IN Kyiv/NNP',
    'party/NN heads/NNS in/IN Kyiv/NNP met/VBD ./.',
  ])('%s', (sentence) => {
    expect(repair(sentence)).toBe(sentence)
  })
})

describe('a noun taken for a verb is found again', () => {
  it.each([
    ['guarantees/VBZ framework/NN is/VBZ ready/JJ', 'guarantees/NNS framework/NN is/VBZ ready/JJ'],
    ['the/DT ceasefire/VB held/VBD', 'the/DT ceasefire/NN held/VBD'],
  ])('%s', (sentence, repaired) => {
    expect(repair(`${sentence} ,/, the/DT law/NN changes/NNS`)).toBe(
      `${repaired} ,/, the/DT law/NN changes/NNS`,
    )
  })
})
