import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useScene } from './scene';
import { PLAIN_BUTTON } from '../pieces/plainButton';
import { MoreLabel } from './MoreLabel';
import { useTabStyles } from './useTabStyles';
import type { ViewId } from './viewIds';
import { tabId } from './views';

const useStyles = makeStyles({
  place: { display: 'flex', minWidth: 0 },
  menu: {
    position: 'absolute',
    zIndex: 2,
    top: '100%',
    right: 0,
    boxSizing: 'border-box',
    minWidth: '140px',
    maxWidth: 'calc(100vw - 16px)',
    padding: '4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  item: {
    ...PLAIN_BUTTON,
    display: 'flex',
    gap: '6px',
    padding: '7px 10px 7px 6px',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  mark: { flexShrink: 0, width: '14px' },
});

const keepFocus = (event: MouseEvent) => {
  event.preventDefault();
};

interface Props {
  readonly views: readonly ViewId[];
  readonly view: ViewId;
}

/** The views that found no room as tabs, in a menu; its button has the name of the one in sight. */
export default function MoreButton({ views, view }: Props) {
  const styles = useStyles();
  const looks = useTabStyles();
  const { words, show } = useScene();
  const { pane } = words;
  /** Where focus goes when the menu opens; `null` while it is closed. */
  const [open, setOpen] = useState<number | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const menuId = useId();
  const chosen = views.includes(view);
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  const focus = (at: number) =>
    items()
      .at(at % views.length)
      ?.focus();
  useEffect(() => {
    if (open !== null) menu.current?.querySelectorAll<HTMLElement>('[role^=menuitem]')[open]?.focus();
  }, [open]);
  const close = () => {
    setOpen(null);
    button.current?.focus();
  };
  const first = Math.max(0, views.indexOf(view));
  const onButtonKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    setOpen(event.key === 'ArrowUp' ? views.length - 1 : first);
    event.preventDefault();
  };
  const onMenuKey = (event: KeyboardEvent) => {
    const at = items().indexOf(document.activeElement as HTMLElement);
    if (event.key === 'ArrowDown') focus(at + 1);
    else if (event.key === 'ArrowUp') focus(at - 1);
    else if (event.key === 'Home') focus(0);
    else if (event.key === 'End') focus(-1);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className={styles.place}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(null);
      }}
    >
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open !== null}
        {...(open === null ? {} : { 'aria-controls': menuId })}
        {...(chosen ? { 'aria-label': pane.moreWith(pane.views[view]) } : {})}
        className={mergeClasses(looks.tab, looks.quiet, looks.more, chosen && looks.chosen)}
        // WebKit gives a pressed button no focus, and takes it from the menu.
        onMouseDown={keepFocus}
        onClick={() => {
          setOpen(open === null ? first : null);
        }}
        onKeyDown={onButtonKey}
      >
        {chosen ? (
          <MoreLabel id={tabId(view)}>{pane.views[view]}</MoreLabel>
        ) : (
          <MoreLabel>{pane.more}</MoreLabel>
        )}
      </button>
      {open !== null && (
        <div
          ref={menu}
          id={menuId}
          role="menu"
          tabIndex={-1}
          aria-label={pane.tabs}
          className={styles.menu}
          onMouseDown={keepFocus}
          onKeyDown={onMenuKey}
        >
          {views.map((each) => (
            <button
              key={each}
              type="button"
              role="menuitemradio"
              aria-checked={each === view}
              tabIndex={-1}
              className={styles.item}
              onClick={() => {
                show(each);
                close();
              }}
            >
              <span className={styles.mark} aria-hidden="true">
                {each === view ? '✓' : ''}
              </span>
              {pane.views[each]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
