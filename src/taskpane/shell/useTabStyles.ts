import { makeStyles, tokens } from '@fluentui/react-components';

/** The look of what leads to a view: tabs, and the button to the rest of them. */
export const useTabStyles = makeStyles({
  tab: {
    flexShrink: 0,
    padding: '10px 10px 8px',
    '@media (min-width: 261px) and (max-width: 340px)': {
      padding: '11px 7px 9px',
      fontSize: tokens.fontSizeBase200,
    },
    '@media (max-width: 260px)': { padding: '11px 5px 9px', fontSize: tokens.fontSizeBase200 },
    border: 'none',
    borderBottom: '3px solid transparent',
    background: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    // Where the system paints everything in its own colours, an edge of no colour would be seen on every tab.
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  quiet: { '@media (forced-colors: active)': { borderBottomColor: 'Canvas' } },
  more: { display: 'inline-flex', alignItems: 'center', gap: '4px', minWidth: 0, flexShrink: 1 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis' },
});
