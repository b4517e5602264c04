/** One line of the result: a time, a size or a ratio. */
export interface Figure {
  readonly bench: string;
  readonly group: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  /** Against the first contestant of the same race. */
  readonly ratio: number | null;
}

type Work = () => unknown;

/** What a bench hands its measurements to. */
export interface Report {
  /** Runs the contestants in turn, again and again, and notes the median of each in milliseconds. */
  readonly race: (
    group: string,
    contestants: Readonly<Record<string, Work>>,
  ) => Promise<Record<string, number>>;
  /** A figure measured elsewhere; `ratio` when it belongs beside a race. */
  readonly figure: (group: string, label: string, value: number, unit: string, ratio?: number) => void;
}

/** A bench: a file named *.bench.ts in this folder exports one as `bench`. */
export interface Bench {
  readonly name: string;
  readonly run: (report: Report) => Promise<void>;
}

const BUDGET = 1500;
const MOST_ROUNDS = 200;
const FEWEST_ROUNDS = 5;
const WARM_UP = 3;

const median = (values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};

/** A report that keeps what it is told in `figures`. */
export function createReport(bench: string, figures: Figure[]): Report {
  const figure: Report['figure'] = (group, label, value, unit, ratio) =>
    void figures.push({ bench, group, label, value, unit, ratio: ratio ?? null });
  return {
    figure,
    race: async (group, contestants) => {
      const entries = Object.entries(contestants);
      const times = new Map<string, number[]>(entries.map(([label]) => [label, []]));
      for (let round = 0; round < WARM_UP; round++) for (const [, work] of entries) await work();
      const begin = performance.now();
      const budget = BUDGET * entries.length;
      for (let round = 0; round < MOST_ROUNDS; round++) {
        if (round >= FEWEST_ROUNDS && performance.now() - begin > budget) break;
        // In turn, so that a slow moment of the machine meets everyone.
        for (const [label, work] of entries) {
          const start = performance.now();
          await work();
          times.get(label)?.push(performance.now() - start);
        }
      }
      const medians = Object.fromEntries([...times].map(([label, values]) => [label, median(values)]));
      const base = medians[entries[0]?.[0] ?? ''] ?? NaN;
      for (const [label, value] of Object.entries(medians)) figure(group, label, value, 'ms', value / base);
      return medians;
    },
  };
}
