/** What is told, as far as it is a chart. */
interface Touch {
  /** Title of the sheet. */
  readonly sheet: string;
  readonly what: string;
  readonly chart?: string;
}

type Sheets = (title: string) => Excel.Worksheet;

const keyOf = (sheet: string, chart: string | undefined): string => `${sheet}\n${chart ?? ''}`;

/**
 * Tells half a chart from others: it was not there before ours were told, and is none of ours that is whole. By its name it
 * cannot be known, which is Excel's own until it is told.
 */
export class HalfCharts {
  private readonly before = new Map<string, ReadonlySet<string>>();
  private readonly whole = new Set<string>();
  private asked: { readonly sheet: string; readonly charts: Excel.ChartCollection }[] = [];

  /** Asks which charts there are, ahead of ours in the same request, on sheets of which it is not known yet. */
  ask(sheets: Sheets, touches: readonly Touch[]): void {
    this.asked = sheetsWithCharts(touches)
      .filter((sheet) => !this.before.has(sheet))
      .map((sheet) => {
        const { charts } = sheets(sheet);
        charts.load('items/id');
        return { sheet, charts };
      });
  }

  /** What was answered, even if something after it in the request was refused. */
  hear(): void {
    for (const { sheet, charts } of this.asked)
      try {
        this.before.set(sheet, new Set(charts.items.map(({ id }) => id)));
      } catch {
        // Refused before it came to this: nothing of ours is there.
      }
    this.asked = [];
  }

  /** All of these were taken. */
  taken(touches: readonly Touch[]): void {
    for (const { sheet, what, chart } of touches) if (what === 'chart') this.whole.add(keyOf(sheet, chart));
  }

  /** Takes half charts away, with the next request. */
  async remove(sheets: Sheets, touches: readonly Touch[], send: () => Promise<void>): Promise<void> {
    const looked = sheetsWithCharts(touches).flatMap((sheet) => {
      const before = this.before.get(sheet);
      if (!before) return [];
      const { charts } = sheets(sheet);
      charts.load('items/id,items/name');
      return [{ sheet, before, charts }];
    });
    if (looked.length === 0) return;
    await send();
    for (const { sheet, before, charts } of looked)
      for (const chart of charts.items)
        if (!before.has(chart.id) && !this.whole.has(keyOf(sheet, chart.name))) chart.delete();
  }
}

const sheetsWithCharts = (touches: readonly Touch[]): string[] => [
  ...new Set(touches.filter(({ what }) => what === 'chart').map(({ sheet }) => sheet)),
];
