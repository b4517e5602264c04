import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';

const buttonsIn = (place: HTMLElement | null): HTMLElement[] => [
  ...(place?.querySelectorAll<HTMLElement>('button, input[type="checkbox"]') ?? []),
];

/** A list whose buttons and boxes are one stop of the Tab key: arrows up and down, Home and End move among them. */
export function OneStop({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const stop = useRef<HTMLElement | null>(null);
  const settle = () => {
    const all = buttonsIn(place.current);
    const chosen = all.find((each) => each === stop.current) ?? all[0];
    for (const each of all) each.tabIndex = each === chosen ? 0 : -1;
  };
  useEffect(settle);
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    stop.current = target;
    settle();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const all = buttonsIn(place.current);
    const at = all.findIndex((each) => each === document.activeElement);
    if (at < 0) return;
    const ways: Readonly<Record<string, HTMLElement | undefined>> = {
      ArrowDown: all[at + 1],
      ArrowUp: all[at - 1],
      Home: all[0],
      End: all.at(-1),
    };
    const next = ways[event.key];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div ref={place} onFocus={onFocus} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
