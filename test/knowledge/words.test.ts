import { stemmer } from 'stemmer'
import { describe, expect, test } from 'vitest'
import { tellOtherField } from '../../source/extraction/field/tell-other-field.ts'
import { loadWorld } from '../../source/knowledge/load-world.ts'
import { FieldName } from '../../source/knowledge/schema/field.ts'
import { IssueKey } from '../../source/model/issue.ts'
import { makeArticle } from '../helpers/small-dossier.ts'

const { bodies, fields, issues, offices, sources } = loadWorld('data')
const repeated = (words: readonly string[]) =>
  words.filter((word, index) => words.indexOf(word) !== index)
const pluralsOf = (word: string) => [`${word}s`, `${word}es`]
const notLower = (words: readonly string[]) => words.filter((word) => word !== word.toLowerCase())

describe('the issues', () => {
  const cues = issues.flatMap((issue) => issue.cues)

  test('are those of the model, each once', () => {
    expect(issues.map(({ key }) => key).sort()).toEqual([...IssueKey.options].sort())
  })

  test('share no cue', () => {
    expect(repeated(cues)).toEqual([])
  })

  test('write their cues in lower case', () => {
    expect(notLower(cues)).toEqual([])
  })

  test('list no plural that its singular already stands for', () => {
    const idle = issues.flatMap((issue) => {
      const plurals = new Set(issue.cues.flatMap(pluralsOf))
      return issue.cues.filter((cue) => plurals.has(cue))
    })
    expect(idle).toEqual([])
  })

  test('name a code of the PA-X codebook or say that there is none', () => {
    for (const { pax } of issues) expect(pax).toMatch(/^(?:none|[A-Z][A-Za-z]{1,7})$/)
  })

  test('have cues enough to be found', () => {
    expect(issues.filter(({ key, cues }) => key !== 'other' && cues.length < 20)).toEqual([])
  })
})

describe('the words of office', () => {
  test.each(Object.entries(offices))('%s are in lower case', (_, words) => {
    expect(notLower(words)).toEqual([])
  })

  test.each([
    ['head', 'chief negotiator'],
    ['head', 'shop steward'],
    ['modifier', 'deputy'],
    ['rank', 'lt. gen.'],
    ['honorific', 'mr'],
    ['collective', 'delegation'],
    ['leading', 'chair'],
    ['led', 'delegation'],
  ] as const)('%s has “%s”', (group, word) => {
    expect(offices[group]).toContain(word)
  })

  test('take no pronoun for a form of address', () => {
    for (const pronoun of ['he', 'she', 'it', 'they', 'we', 'i', 'you']) {
      expect(offices.honorific).not.toContain(pronoun)
    }
  })
})

describe('the words of bodies', () => {
  const { noBody, head, shared: _, dealing, organ, officer, ...others } = bodies
  const { 'kind noun': kindNoun, 'no name': __, ...kinds } = others

  test.each([
    ['union', 'Guild'],
    ['armed group', 'Front'],
    ['company', 'Airlines'],
    ['coalition', 'Alliance'],
  ] as const)('of the kind %s have “%s”', (kind, word) => {
    expect(kinds[kind]).toContain(word)
  })

  test('tell of one kind each', () => {
    expect(
      repeated(
        Object.values(kinds)
          .flat()
          .filter((word) => word !== 'Union'),
      ),
    ).toEqual([])
  })

  test('head no name that acts for nobody', () => {
    expect(head.filter((word) => noBody.includes(word))).toEqual([])
  })

  test('are plain words, since names are searched for them', () => {
    expect(
      Object.values(kinds)
        .flat()
        .filter((word) => !/^[\p{L} ]+$/u.test(word)),
    ).toEqual([])
  })

  test('write the nouns of dealings in lower case', () => {
    expect(notLower([...dealing, ...officer, ...kindNoun])).toEqual([])
  })

  test('list no organ that heads the names of bodies anyway', () => {
    expect(organ.filter((word) => head.includes(word) || noBody.includes(word))).toEqual([])
  })
})

describe('the sources', () => {
  test('are in lower case, but for outlets', () => {
    const { outlet: _, ...common } = sources
    expect(notLower(Object.values(common).flat())).toEqual([])
  })

  test('know more than 150 outlets', () => {
    expect(sources.outlet.length).toBeGreaterThan(150)
  })

  test.each(['Reuters', 'AP', 'Axios', 'Haaretz', 'Yonhap', 'Der Spiegel', 'Al Jazeera'])(
    'know %s',
    (outlet) => {
      expect(sources.outlet).toContain(outlet)
    },
  )
})

describe('the words of fields', () => {
  const stems = fields.flatMap(({ words }) => words.map(stemmer))

  test('point to one field each', () => {
    expect(repeated(stems)).toEqual([])
  })

  test('are in lower case', () => {
    expect(notLower(fields.flatMap(({ words, core = [] }) => [...words, ...core]))).toEqual([])
  })

  test('have each field of the schema once', () => {
    expect(fields.map(({ field }) => field)).toEqual(FieldName.options)
  })

  test.each(fields)('each count towards $field', ({ field, words }) => {
    const shown = field === 'negotiation' ? ['butter', 'dough', 'flour'] : words.slice(0, 4)
    const dead = words.filter((word) => {
      const others = shown.filter((one) => stemmer(one) !== stemmer(word))
      const told = tellOtherField(makeArticle([word, ...others].join(' ')), fields)
      const counted = field === 'negotiation' ? told?.negotiation : told?.words
      return !counted?.includes(word)
    })
    expect(dead).toEqual([])
  })
})
