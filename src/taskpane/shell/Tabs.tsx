import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { useScene, VIEWS, type ViewId } from './scene';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', flex: '1 1 auto', minWidth: 0 },
  tab: {
    padding: '10px 10px 8px',
    '@media (max-width: 340px)': { padding: '11px 7px 9px', fontSize: tokens.fontSizeBase200 },
    border: 'none',
    borderBottom: '3px solid transparent',
    background: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    // Four names must fit into the narrowest pane.
    '@media (max-width: 360px)': { paddingLeft: '4px', paddingRight: '4px' },
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
});

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

export const tabId = (view: ViewId) => `tab-${view}`;
export const panelId = (view: ViewId) => `panel-${view}`;

/** The views to choose from; arrow keys move between them, as in Fluent's tabs, which weigh twenty times as much. */
export function Tabs({ view }: { view: ViewId }) {
  const styles = useStyles();
  const { words, show, departments } = useScene();
  const views = VIEWS.filter((each) => each !== 'departments' || departments !== null);
  const list = useRef<HTMLDivElement>(null);
  const go = (to: ViewId | undefined) => {
    if (to === undefined) return;
    show(to);
    list.current?.querySelector<HTMLElement>(`#${tabId(to)}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) go(views[(views.indexOf(view) + step + views.length) % views.length]);
    else if (event.key === 'Home') go(views[0]);
    else if (event.key === 'End') go(views.at(-1));
    else return;
    event.preventDefault();
  };
  return (
    <div ref={list} className={styles.list} role="tablist" aria-label={words.pane.tabs} onKeyDown={onKeyDown}>
      {views.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabId(each)}
          aria-selected={each === view}
          {...(each === view ? { 'aria-controls': panelId(view) } : {})}
          tabIndex={each === view ? 0 : -1}
          className={mergeClasses(styles.tab, each === view && styles.chosen)}
          onClick={() => {
            show(each);
          }}
        >
          {words.pane.views[each]}
        </button>
      ))}
    </div>
  );
}
