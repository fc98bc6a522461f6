/**
 * A value as it is typed and shown: small letters, hyphens for blanks. “Red line”, “red_line” and
 * “red-line” are the same, as are “openIssue” and “open-issue”.
 */
export const typedValue = (value: string): string =>
  value
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')

/**
 * Values that flags may have. They stand here in words, for the help must not wait for the model
 * to be loaded; a test holds them to it.
 */
export const certaintyWords = ['asserted', 'hedged', 'denied', 'planned', 'not committed'] as const
export const demandKinds = ['demand', 'condition', 'red-line', 'threat'] as const
export const partyKinds = [
  'state',
  'intergovernmental',
  'armed group',
  'political party',
  'coalition',
  'civil society',
  'company',
  'union',
  'other',
] as const
export const planStatuses = [
  'draft',
  'proposed',
  'current',
  'counter-proposal',
  'agreed',
  'rejected',
  'superseded',
] as const
export const standKinds = [
  'rejects',
  'red line',
  'demands',
  'threatens',
  'warns',
  'complains',
  'offers',
  'accepts',
  'says',
  'left open',
] as const
export const statementModes = ['direct', 'mixed', 'indirect'] as const
export const timelineKinds = ['event', 'text', 'step', 'article'] as const
export const contentKinds = [
  'provides',
  'removes',
  'holds back',
  'accepts',
  'rejects',
  'offers',
] as const
export const changeKinds = ['new', 'changed', 'contradicted', 'gone silent', 'withdrawn'] as const
export const tensionKinds = [
  'stance',
  'number',
  'date',
  'scope',
  'authorship',
  'provisions',
] as const
export const recordKinds = [
  'party',
  'plan',
  'demand',
  'step',
  'event',
  'statement',
  'position',
  'guarantee',
  'openIssue',
  'tension',
  'takeaway',
  'hedge',
  'text',
] as const
export const colourWishes = ['auto', 'always', 'never'] as const
export const themes = ['dark', 'light', 'high-contrast', 'colour-blind-safe', 'mono'] as const
export const issueKeys = [
  'territory',
  'self-determination',
  'ceasefire',
  'security-guarantees',
  'force-limits',
  'withdrawal',
  'ddr',
  'foreign-forces',
  'peacekeeping',
  'monitoring',
  'elections',
  'government',
  'constitution',
  'prisoners',
  'missing',
  'amnesty',
  'courts',
  'sanctions',
  'reparations',
  'reconstruction',
  'energy',
  'refugees',
  'minorities',
  'media',
  'alliance-membership',
  'frozen-assets',
  'nuclear',
  'maritime',
  'humanitarian',
  'trade',
  'pay',
  'recognition',
  'sovereignty',
  'other',
] as const
