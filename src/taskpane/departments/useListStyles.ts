import { makeStyles, tokens } from '@fluentui/react-components';

/** The look of lists of files and of the quiet words around them. */
export const useListStyles = makeStyles({
  text: { margin: '0 0 8px' },
  quiet: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    margin: 0,
    padding: 0,
    listStyle: 'none',
    // What is out of sight costs no layout, however many files there are.
    '& > li': { contentVisibility: 'auto', containIntrinsicSize: 'auto 64px' },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 8px' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  slip: {
    margin: '2px 0',
    paddingLeft: '8px',
    borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}`,
    overflowWrap: 'anywhere',
  },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '10px',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '10px' },
});
