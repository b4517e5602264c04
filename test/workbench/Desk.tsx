import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Area } from '../host/area';
import { addressOf, columnLetters, contains, LAST_COLUMN, LAST_ROW, parseArea, readArea } from '../host/area';
import { validationAt } from '../host/kinds/validation';
import { numberText } from '../host/numberText';
import { Chart } from './Chart';
import { choicesFor } from './choices';
import { contentOf } from './content';
import type { Doubt } from './doubt';
import { doubtAbout } from './doubt';
import { DoubtDialog } from './DoubtDialog';
import { Grid } from './Grid';
import type { Direction } from './move';
import { around, jump, step } from './move';
import type { Session } from './session';
import type { Words } from './words';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const PAGE = 20;

const union = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

interface Editing {
  readonly text: string;
  /** Started by typing: the arrow keys then leave the cell, as in Excel. */
  readonly fresh: boolean;
}

/** The sheet in front with everything a person does to it by keyboard and mouse. */
export function Desk({ session, words }: { session: Session; words: Words }) {
  const { book, host } = session;
  const sheet = book.active;
  const view = session.view();
  const [anchor, setAnchor] = useState({ row: 0, column: 0 });
  const [editing, setEditing] = useState<Editing | null>(null);
  const [doubt, setDoubt] = useState<{ doubt: Doubt; text: string; then: Direction | null } | null>(null);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  const frame = useRef<HTMLDivElement>(null);

  const selection = sheet.selection[0] ?? parseArea('A1');
  const first = around(sheet, selection.top, selection.left);
  const active = contains(selection, {
    ...first,
    top: anchor.row,
    left: anchor.column,
    bottom: anchor.row,
    right: anchor.column,
  })
    ? around(sheet, anchor.row, anchor.column)
    : first;
  const { top: row, left: column } = active;
  const choices = choicesFor(book, sheet, row, column);
  const prompt = validationAt(sheet, row, column)?.prompt;
  const address = `${columnLetters(column)}${String(row + 1)}`;

  const focus = () => {
    input.current?.focus({ preventScroll: true });
  };

  // Not while a dialog is open: everything outside it takes no focus. Nor from the pane, when it is the add-in
  // that shows another sheet: Excel leaves the keyboard where it is.
  useEffect(() => {
    if (!doubt && !(document.activeElement instanceof HTMLIFrameElement)) focus();
  }, [sheet.id, doubt]);

  const select = (area: Area, at: Area = area) => {
    setOpen(false);
    setAnchor({ row: at.top, column: at.left });
    session.move(() => {
      host.user.select(session.at(area));
    });
  };

  const leave = () => {
    setEditing(null);
    host.user.stopTyping();
  };

  const edit = (text: string, fresh: boolean) => {
    if (!editing) host.user.startTyping();
    setOpen(false);
    setEditing({ text, fresh });
  };

  const goOn = (then: Direction | null) => {
    if (then) select(step(sheet, view, active, then));
    focus();
  };

  const enter = (text: string, then: Direction | null) => {
    const found = doubtAbout(host, sheet, row, column, text);
    if (found) {
      setDoubt({ doubt: found, text, then });
      return;
    }
    leave();
    session.act(() => {
      host.user.type(session.at(active), text);
    });
    goOn(then);
  };

  const settle = (sure: boolean) => {
    if (!doubt) return;
    setDoubt(null);
    leave();
    // Typing obeys a stop; a warning that was confirmed is put in as a paste, which no rule sees.
    if (sure)
      session.act(() => {
        host.user.paste(session.at(active), [[doubt.text]]);
      });
    goOn(sure ? doubt.then : null);
  };

  const textAt = (r: number, c: number) =>
    numberText(book.shown(sheet, r, c), book.look(sheet, r, c).numberFormat);

  const move = (event: KeyboardEvent, direction: Direction) => {
    event.preventDefault();
    const go = (from: Area) =>
      event.ctrlKey || event.metaKey
        ? jump(book, sheet, view, from, direction)
        : step(sheet, view, from, direction);
    if (!event.shiftKey) {
      select(go(active));
      return;
    }
    // The corner opposite to the active cell moves.
    const corner = {
      top: selection.top < active.top ? selection.top : selection.bottom,
      left: selection.left < active.left ? selection.left : selection.right,
    };
    const moved = go({ ...corner, bottom: corner.top, right: corner.left });
    select(union(active, moved), active);
  };

  const commands: Readonly<Record<string, () => void>> = {
    z: () => {
      session.undo();
    },
    y: () => {
      session.redo();
    },
    a: () => {
      select(book.used(sheet, true) ?? selection, active);
    },
    Home: () => {
      select(around(sheet, sheet.freeze?.rows ?? 0, sheet.freeze?.columns ?? 0));
    },
    End: () => {
      const used = book.used(sheet, true);
      if (used) select(around(sheet, used.bottom, used.right));
    },
  };

  const plainKeys: Readonly<Record<string, () => void>> = {
    F2: () => {
      edit(contentOf(book, sheet, row, column), false);
    },
    Delete: () => {
      const used = book.used(sheet, false, selection);
      if (used)
        session.act(() => {
          host.user.clear(session.at(used));
        });
    },
    Backspace: () => {
      edit('', true);
    },
    Home: () => {
      select(around(sheet, row, sheet.freeze?.columns ?? 0));
    },
    PageDown: () => {
      select(around(sheet, Math.min(row + PAGE, view.area.bottom), column));
    },
    PageUp: () => {
      select(around(sheet, Math.max(row - PAGE, 0), column));
    },
    Escape: () => {
      setOpen(false);
    },
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    const arrow = ARROWS[key];
    if (key === 'Enter' || key === 'Tab') {
      if (key === 'Enter' && event.altKey && editing) {
        event.preventDefault();
        setEditing({ ...editing, text: `${editing.text}\n` });
        return;
      }
      event.preventDefault();
      const then: Direction =
        key === 'Enter' ? (event.shiftKey ? 'up' : 'down') : event.shiftKey ? 'left' : 'right';
      if (editing) enter(editing.text, then);
      else goOn(then);
      return;
    }
    if (editing) {
      if (key === 'Escape') leave();
      else if (arrow && editing.fresh) {
        event.preventDefault();
        enter(editing.text, arrow);
      }
      return;
    }
    if (key === 'ArrowDown' && event.altKey && choices) {
      event.preventDefault();
      setOpen(true);
      return;
    }
    if (arrow) {
      move(event, arrow);
      return;
    }
    const action = event.ctrlKey || event.metaKey ? commands[key] : plainKeys[key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  const onCopy = (event: ClipboardEvent, cut: boolean) => {
    if (editing) return;
    event.preventDefault();
    const area = book.used(sheet, false, selection) ?? active;
    const lines = [];
    for (let r = area.top; r <= area.bottom; r += 1)
      lines.push(
        Array.from({ length: area.right - area.left + 1 }, (_, index) => textAt(r, area.left + index)).join(
          '\t',
        ),
      );
    event.clipboardData.setData('text/plain', lines.join('\n'));
    if (cut)
      session.act(() => {
        host.user.clear(session.at(area));
      });
  };

  const onPaste = (event: ClipboardEvent) => {
    if (editing) return;
    event.preventDefault();
    const block = event.clipboardData
      .getData('text/plain')
      .replace(/\r\n?/g, '\n')
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => line.split('\t'));
    const width = Math.max(...block.map((line) => line.length));
    const [[single = ''] = []] = block;
    const fill = block.length === 1 && width === 1;
    // One value fills the whole selection.
    const pasted = fill
      ? Array.from({ length: selection.bottom - selection.top + 1 }, () =>
          Array.from({ length: selection.right - selection.left + 1 }, () => single),
        )
      : block.map((line) => [...line, ...Array.from({ length: width - line.length }, () => '')]);
    const done = session.act(() => {
      host.user.paste(session.at({ ...selection, bottom: selection.top, right: selection.left }), pasted);
      return true;
    });
    if (done)
      select({
        top: selection.top,
        left: selection.left,
        bottom: selection.top + pasted.length - 1,
        right: selection.left + (pasted[0]?.length ?? 1) - 1,
      });
  };

  // The input stands exactly on the cell, also after scrolling, so that the keyboard of an IME opens there.
  useLayoutEffect(() => {
    const place = () => {
      const box = frame.current?.getBoundingClientRect();
      const cell = frame.current?.querySelector(`td[data-cell="${address}"]`)?.getBoundingClientRect();
      const style = frame.current?.style;
      if (!box || !cell || !style) return;
      style.setProperty('--left', `${String(cell.left - box.left)}px`);
      style.setProperty('--top', `${String(cell.top - box.top)}px`);
      style.setProperty('--width', `${String(cell.width)}px`);
      style.setProperty('--height', `${String(cell.height)}px`);
    };
    place();
    const scroller = frame.current?.querySelector('.grid');
    scroller?.addEventListener('scroll', place);
    window.addEventListener('resize', place);
    return () => {
      scroller?.removeEventListener('scroll', place);
      window.removeEventListener('resize', place);
    };
  });

  return (
    <>
      <div className="bar">
        <input
          key={`${sheet.id} ${address}`}
          aria-label={words.name}
          className="address"
          defaultValue={address}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            const area = readArea(event.currentTarget.value);
            const named = book.findName(event.currentTarget.value, sheet);
            const range = named && book.rangeOf(named.formula);
            if (range)
              session.move(() => {
                host.user.select(named.formula);
              });
            else if (area) select(area);
            focus();
          }}
        />
        <input
          readOnly
          tabIndex={-1}
          aria-label={words.content}
          className="content"
          value={editing?.text ?? contentOf(book, sheet, row, column)}
        />
      </div>
      <div className="frame" ref={frame}>
        <Grid
          sheet={sheet}
          view={view}
          selection={selection}
          active={active}
          label={`${words.grid}: ${sheet.name}`}
          onPick={(place, extend) => {
            if (editing) enter(editing.text, null);
            const picked =
              'top' in place
                ? around(sheet, place.top, place.left)
                : 'row' in place
                  ? { top: place.row, bottom: place.row, left: 0, right: LAST_COLUMN }
                  : { left: place.column, right: place.column, top: 0, bottom: LAST_ROW };
            if (extend) select(union(active, picked), active);
            else select(picked);
            focus();
          }}
          onReach={focus}
          onOpen={() => {
            edit(contentOf(book, sheet, row, column), false);
          }}
        >
          {sheet.charts.map((chart) => (
            <Chart key={chart.id} book={book} chart={chart} />
          ))}
        </Grid>
        <textarea
          ref={input}
          className={editing ? 'editor open' : 'editor'}
          aria-label={`${words.edit} ${address}: ${textAt(row, column)}`}
          spellCheck={false}
          value={editing?.text ?? ''}
          onChange={(event) => {
            edit(event.currentTarget.value, editing?.fresh ?? true);
          }}
          onKeyDown={onKeyDown}
          onCopy={(event) => {
            onCopy(event, false);
          }}
          onCut={(event) => {
            onCopy(event, true);
          }}
          onPaste={onPaste}
        />
        {choices && !editing && (
          <button
            type="button"
            className="opener"
            aria-label={words.openChoices}
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            ▾
          </button>
        )}
        {choices && open && (
          <div className="choices" role="listbox" aria-label={words.choices}>
            {choices.map((choice, index) => (
              <button
                key={choice}
                type="button"
                role="option"
                aria-selected={choice === textAt(row, column)}
                autoFocus={index === Math.max(0, choices.indexOf(textAt(row, column)))}
                onKeyDown={(event) => {
                  const list = event.currentTarget.closest('div');
                  const buttons = [...(list?.querySelectorAll('button') ?? [])];
                  if (event.key === 'ArrowDown') buttons[index + 1]?.focus();
                  if (event.key === 'ArrowUp') buttons[index - 1]?.focus();
                  if (event.key === 'Escape') {
                    setOpen(false);
                    focus();
                  }
                }}
                onClick={() => {
                  setOpen(false);
                  enter(choice, null);
                }}
              >
                {choice}
              </button>
            ))}
          </div>
        )}
        {prompt && prompt['showPrompt'] !== false && !editing && !open && (
          <div className="prompt" role="note">
            <strong>{String(prompt['title'] ?? '')}</strong>
            <p>{String(prompt['message'] ?? '')}</p>
          </div>
        )}
        {doubt && (
          <DoubtDialog
            doubt={doubt.doubt}
            words={words}
            onAnswer={settle}
            onRetry={() => {
              setDoubt(null);
              focus();
            }}
          />
        )}
      </div>
      <p className="status" role="status">
        {session.message ?? `${sheet.name} ${addressOf(selection)}`}
      </p>
    </>
  );
}
