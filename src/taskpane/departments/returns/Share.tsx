import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { anonymousMeans, standingOut } from '../../../model/departments/anonymous';
import { isUsed } from '../../../model/departments/use';
import { Notice } from '../../shell/Notice';
import { useScene } from '../../shell/scene';
import { useListStyles } from '../useListStyles';
import { useWords } from '../useWords';
import type { Decided } from './decided';
import type { GatheredReturns } from './gathered';
import type { ReturnsState, ReturnsStore } from './returnsStore';

interface Props {
  readonly store: ReturnsStore;
  readonly state: ReturnsState;
  readonly gathered: GatheredReturns;
  readonly decided: Decided;
}

/** Makes a file that names nobody; whom its scores may give away all the same is said before. */
export function Share({ store, state, gathered, decided }: Props) {
  const styles = useListStyles();
  const words = useWords();
  const { returns } = words;
  const { language } = useScene();
  const [meansOnly, setMeansOnly] = useState(false);
  const { model, own } = gathered;
  const used = own.filter((entry) => isUsed(decided.uses, entry));
  const { all, few, alone } = standingOut(used);
  if (all === 0) return <p className={styles.quiet}>{returns.shareNone}</p>;
  const hasMeans = (anonymousMeans(model, used).groups ?? []).length > 0;
  const means = meansOnly && hasMeans;
  const single = all === 1;
  return (
    <>
      <p className={styles.text}>{means ? returns.shareMeans : returns.shareAll(all)}</p>
      {!means && few > 0 && (
        <Notice kind="warning">{single ? returns.shareOne : returns.shareFew(few, alone)}</Notice>
      )}
      <Checkbox
        label={returns.meansOnly}
        checked={means}
        disabled={!hasMeans || state.working}
        onChange={(_, { checked }) => {
          setMeansOnly(checked === true);
          store.unshare();
        }}
      />
      {!hasMeans && <p className={styles.small}>{returns.noMeans}</p>}
      {!state.working && state.bare === null && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => void store.share(model, decided, language, means)}>
            {single ? returns.shareConsented : returns.shareMake}
          </Button>
        </div>
      )}
      {state.bare !== null && (
        <Notice
          kind="info"
          actions={
            <Button
              size="small"
              onClick={() => {
                if (store.downloads) store.save(returns.bareFile, 'bare');
                else void store.openNew('bare');
              }}
            >
              {store.downloads ? returns.download : words.open}
            </Button>
          }
        >
          {means ? returns.bareMeans : returns.bare}
        </Notice>
      )}
    </>
  );
}
