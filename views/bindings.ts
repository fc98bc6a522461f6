import type { Binding, CommandId, KeyGroup, KeyName, Place } from './keymap.ts'

const bind = (
  command: CommandId,
  keys: readonly KeyName[],
  places: readonly Place[],
  group: KeyGroup,
  does: string,
  hint?: readonly [word: string, rank: number],
): Binding => ({
  command,
  keys,
  places,
  group,
  does,
  ...(hint === undefined ? {} : { hint: { word: hint[0], rank: hint[1] } }),
})

/** Where letters are typed, not read as keys. */
const typed = ['search', 'choose'] as const
const grids = ['compare', 'positions'] as const
const rows = ['panes', 'list', 'related'] as const
const pages = ['record', 'source', 'list', 'compare', 'positions'] as const
const everywhere = ['panes', 'empty', ...pages, 'search', 'related', 'choose', 'help'] as const
const untyped = ['panes', 'empty', ...pages, 'related', 'help'] as const
const listed = ['panes', ...pages, 'related', 'help'] as const
const opened = [...pages, 'search', 'related', 'choose', 'help'] as const
const paged = ['panes', 'record', 'source', 'list', ...grids, 'help'] as const
/** Where one is with a record, or on what is said when there is none. */
const looking = ['panes', 'empty', ...pages] as const
const told = ['panes', ...pages] as const

/** Every binding, in the order of the help. */
export const bindings: readonly Binding[] = [
  bind('focus-next-pane', ['tab'], ['panes'], 'Panes', 'Go to the next pane', ['pane', 1]),
  bind('focus-previous-pane', ['shift+tab'], ['panes'], 'Panes', 'Go to the pane before'),
  bind('focus-left', ['h', 'left'], ['panes'], 'Panes', 'Go to the pane to the left or above'),
  bind('focus-right', ['l', 'right'], ['panes'], 'Panes', 'Go to the pane to the right or below'),
  bind('focus-parties', ['1'], told, 'Panes', 'Go to the parties'),
  bind('focus-plans', ['2'], told, 'Panes', 'Go to the plan versions'),
  bind('focus-demands', ['3'], told, 'Panes', 'Go to the demands'),
  bind('focus-steps', ['4'], told, 'Panes', 'Go to the next steps'),
  bind('zoom', ['z'], ['panes'], 'Panes', 'Give the pane all the room, and back', ['zoom', 13]),
  bind('back', ['esc'], ['panes'], 'Panes', 'Leave the zoom, then the filter'),

  bind('next', ['j', 'down'], rows, 'Move', 'Go to the next row', ['move', 4]),
  bind('previous', ['k', 'up'], rows, 'Move', 'Go to the row before', ['move', 4]),
  bind('next', ['down', 'ctrl+n', 'tab'], typed, 'Move', 'Go to the next row', ['move', 2]),
  bind('previous', ['up', 'shift+tab'], typed, 'Move', 'Go to the row before', ['move', 2]),
  bind('next', ['j', 'down'], grids, 'Move', 'Go to the line below', ['line', 4]),
  bind('previous', ['k', 'up'], grids, 'Move', 'Go to the line above', ['line', 4]),
  bind('focus-left', ['h', 'left'], grids, 'Move', 'Go to the column to the left', ['column', 4]),
  bind('focus-right', ['l', 'right'], grids, 'Move', 'Go to the column to the right', [
    'column',
    4,
  ]),
  bind('next', ['j', 'down'], ['source'], 'Move', 'Go to the next marked passage', ['passage', 4]),
  bind('previous', ['k', 'up'], ['source'], 'Move', 'Go to the passage before', ['passage', 4]),
  bind('next', ['j', 'down'], ['record', 'help'], 'Move', 'Go a line down', ['scroll', 4]),
  bind('previous', ['k', 'up'], ['record', 'help'], 'Move', 'Go a line up', ['scroll', 4]),
  bind('first', ['g', 'home'], listed, 'Move', 'Go to the beginning'),
  bind('last', ['G', 'end'], listed, 'Move', 'Go to the end'),
  bind('half-page-down', ['ctrl+d'], paged, 'Move', 'Go down half a page'),
  bind('half-page-up', ['ctrl+u'], paged, 'Move', 'Go up half a page'),
  bind('page-down', ['pagedown'], [...paged, ...typed], 'Move', 'Go down a page'),
  bind('page-up', ['pageup'], [...paged, ...typed], 'Move', 'Go up a page'),

  bind('open', ['enter'], ['panes', 'source', 'list', ...grids], 'Read', 'Open the record', [
    'open',
    2,
  ]),
  bind('open', ['enter'], ['record'], 'Read', 'Choose a related record', ['related', 2]),
  bind('open', ['enter'], ['related'], 'Read', 'Open the chosen record', ['open', 2]),
  bind('open', ['enter'], ['search'], 'Read', 'Go to what was found', ['go', 1]),
  bind('open', ['enter'], ['choose'], 'Read', 'Choose it', ['choose', 1]),
  bind('back', ['esc'], opened, 'Read', 'Go back', ['back', 1]),
  bind('next-quote', ['J'], told, 'Read', 'Go to the next quote of the record', ['quote', 12]),
  bind('previous-quote', ['K'], told, 'Read', 'Go to the quote before', ['quote', 12]),

  bind('open-compare', ['c'], looking, 'Views', 'Compare the plan versions', ['compare', 7]),
  bind('open-positions', ['m'], looking, 'Views', 'Show who stands where', ['positions', 8]),
  bind('open-timeline', ['t'], looking, 'Views', 'Show the timeline', ['timeline', 10]),
  bind('open-statements', ['w'], looking, 'Views', 'Show who said what', ['words', 9]),
  bind('open-everything', ['a'], looking, 'Views', 'Show what else was found'),
  bind('open-changes', ['C'], looking, 'Views', 'Show what has changed'),
  bind('open-articles', ['A'], looking, 'Views', 'Show the articles'),
  bind('open-source', ['s'], looking, 'Views', 'Show the words in the article', ['source', 6]),
  bind('choose-versions', ['v'], ['compare'], 'Views', 'Choose the versions to compare', [
    'versions',
    3,
  ]),

  bind('open-search', ['/'], looking, 'Find', 'Search records and text', ['search', 5]),
  bind('next-hit', ['n'], looking, 'Find', 'Go to the next hit'),
  bind('previous-hit', ['N'], looking, 'Find', 'Go to the hit before'),
  bind('open-filter', ['f'], looking, 'Find', 'Filter what is shown', ['filter', 11]),
  bind('erase', ['backspace'], typed, 'Find', 'Take back the last letter', ['erase', 3]),
  bind('erase-word', ['ctrl+w'], typed, 'Find', 'Take back the last word'),
  bind('erase-all', ['ctrl+u'], typed, 'Find', 'Take back all that was typed'),

  bind('copy-quote', ['y'], told, 'Take', 'Copy the quote, ready to cite', ['copy', 5]),
  bind('copy-markdown', ['Y'], told, 'Take', 'Copy the quote as Markdown'),
  bind('page-article', ['p'], looking, 'Take', 'Read the article in the pager'),
  bind('open-outside', ['o'], looking, 'Take', 'Open the article outside'),
  bind('edit-file', ['e'], looking, 'Take', 'Edit the file of the article'),

  bind('open-palette', [':', 'ctrl+p'], untyped, 'Program', 'Do anything by its name'),
  bind('open-palette', ['ctrl+p'], typed, 'Program', 'Do anything by its name'),
  bind('toggle-help', ['?'], untyped, 'Program', 'Show this help, and back', ['help', 3]),
  bind('redraw', ['ctrl+l'], everywhere, 'Program', 'Draw the screen again'),
  bind('suspend', ['ctrl+z'], everywhere, 'Program', 'Go to the shell; fg comes back'),
  bind('quit', ['q'], untyped, 'Program', 'Quit', ['quit', 0]),
  bind('interrupt', ['ctrl+c'], everywhere, 'Program', 'Quit at once'),
]
