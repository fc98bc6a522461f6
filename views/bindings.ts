import type { Binding, CommandId, KeyGroup, KeyName, Place } from './keymap.ts'

const bind = (
  command: CommandId,
  keys: readonly KeyName[],
  places: readonly Place[],
  group: KeyGroup,
  does: string,
  hint?: string,
): Binding => ({ command, keys, places, group, does, ...(hint === undefined ? {} : { hint }) })

const everywhere = ['panes', 'record', 'source', 'related', 'help'] as const
const onPages = ['record', 'source'] as const
const opened = ['record', 'source', 'related', 'help'] as const
const scrolled = ['panes', 'record', 'source', 'help'] as const
const quoted = ['panes', 'record', 'source'] as const

/**
 * Every binding. The order is that of the help; of the hints, what stands first
 * is the last to go from the footer when there is little room.
 */
export const keymap: readonly Binding[] = [
  bind('back', ['esc'], opened, 'Read', 'Go back', 'back'),
  bind('focus-next-pane', ['tab'], ['panes'], 'Panes', 'Go to the next pane', 'pane'),
  bind('open', ['enter'], ['panes', 'source'], 'Read', 'Open the selected record', 'open'),
  bind('open', ['enter'], ['record'], 'Read', 'Choose among the related records', 'related'),
  bind('open', ['enter'], ['related'], 'Read', 'Open the chosen record', 'open'),
  bind('next', ['j', 'down'], ['panes', 'related'], 'Move', 'Go to the next row', 'move'),
  bind('previous', ['k', 'up'], ['panes', 'related'], 'Move', 'Go to the row before', 'move'),
  bind('next', ['j', 'down'], ['source'], 'Move', 'Go to the next marked passage', 'passage'),
  bind('previous', ['k', 'up'], ['source'], 'Move', 'Go to the marked passage before', 'passage'),
  bind('next', ['j', 'down'], ['record', 'help'], 'Move', 'Go a line down', 'scroll'),
  bind('previous', ['k', 'up'], ['record', 'help'], 'Move', 'Go a line up', 'scroll'),
  bind(
    'toggle-help',
    ['?'],
    everywhere,
    'Program',
    'Show the keys that work here, and back',
    'help',
  ),
  bind(
    'open-source',
    ['s'],
    ['panes', 'record'],
    'Read',
    'Show the article, records marked',
    'source',
  ),
  bind('back', ['s'], ['source'], 'Read', 'Leave the article'),
  bind('next-quote', ['J'], quoted, 'Read', 'Go to the next quote of the record', 'quote'),
  bind('previous-quote', ['K'], quoted, 'Read', 'Go to the quote before', 'quote'),
  bind('zoom', ['z'], ['panes'], 'Panes', 'Give the pane all the room, and back', 'zoom'),
  bind('back', ['esc'], ['panes'], 'Panes', 'Leave the zoom'),
  bind('first', ['g', 'home'], everywhere, 'Move', 'Go to the beginning'),
  bind('last', ['G', 'end'], everywhere, 'Move', 'Go to the end'),
  bind('half-page-down', ['ctrl+d'], scrolled, 'Move', 'Go down half a page'),
  bind('half-page-up', ['ctrl+u'], scrolled, 'Move', 'Go up half a page'),
  bind('page-down', ['pagedown'], scrolled, 'Move', 'Go down a page'),
  bind('page-up', ['pageup'], scrolled, 'Move', 'Go up a page'),
  bind('focus-parties', ['1'], ['panes', ...onPages], 'Panes', 'Go to the parties'),
  bind('focus-plans', ['2'], ['panes', ...onPages], 'Panes', 'Go to the plan versions'),
  bind('focus-demands', ['3'], ['panes', ...onPages], 'Panes', 'Go to the demands'),
  bind('focus-steps', ['4'], ['panes', ...onPages], 'Panes', 'Go to the next steps'),
  bind('focus-previous-pane', ['shift+tab'], ['panes'], 'Panes', 'Go to the pane before'),
  bind('focus-left', ['h', 'left'], ['panes'], 'Panes', 'Go to the pane on the left'),
  bind('focus-right', ['l', 'right'], ['panes'], 'Panes', 'Go to the pane on the right'),
  bind('redraw', ['ctrl+l'], everywhere, 'Program', 'Draw the screen again'),
  bind('suspend', ['ctrl+z'], everywhere, 'Program', 'Go to the shell; fg comes back'),
  bind('interrupt', ['ctrl+c'], everywhere, 'Program', 'Quit at once'),
  bind('quit', ['q'], everywhere, 'Program', 'Quit', 'quit'),
]
