import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A button that looks like the line of text it is, as wide as its place; padding and what the pointer changes are its own. */
export const PLAIN_BUTTON = {
  width: '100%',
  boxSizing: 'border-box',
  border: 'none',
  borderRadius: tokens.borderRadiusMedium,
  background: 'transparent',
  color: tokens.colorNeutralForeground1,
  font: 'inherit',
  textAlign: 'start',
  cursor: 'pointer',
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
} as const satisfies GriffelStyle;
