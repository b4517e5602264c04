import { question, single, read, told, type Seen } from '../question';

/** Requirement sets beyond the one we ask for. */
const SETS = ['1.8', '1.9', '1.10', '1.12', '1.13', '1.14', '1.16', '1.17', '1.18'];

/** What a request does when a part of it is refused, and which events our own writing causes. */
export const REQUESTS = [
  question(
    'batch-keeps',
    '途中で拒まれた要求の、それより前の書き込み',
    'What came before a refused part of a request',
    { basis: 'documentation: a batch is no transaction', expects: [['refused: InvalidArgument', 5, '']] },
    async (place) => {
      const answer = await told(place, () => {
        place.sheet.getRange('A1').values = [[5]];
        place.sheet.getRange('A2:B2').values = [[1, 2, 3]];
        place.sheet.getRange('A3').values = [[6]];
      });
      return [answer, single(await read(place, 'A1')), single(await read(place, 'A3'))];
    },
  ),
  question(
    'heard-before-refusal',
    '途中で拒まれた要求の、それより前の読み取り（セルとグラフ）が返るか',
    'Whether what was read before a refused part of a request is heard: cells, charts',
    { basis: 'decided here: it is', expects: [['refused: InvalidArgument', 5, 1]] },
    async (place) => {
      const { context, sheet } = place;
      sheet.getRange('A1').values = [[5]];
      sheet.charts.add('Radar', sheet.getRange('A1:A2'), 'Columns');
      await context.sync();
      const cell = sheet.getRange('A1');
      const answer = await told(place, () => {
        cell.load('values');
        sheet.charts.load('items/id');
        sheet.getRange('A2:B2').values = [[1, 2, 3]];
      });
      return [answer, single(cell.values as Seen), sheet.charts.items.length];
    },
  ),
  question(
    'own-writing-event',
    '自分の書き込みで変更の知らせが来るか',
    'Whether our own writing brings an event of change',
    { basis: 'documentation: it does, as Local', varies: true },
    async ({ context, sheet }) => {
      const seen: string[] = [];
      const handler = sheet.onChanged.add((event) => {
        seen.push(`${event.changeType} ${event.source}`);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      await context.sync();
      handler.remove();
      await context.sync();
      return seen;
    },
  ),
  question(
    'events-off',
    '知らせを止めた間の書き込み',
    'Writing while events are off',
    { basis: 'documentation of Runtime.enableEvents', expects: [[]] },
    async ({ context, sheet }) => {
      const seen: string[] = [];
      const handler = sheet.onChanged.add((event) => {
        seen.push(event.changeType);
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
      handler.remove();
      await context.sync();
      return seen;
    },
  ),
  question(
    'hold-the-screen',
    '画面の更新を止める',
    'Holding the screen still',
    { basis: 'documentation', expects: ['accepted'] },
    (place) =>
      told(place, () => {
        place.context.application.suspendScreenUpdatingUntilNextSync();
        place.sheet.getRange('A1').values = [[1]];
      }),
  ),
  question(
    'calculate',
    '全体の再計算',
    'Calculating everything',
    { basis: 'documentation', expects: ['accepted'] },
    (place) =>
      told(place, () => {
        place.context.application.calculate('Full');
      }),
  ),
  question(
    'copy-in-request',
    '同じ要求の中で、コピーしたシートに書く',
    'Writing to a copied sheet in the same request',
    { basis: 'documentation', expects: [[[1]]] },
    async ({ context, sheet }) => {
      const copy = sheet.copy('End');
      copy.getRange('A1').values = [[1]];
      const cell = copy.getRange('A1');
      cell.load('values');
      await context.sync();
      return cell.values as number[][];
    },
  ),
  question(
    'requirement-sets',
    '使える要求セット',
    'Which requirement sets there are',
    { basis: 'documentation', varies: true },
    () =>
      Promise.resolve(
        SETS.filter((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
      ),
  ),
];
