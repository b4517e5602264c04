import { useEffect, useState } from 'react';

/**
 * What a desk reads about something; `null` until it has. `undefined`: there is nothing to read yet. Where only
 * `watched` changes it is read again, and what was read before stays in view meanwhile.
 */
export function useReading<About, Reading>(
  desk: { readonly read: (about: About) => Promise<Reading> },
  about: About | undefined,
  watched: unknown = null,
): Reading | 'failed' | null {
  const [found, tell] = useState<{ about: About; reading: Reading | 'failed' } | null>(null);
  useEffect(() => {
    if (about === undefined) return undefined;
    let late = false;
    const told = (reading: Reading | 'failed') => {
      if (!late) tell({ about, reading });
    };
    desk.read(about).then(told, () => {
      told('failed');
    });
    return () => {
      late = true;
    };
  }, [desk, about, watched]);
  return found && found.about === about ? found.reading : null;
}
