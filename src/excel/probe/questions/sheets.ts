import { question, told, type Place } from '../question';

/** A width or a height as it reads back, to half a point. */
const half = (points: number): number => Math.round(points * 2) / 2;

async function frozen({ context, sheet }: Place): Promise<string> {
  const location = sheet.freezePanes.getLocationOrNullObject();
  location.load('address');
  await context.sync();
  return location.isNullObject ? 'none' : location.address;
}

/** Sheets, panes, sizes and paper. */
export const SHEETS = [
  question(
    'title-taken',
    'すでにあるシート名',
    'A title that is taken',
    { basis: 'documentation: ItemAlreadyExists', expects: ['refused: ItemAlreadyExists'] },
    (place) =>
      told(place, () => {
        place.context.workbook.worksheets.add('probe');
      }),
  ),
  question(
    'long-title',
    '32文字のシート名',
    'A title of 32 characters',
    { basis: 'documentation: 31 at most', expects: ['refused: InvalidArgument'] },
    (place) =>
      told(place, () => {
        place.sheet.name = 'x'.repeat(32);
      }),
  ),
  question(
    'last-visible-sheet',
    '見える最後のシートを隠す',
    'Hiding the last sheet that can be seen',
    { basis: 'decided here: InvalidOperation', expects: ['refused: InvalidOperation'] },
    async (place) => {
      const { context, sheet } = place;
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const others = worksheets.items.filter(({ name }) => name !== 'probe');
      for (const other of others) other.visibility = 'Hidden';
      await context.sync();
      const answer = await told(place, () => {
        sheet.visibility = 'Hidden';
      });
      for (const other of others) other.visibility = 'Visible';
      await context.sync();
      return answer;
    },
  ),
  question(
    'very-hidden',
    '再表示の一覧に出ないシート',
    'A very hidden sheet',
    { basis: 'documentation', expects: ['VeryHidden'] },
    async ({ context }) => {
      const other = context.workbook.worksheets.add('probe 2');
      other.visibility = 'VeryHidden';
      other.load('visibility');
      await context.sync();
      const { visibility } = other;
      other.visibility = 'Visible';
      await context.sync();
      return visibility;
    },
  ),
  question(
    'freeze-then-hide',
    '4列を固定してから A 列を隠す',
    'Freezing four columns, then hiding column A',
    { basis: 'MS-OI29500 2.1.640: only visible columns count', expects: ['probe!A:D'], varies: true },
    async (place) => {
      place.sheet.freezePanes.freezeColumns(4);
      await place.context.sync();
      place.sheet.getRange('A:A').columnHidden = true;
      return frozen(place);
    },
  ),
  question(
    'hide-then-freeze',
    'A 列を隠してから4列を固定する',
    'Hiding column A, then freezing four columns',
    { basis: 'office-js #4266: one column too many', varies: true },
    async (place) => {
      place.sheet.getRange('A:A').columnHidden = true;
      await place.context.sync();
      place.sheet.freezePanes.freezeColumns(4);
      return frozen(place);
    },
  ),
  question(
    'column-width',
    '列幅100ポイントの読み返し',
    'A width of 100 points, read back',
    { basis: 'whole pixels', varies: true },
    async ({ context, sheet }) => {
      const { format } = sheet.getRange('C:C');
      format.columnWidth = 100;
      format.load('columnWidth');
      await context.sync();
      return half(format.columnWidth);
    },
  ),
  question(
    'row-height',
    '行の高さ20.25ポイントの読み返し',
    'A height of 20.25 points, read back',
    { basis: 'whole pixels', varies: true },
    async ({ context, sheet }) => {
      const { format } = sheet.getRange('3:3');
      format.rowHeight = 20.25;
      format.load('rowHeight');
      await context.sync();
      return half(format.rowHeight);
    },
  ),
  question(
    'tab-colour',
    '見出しの色の読み返し',
    'The colour of a tab, read back',
    { basis: 'documentation', expects: ['#AABBCC'] },
    async ({ context, sheet }) => {
      sheet.tabColor = '#aabbcc';
      sheet.load('tabColor');
      await context.sync();
      return sheet.tabColor;
    },
  ),
  question(
    'gridlines',
    '枠線を消す',
    'Gridlines off',
    { basis: 'documentation', expects: [false] },
    async ({ context, sheet }) => {
      sheet.showGridlines = false;
      sheet.load('showGridlines');
      await context.sync();
      return sheet.showGridlines;
    },
  ),
  question(
    'fit-to-width',
    '横1ページに収める印刷設定',
    'Print on one page across',
    { basis: 'documentation', expects: [1] },
    async ({ context, sheet }) => {
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.paperSize = 'A4';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.load('zoom');
      await context.sync();
      return sheet.pageLayout.zoom.horizontalFitToPages ?? null;
    },
  ),
  question(
    'footer',
    'フッターの && の読み返し',
    'A footer with &&, read back',
    { basis: 'documentation of header and footer codes', expects: ['R&&D &P/&N'] },
    async ({ context, sheet }) => {
      const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
      footer.centerFooter = 'R&&D &P/&N';
      footer.load('centerFooter');
      await context.sync();
      return footer.centerFooter;
    },
  ),
  question(
    'long-footer',
    '255文字を超えるフッター',
    'A footer over 255 characters',
    { basis: 'Excel: header and footer take 255', varies: true },
    (place) =>
      told(place, () => {
        place.sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = 'x'.repeat(300);
      }),
  ),
  question(
    'print-area',
    '印刷範囲の読み返し',
    'A print area, read back',
    { basis: 'documentation', expects: ['probe!A1:C9'] },
    async ({ context, sheet }) => {
      sheet.pageLayout.setPrintArea('A1:C9');
      const area = sheet.pageLayout.getPrintAreaOrNullObject();
      area.load('address');
      await context.sync();
      return area.isNullObject ? 'none' : area.address;
    },
  ),
  question(
    'structure-protected',
    '構成を保護したブックへのシートの追加',
    'A new sheet in a workbook whose structure is protected',
    { basis: 'documentation: AccessDenied', expects: ['refused: AccessDenied'] },
    async (place) => {
      const { protection, worksheets } = place.context.workbook;
      protection.protect();
      await place.context.sync();
      const answer = await told(place, () => {
        worksheets.add('probe 2');
      });
      protection.unprotect();
      await place.context.sync();
      return answer;
    },
  ),
];
