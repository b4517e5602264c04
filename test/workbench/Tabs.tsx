import { useState } from 'react';
import { addressOf } from '../host/area';
import { quoteSheet } from '../host/references';
import type { Session } from './session';
import type { Words } from './words';

/** The sheet tabs: click shows, double click renames. */
export function Tabs({ session, words }: { session: Session; words: Words }) {
  const { book, host } = session;
  const [renaming, setRenaming] = useState<string | null>(null);
  const rename = (to: string) => {
    setRenaming(null);
    const { name } = book.active;
    if (to !== '' && to !== name)
      session.act(() => {
        host.user.renameSheet(name, to);
      });
  };
  return (
    <div className="tabs">
      <div role="tablist" aria-label={words.sheets}>
        {book.sheets
          .filter(({ visibility }) => visibility === 'Visible')
          .map((sheet) =>
            renaming === sheet.id ? (
              <input
                key={sheet.id}
                aria-label={words.newName}
                defaultValue={sheet.name}
                autoFocus
                onBlur={(event) => {
                  rename(event.currentTarget.value);
                }}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') rename(event.currentTarget.value);
                  if (event.key === 'Escape') setRenaming(null);
                }}
              />
            ) : (
              <button
                key={sheet.id}
                type="button"
                role="tab"
                aria-selected={sheet === book.active}
                style={sheet.tabColor === '' ? undefined : { borderBottomColor: sheet.tabColor }}
                onClick={() => {
                  const selected = sheet.selection.map(addressOf).at(0) ?? 'A1';
                  session.move(() => {
                    host.user.select(`${quoteSheet(sheet.name)}!${selected}`);
                  });
                }}
                onDoubleClick={() => {
                  setRenaming(sheet.id);
                }}
              >
                {sheet.name}
              </button>
            ),
          )}
      </div>
      <button
        type="button"
        aria-label={words.addSheet}
        onClick={() => {
          session.act(() => {
            host.user.addSheet();
          });
        }}
      >
        ＋
      </button>
      <button
        type="button"
        aria-label={words.deleteSheet}
        onClick={() => {
          session.act(() => {
            host.user.deleteSheet(book.active.name);
          });
        }}
      >
        −
      </button>
    </div>
  );
}
