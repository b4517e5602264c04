import { useEffect, useState } from 'react';

const NUMBER = /^[1-9](?:\.\d{1,2}){0,2}$/;
const NONE: readonly string[] = [];

/** Services that go with what is typed, where it is a number of FIRST's framework; that is loaded only then. */
export function useFirstNumber(text: string, model: string): readonly string[] {
  const typed = text.normalize('NFKC').trim();
  const number = NUMBER.test(typed) ? typed : null;
  const [under, setUnder] = useState<{ readonly number: string; readonly ids: readonly string[] } | null>(
    null,
  );
  useEffect(() => {
    if (number === null) return undefined;
    let waiting = true;
    void import('./underFirst').then(({ underFirst }) => {
      if (waiting) setUnder({ number, ids: underFirst(model, number) });
    });
    return () => {
      waiting = false;
    };
  }, [number, model]);
  return under !== null && under.number === number ? under.ids : NONE;
}
