import { describe, expect, it } from 'vitest'
import { lemmatize } from '../../source/parsing/lemmatize.ts'
import { loadWink } from '../../source/parsing/wink.ts'

const { isKnown } = loadWink()

describe('the base form of a word follows its tag', () => {
  it.each([
    ['said', 'VBD', 'say'],
    ['left', 'VBD', 'leave'],
    ['left', 'JJ', 'left'],
    ['lay', 'VBD', 'lie'],
    ['lay', 'VB', 'lay'],
    ['resent', 'VB', 'resent'],
    ['met', 'VBN', 'meet'],
    ['rejects', 'VBZ', 'reject'],
    ['reaches', 'VBZ', 'reach'],
    ['denies', 'VBZ', 'deny'],
    ['forces', 'VBZ', 'force'],
    ['agreed', 'VBN', 'agree'],
    ['halted', 'VBD', 'halt'],
    ['planned', 'VBN', 'plan'],
    ['attached', 'VBN', 'attach'],
    ['passed', 'VBN', 'pass'],
    ['boycotted', 'VBD', 'boycott'],
    ['charged', 'VBN', 'charge'],
    ['tried', 'VBD', 'try'],
    ['making', 'VBG', 'make'],
    ['seeking', 'VBG', 'seek'],
    ['foretold', 'VBN', 'foretell'],
    ['Was', 'VBD', 'be'],
    ['’s', 'VBZ', 'be'],
    ['wo', 'MD', 'will'],
    ['n’t', 'RB', 'not'],
    ['demands', 'NNS', 'demand'],
    ['countries', 'NNS', 'country'],
    ['crises', 'NNS', 'crisis'],
    ['spokeswomen', 'NNS', 'spokeswoman'],
    ['headquarters', 'NNS', 'headquarters'],
    ['losses', 'NNS', 'loss'],
    ['lives', 'NNS', 'life'],
    ['Kyiv', 'NNP', 'kyiv'],
    ['larger', 'JJR', 'large'],
    ['toughest', 'JJS', 'tough'],
    ['best', 'JJS', 'good'],
    ['', 'NN', ''],
  ])('%s as %s is %s', (word, xpos, lemma) => {
    expect(lemmatize(word, xpos, isKnown)).toBe(lemma)
  })
})
