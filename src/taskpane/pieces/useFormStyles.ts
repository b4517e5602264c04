import { makeStyles, tokens } from '@fluentui/react-components';

/** The look of a small form under a fold: a quiet word about it, then its fields one below the other. */
export const useFormStyles = makeStyles({
  quiet: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fields: { display: 'flex', flexDirection: 'column', gap: '8px', margin: '0 0 10px' },
  // A field is as wide as what stands in it, unless it is told otherwise.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});
