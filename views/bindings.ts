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

const everywhere = ['panes', 'empty', 'record', 'source', 'related', 'help'] as const
const listed = ['panes', 'record', 'source', 'related', 'help'] as const
const opened = ['record', 'source', 'related', 'help'] as const
const scrolled = ['panes', 'record', 'source', 'help'] as const
const toPane = ['panes', 'record', 'source'] as const
const quoted = ['panes', 'record', 'source'] as const

/** Every binding, in the order of the help. */
export const bindings: readonly Binding[] = [
  bind('focus-next-pane', ['tab'], ['panes'], 'Panes', 'Go to the next pane', ['pane', 1]),
  bind('focus-previous-pane', ['shift+tab'], ['panes'], 'Panes', 'Go to the pane before'),
  bind('focus-left', ['h', 'left'], ['panes'], 'Panes', 'Go to the pane to the left or above'),
  bind('focus-right', ['l', 'right'], ['panes'], 'Panes', 'Go to the pane to the right or below'),
  bind('focus-parties', ['1'], toPane, 'Panes', 'Go to the parties'),
  bind('focus-plans', ['2'], toPane, 'Panes', 'Go to the plan versions'),
  bind('focus-demands', ['3'], toPane, 'Panes', 'Go to the demands'),
  bind('focus-steps', ['4'], toPane, 'Panes', 'Go to the next steps'),

  bind('next', ['j', 'down'], ['panes', 'related'], 'Move', 'Go to the next row', ['move', 4]),
  bind('previous', ['k', 'up'], ['panes', 'related'], 'Move', 'Go to the row before', ['move', 4]),
  bind('next', ['j', 'down'], ['source'], 'Move', 'Go to the next marked passage', ['passage', 4]),
  bind('previous', ['k', 'up'], ['source'], 'Move', 'Go to the passage before', ['passage', 4]),
  bind('next', ['j', 'down'], ['record', 'help'], 'Move', 'Go a line down', ['scroll', 4]),
  bind('previous', ['k', 'up'], ['record', 'help'], 'Move', 'Go a line up', ['scroll', 4]),
  bind('first', ['g', 'home'], listed, 'Move', 'Go to the beginning'),
  bind('last', ['G', 'end'], listed, 'Move', 'Go to the end'),
  bind('half-page-down', ['ctrl+d'], scrolled, 'Move', 'Go down half a page'),
  bind('half-page-up', ['ctrl+u'], scrolled, 'Move', 'Go up half a page'),
  bind('page-down', ['pagedown'], scrolled, 'Move', 'Go down a page'),
  bind('page-up', ['pageup'], scrolled, 'Move', 'Go up a page'),

  bind('open', ['enter'], ['panes', 'source'], 'Read', 'Open the selected record', ['open', 2]),
  bind('open', ['enter'], ['record'], 'Read', 'Choose a related record', ['related', 2]),
  bind('open', ['enter'], ['related'], 'Read', 'Open the chosen record', ['open', 2]),
  bind('back', ['esc'], opened, 'Read', 'Go back', ['back', 1]),
  bind('next-quote', ['J'], quoted, 'Read', 'Go to the next quote of the record', ['quote', 6]),
  bind('previous-quote', ['K'], quoted, 'Read', 'Go to the quote before', ['quote', 6]),
  bind(
    'open-source',
    ['s'],
    ['panes', 'empty', 'record'],
    'Read',
    'Show the words in the article',
    ['source', 5],
  ),
  bind('back', ['s'], ['source'], 'Read', 'Leave the article'),
  bind('zoom', ['z'], ['panes'], 'Panes', 'Give the pane all the room, and back', ['zoom', 7]),
  bind('back', ['esc'], ['panes'], 'Panes', 'Leave the zoom'),

  bind('toggle-help', ['?'], everywhere, 'Program', 'Show this help, and back', ['help', 3]),
  bind('redraw', ['ctrl+l'], everywhere, 'Program', 'Draw the screen again'),
  bind('suspend', ['ctrl+z'], everywhere, 'Program', 'Go to the shell; fg comes back'),
  bind('quit', ['q'], everywhere, 'Program', 'Quit', ['quit', 0]),
  bind('interrupt', ['ctrl+c'], everywhere, 'Program', 'Quit at once'),
]
