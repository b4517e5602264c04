import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { COMMAND_NAMES } from '../../src/commands/commandNames';
import { Desk } from './Desk';
import type { Language, Settings, ThemeName } from './settings';
import { LANGUAGES, WIDTHS } from './settings';
import { Tabs } from './Tabs';
import { coAuthorTypes, sortHere } from './toys';
import { WorkbenchExcel } from './workbenchExcel';
import { wordsFor } from './words';

const THEMES = ['light', 'dark', 'contrast'] as const;

declare global {
  interface Window {
    /** For tests: the Excel on the page. */
    isommExcel?: WorkbenchExcel;
  }
}

/** The page of `npm start`: ribbon, sheet, and the add-in's own pane beside it. */
export function Workbench({ start }: { start: Settings }) {
  const [settings, setSettings] = useState(start);
  const [paneOpen, setPaneOpen] = useState(start.pane);
  const [round, setRound] = useState(0);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [dialog, setDialog] = useState<string | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [excel] = useState(() => {
    const made = new WorkbenchExcel(start);
    window.isommExcel = made;
    window.isommPort = (frame) => made.port(frame);
    return made;
  });
  const { session } = excel;
  useSyncExternalStore(session.subscribe, () => session.version);
  const words = wordsFor(settings.language);
  const { book, host } = session;
  const sheet = book.active;

  useEffect(() => {
    document.documentElement.lang = settings.language.slice(0, 2);
    document.title = words.workbench;
  }, [settings.language, words]);

  useEffect(() => {
    excel.onDialog(setDialog);
    return () => {
      excel.session.leave();
    };
  }, [excel]);

  const change = (part: Partial<Settings>) => {
    const next = { ...settings, ...part };
    setSettings(next);
    if (part.width === undefined) {
      excel.change(next);
      setRound(round + 1);
    }
  };

  // F6 goes round sheet, pane and ribbon, as in Excel; the Tab key belongs to the cells.
  useEffect(() => {
    const here = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      const places = [
        document.querySelector<HTMLElement>('textarea.editor'),
        document.querySelector<HTMLElement>('iframe[src="/taskpane.html"]'),
        document.querySelector<HTMLElement>('.ribbon button:enabled'),
      ].filter((place) => place !== null);
      const inRibbon = document.activeElement?.closest('.ribbon') ? places.at(-1) : null;
      const now = places.indexOf(inRibbon ?? (document.activeElement as HTMLElement));
      places[(now + (event.shiftKey ? places.length - 1 : 1)) % places.length]?.focus();
    };
    document.addEventListener('keydown', here);
    window.isommKeys = here;
    return () => {
      document.removeEventListener('keydown', here);
    };
  }, []);

  const restart = () => {
    excel.change(settings);
    setRound(round + 1);
  };

  const open = async (file: Blob) => {
    setTrouble(words.opening);
    // Drawn before a large workbook keeps the page busy.
    await new Promise((resolve) => setTimeout(resolve, 50));
    try {
      await excel.openFile(new Uint8Array(await file.arrayBuffer()));
      setTrouble(null);
      setPaneOpen(true);
      restart();
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  };

  const save = () => {
    const url = URL.createObjectURL(new Blob([new Uint8Array(excel.file())]));
    const link = document.createElement('a');
    link.href = url;
    link.download = 'isomm.xlsx';
    link.click();
    URL.revokeObjectURL(url);
  };

  const offered = host.openedWorkbooks.at(-1);
  const selected = sheet.selection[0];
  const rowsOf = () => ({
    row: (selected?.top ?? 0) + 1,
    count: (selected?.bottom ?? 0) - (selected?.top ?? 0) + 1,
  });

  return (
    <div className="workbench">
      <header>
        <h1 className="unseen">{words.workbench}</h1>
        <div
          className="ribbon"
          role="toolbar"
          aria-label={words.workbench}
          // As in Excel, a click on the ribbon leaves the keyboard with the sheet.
          onPointerDown={(event) => {
            if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
          }}
        >
          <button
            type="button"
            onClick={() => {
              excel.renew(settings);
              restart();
            }}
          >
            {words.create}
          </button>
          <input
            ref={picker}
            type="file"
            accept=".xlsx"
            hidden
            aria-label={words.open}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              if (file) void open(file);
            }}
          />
          <button type="button" onClick={() => picker.current?.click()}>
            {words.open}
          </button>
          <button type="button" onClick={save}>
            {words.save}
          </button>
          {offered !== undefined && (
            <button
              type="button"
              onClick={() => {
                void open(new Blob([Uint8Array.from(atob(offered), (sign) => sign.charCodeAt(0))]));
              }}
            >
              {words.openMade}
            </button>
          )}
          <span className="gap" />
          <button
            type="button"
            disabled={!session.canUndo}
            onClick={() => {
              session.undo();
            }}
          >
            {words.undo}
          </button>
          <button
            type="button"
            disabled={!session.canRedo}
            onClick={() => {
              session.redo();
            }}
          >
            {words.redo}
          </button>
          <button
            type="button"
            onClick={() => {
              sortHere(session, true);
            }}
          >
            {words.sortUp}
          </button>
          <button
            type="button"
            onClick={() => {
              sortHere(session, false);
            }}
          >
            {words.sortDown}
          </button>
          <button
            type="button"
            onClick={() => {
              const { row, count } = rowsOf();
              session.act(() => {
                host.user.insertRows(sheet.name, row, count);
              });
            }}
          >
            {words.insertRow}
          </button>
          <button
            type="button"
            onClick={() => {
              const { row, count } = rowsOf();
              session.act(() => {
                host.user.deleteRows(sheet.name, row, count);
              });
            }}
          >
            {words.deleteRow}
          </button>
          <button
            type="button"
            aria-pressed={sheet.protection !== null}
            onClick={() => {
              session.act(() => {
                if (sheet.protection) host.user.unprotect(sheet.name);
                else host.user.protect(sheet.name);
              });
            }}
          >
            {words.protect}
          </button>
          <button
            type="button"
            onClick={() => {
              coAuthorTypes(session);
            }}
          >
            {words.coAuthor}
          </button>
          <span className="gap" />
          <button
            type="button"
            className="addin"
            aria-pressed={paneOpen}
            onClick={() => {
              setPaneOpen(!paneOpen);
            }}
          >
            <img src="/assets/icon-32.png" alt="" width={16} height={16} />
            {words.pane}
          </button>
          {COMMAND_NAMES.map((name) => (
            <button
              key={name}
              type="button"
              className="addin"
              data-command={name}
              onClick={() => {
                setDialog(null);
                void excel.press(name);
              }}
            >
              {words[name]}
            </button>
          ))}
          <span className="gap" />
          <select
            aria-label={words.language}
            title={words.language}

            value={settings.language}
            onChange={(event) => {
              change({ language: event.currentTarget.value as Language });
            }}
          >
            {Object.entries(LANGUAGES).map(([tag, name]) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
          </select>
          <select
            aria-label={words.theme}
            title={words.theme}

            value={settings.theme}
            onChange={(event) => {
              change({ theme: event.currentTarget.value as ThemeName });
            }}
          >
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {words[theme]}
              </option>
            ))}
          </select>
          <select
            aria-label={words.width}
            title={words.width}
            className="short"
            value={settings.width}
            onChange={(event) => {
              change({ width: Number(event.currentTarget.value) });
            }}
          >
            {[...new Set([...WIDTHS, settings.width])].map((width) => (
              <option key={width}>{width}</option>
            ))}
          </select>
        </div>
      </header>
      {trouble !== null && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      {dialog !== null && (
        <dialog open className="said" aria-label={words.pane}>
          <button
            type="button"
            onClick={() => {
              setDialog(null);
            }}
          >
            {words.close}
          </button>
          <iframe title={words.pane} src={dialog} />
        </dialog>
      )}
      <main>
        <section className="desk" aria-label={words.grid}>
          <Desk key={book.sheets[0]?.id ?? ''} session={session} words={words} />
          <Tabs session={session} words={words} />
        </section>
        {paneOpen && (
          <iframe
            key={`pane ${String(round)}`}
            title={words.paneTitle}
            src="/taskpane.html"
            style={{ width: settings.width }}
          />
        )}
        <iframe key={`commands ${String(round)}`} title="commands" src="/commands.html" hidden />
      </main>
    </div>
  );
}
