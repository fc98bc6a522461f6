import { entryFile } from './entry-file.ts'
import { wordGroup } from './word-group.ts'

/** Openings and headings of the parts of a page. */
export const LayoutGroup = wordGroup(
  ['promo', 'promoBlock', 'meta', 'summaryHeading', 'caption', 'outletSuffix', 'wall'],
  'promo: openings of one-line promotions (“must read”); promoBlock: headings of promotion blocks ' +
    '(“related stories”); meta: openings of by-lines and stamps (“updated”); summaryHeading: ' +
    'headings of the article’s own summary (“key takeaways”); caption: openings of captions; ' +
    'wall: words of pages that ask for consent or a login in the place of an article (“cookie”).',
  'Lower case.',
)

export const LayoutFile = entryFile(LayoutGroup)
