import { makeStyles, tokens } from '@fluentui/react-components';

/** The look of an explanation: quiet, small, tables that fit 320 px. */
export const useWhyStyles = makeStyles({
  box: {
    // As wide as there is room: between the rows of a table its own wishes would narrow the names.
    contain: 'inline-size',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { margin: '0 0 4px' },
  strong: { margin: '0 0 4px', fontWeight: tokens.fontWeightSemibold },
  table: { width: '100%', borderCollapse: 'collapse', margin: '2px 0 6px' },
  head: {
    textAlign: 'start',
    fontWeight: 'normal',
    color: tokens.colorNeutralForeground2,
    padding: '2px 4px',
  },
  name: { textAlign: 'start', fontWeight: 'normal', padding: '2px 4px', overflowWrap: 'anywhere' },
  number: { textAlign: 'center', padding: '2px 4px', whiteSpace: 'nowrap' },
});
