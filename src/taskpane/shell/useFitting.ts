import { useLayoutEffect, useState, type RefObject } from 'react';

/** The sign on the button to the rest, with the gap before it. */
const SIGN = 14;
/** So many stay in sight, though a long name on the button may then be cut. */
const LEAST = 2;

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

/**
 * How many of these widths fit beside each other. Where not all do, room is kept for the button to the rest, which may
 * have any of their names on it.
 */
export function fitting(room: number, widths: readonly number[], rest: number): number {
  const most = (widest: (hidden: readonly number[]) => number): number => {
    let count = widths.length;
    while (count > 0 && sum(widths.slice(0, count)) + widest(widths.slice(count)) > room) count -= 1;
    return count;
  };
  const named = most((hidden) => (hidden.length === 0 ? 0 : Math.max(rest, SIGN + Math.max(...hidden))));
  return Math.max(
    named,
    Math.min(
      LEAST,
      most((hidden) => (hidden.length === 0 ? 0 : rest)),
    ),
  );
}

/**
 * How many children of a ruler fit into a place; its last child is the button to the rest. The ruler has them all, in
 * the same looks, out of sight.
 */
export function useFitting(
  place: RefObject<HTMLElement | null>,
  ruler: RefObject<HTMLElement | null>,
): number {
  const [count, setCount] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const measure = () => {
      if (!place.current || !ruler.current) return;
      const widths = [...ruler.current.children].map((child) => child.getBoundingClientRect().width);
      const rest = widths.pop() ?? 0;
      setCount(fitting(place.current.getBoundingClientRect().width, widths, rest));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    for (const { current } of [place, ruler]) if (current) observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [place, ruler]);
  return count;
}
