/** The ribbon buttons that run without a pane, as the manifest names them. */
export const COMMAND_NAMES = ['refreshResults', 'nextUnanswered'] as const;

export type RibbonCommand = (typeof COMMAND_NAMES)[number];
