import type { Answers } from '../../model/answers';
import type { Assessment } from '../../model/assessment';
import type { Model } from '../../model/catalogue';
import { outsourcingFigures, type OutsourcedFigures } from '../../model/facts/outsourcingFigures';
import type { Call } from '../command';
import { columns } from './columns';

/** What the review of what is outsourced comes to; `null` where there is none. */
export function outsourcingOf(answers: Answers, assessment: Assessment) {
  const { outsourcing } = answers;
  if (!outsourcing) return null;
  const { items, providers } = outsourcingFigures(assessment, answers);
  const told = items.filter((item) => item.concerned || item.slot > 0 || hasFigures(item));
  return {
    unit: outsourcing.unit,
    providers: outsourcing.providers.map((provider, index) => ({
      name: provider.name ?? '',
      ...providers[index],
    })),
    items: Object.fromEntries(told.map(({ id, ...item }) => [id, item])),
  };
}
export type OutsourcingTold = NonNullable<ReturnType<typeof outsourcingOf>>;

type Figures = Omit<OutsourcedFigures, 'id'>;
const hasFigures = ({ before, after, cost }: Figures): boolean =>
  before !== null || after !== null || cost !== null;

/** Provider by provider what is settled; item by item what it lowers. */
export function outsourcingLines(
  { unit, providers, items }: OutsourcingTold,
  model: Model,
  call: Call,
): string[] {
  const { words, language } = call;
  const lang = words.sheets.outsourcing;
  const plain = (head: string) => head.replaceAll('\n', ' ');
  const number = (value: number) => String(Math.round(value * 100) / 100);
  const of = (label: string, value: number | null) =>
    value === null ? '' : `${plain(label)} ${number(value)}`;
  const name = (id: string) => model.items.find((item) => item.id === id)?.name[language] ?? '';
  return [
    '',
    lang.title,
    `  ${lang.figures.concerned} ${String(Object.values(items).filter(({ concerned }) => concerned).length)}`,
    ...columns(
      providers.map(({ name: provider, done, open, undecided }, index) => [
        `  ${provider === '' ? lang.providers.nth(String(index + 1)) : provider}`,
        of(lang.providers.done, done ?? 0),
        of(lang.providers.open, open ?? 0),
        of(lang.providers.undecided, undecided ?? 0),
      ]),
    ),
    ...columns(
      Object.entries(items)
        .filter(([, item]) => hasFigures(item))
        .map(([id, { reduction, effect, rank, within }]) => [
          `  ${words.cli.result.entry(id, name(id))}`,
          of(lang.columns.reduction, reduction),
          of(lang.effect[unit], effect ?? rank),
          within === null ? '' : `${lang.columns.within} ${within ? lang.yes : lang.no}`,
        ]),
    ),
  ];
}
