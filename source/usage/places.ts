/** Files and folders beside the articles, and what each is for. */
export const files = [
  [
    '~/.config/peacedash/config.json',
    'Theme, mouse, keys and the like; all of it may be left out. peacedash config says what holds, ' +
      'and which keys can be set. In $XDG_CONFIG_HOME where that is set.',
  ],
  [
    '~/.cache/peacedash/',
    'What was read of articles, to be deleted at will. In $XDG_CACHE_HOME where that is set.',
  ],
  [
    '~/.local/state/peacedash/',
    'What one has looked at, so that the dashboard can say what is new. In $XDG_STATE_HOME where ' +
      'that is set.',
  ],
  ['DIR/articles/', 'Articles of a dossier made by peacedash new, each as it came.'],
] as const

/** Variables of the environment that are heeded, and what each does. */
export const environment = [
  ['NO_COLOR', 'Set and not empty: no colours.'],
  ['FORCE_COLOR', 'Colours also where standard output is no terminal; 0: none.'],
  ['PEACEDASH_CONFIG', 'Path of another configuration.'],
  ['PEACEDASH_NO_CACHE', 'Set and not empty: as --no-cache.'],
  ['INK_SCREEN_READER', 'Set to true: as --screen-reader.'],
  ['PAGER', 'What p shows the article in; else less, or more.'],
  ['VISUAL, EDITOR', 'What e edits the file of the article in; else vi.'],
  ['BROWSER', 'What o opens addresses in; else what the desktop opens them in.'],
] as const
