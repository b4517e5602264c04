import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense, useRef, type KeyboardEvent } from 'react';
import { MoreLabel } from './MoreLabel';
import { useScene } from './scene';
import { useFitting } from './useFitting';
import { useTabStyles } from './useTabStyles';
import type { ViewId } from './viewIds';
import { panelId, tabId, viewsIn } from './views';

const useStyles = makeStyles({
  place: { position: 'relative', display: 'flex', flex: '1 1 0', minWidth: 0 },
  list: { display: 'flex', minWidth: 0 },
  ruler: {
    position: 'absolute',
    display: 'flex',
    // To the left, where nothing can be scrolled to.
    right: 0,
    width: 'max-content',
    height: 0,
    overflow: 'hidden',
    visibility: 'hidden',
    pointerEvents: 'none',
  },
});

const MoreButton = lazy(() => import('./MoreButton'));

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * The views to choose from: tabs, as many as fit, and a button to the others. Arrow keys move between the tabs, as in
 * Fluent's, which weigh twenty times as much and hide what does not fit.
 */
export function Tabs({ view }: { view: ViewId }) {
  const styles = useStyles();
  const looks = useTabStyles();
  const scene = useScene();
  const { words, show } = scene;
  const views = viewsIn(scene);
  const place = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const count = useFitting(place, ruler);
  const [tabs, rest] = [views.slice(0, count), views.slice(count)];
  const go = (to: ViewId | undefined) => {
    if (to === undefined) return;
    show(to);
    list.current?.querySelector<HTMLElement>(`#${tabId(to)}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = Math.max(0, tabs.indexOf(view));
    const step = STEPS[event.key];
    if (step !== undefined) go(tabs[(at + step + tabs.length) % tabs.length]);
    else if (event.key === 'Home') go(tabs[0]);
    else if (event.key === 'End') go(tabs.at(-1));
    else return;
    event.preventDefault();
  };
  const reached = tabs.includes(view) ? view : tabs[0];
  const look = (chosen: boolean) => mergeClasses(looks.tab, looks.quiet, chosen && looks.chosen);
  return (
    <div ref={place} className={styles.place}>
      {tabs.length > 0 && (
        <div
          ref={list}
          className={styles.list}
          role="tablist"
          aria-label={words.pane.tabs}
          onKeyDown={onKeyDown}
        >
          {tabs.map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              id={tabId(each)}
              aria-selected={each === view}
              {...(each === view ? { 'aria-controls': panelId(view) } : {})}
              tabIndex={each === reached ? 0 : -1}
              className={look(each === view)}
              onClick={() => {
                show(each);
              }}
            >
              {words.pane.views[each]}
            </button>
          ))}
        </div>
      )}
      {rest.length > 0 && (
        <Suspense fallback={null}>
          <MoreButton views={rest} view={view} />
        </Suspense>
      )}
      <div ref={ruler} className={styles.ruler} aria-hidden="true">
        {views.map((each) => (
          <span key={each} className={look(true)}>
            {words.pane.views[each]}
          </span>
        ))}
        <span className={mergeClasses(look(true), looks.more)}>
          <MoreLabel>{words.pane.more}</MoreLabel>
        </span>
      </div>
    </div>
  );
}
