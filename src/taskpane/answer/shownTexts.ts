import { useEffect, useState } from 'react';
import type { Problem } from '../../model/answers';
import { useScene } from '../shell/scene';

/** A value that its cell may show as something else: a day is a number in there, and so is a share. */
const MAY_LOOK_OTHERWISE = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
/** So many cells are asked about; a block pasted wrongly makes a thousand. */
const MOST = 100;

/** What cells show where their value is a number that says nothing to who typed it; absent: as it is. */
export function useShownTexts(problems: readonly Problem[]): ReadonlyMap<Problem, string> {
  const { store } = useScene();
  const [texts, setTexts] = useState<ReadonlyMap<Problem, string>>(new Map());
  useEffect(() => {
    const asked = problems
      .flatMap((problem) => {
        const { sheet, cell, found } = problem;
        const unclear = found !== null && MAY_LOOK_OTHERWISE.test(found);
        return sheet !== null && cell !== null && unclear ? [{ problem, place: { sheet, cell } }] : [];
      })
      .slice(0, MOST);
    if (asked.length === 0) return;
    let late = false;
    store.actions.texts(asked.map(({ place }) => place)).then(
      (shown) => {
        if (late) return;
        setTexts(
          new Map(
            asked.flatMap(({ problem }, index) => {
              const text = shown[index] ?? '';
              // A column too narrow for its number shows marks.
              return text === '' || /^#+$/.test(text) ? [] : [[problem, text] as const];
            }),
          ),
        );
      },
      () => undefined,
    );
    return () => {
      late = true;
    };
  }, [store, problems]);
  return texts;
}
