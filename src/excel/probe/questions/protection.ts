import { question, told, type Place } from '../question';

/** A sheet with three locked numbers, protected. */
async function guarded(place: Place, options: Excel.WorksheetProtectionOptions = {}): Promise<void> {
  place.sheet.getRange('A1:A3').values = [[3], [1], [2]];
  place.sheet.getRange('C1').format.protection.locked = false;
  await place.context.sync();
  place.sheet.protection.protect(options);
  await place.context.sync();
}

/** What a protected sheet refuses. */
export const PROTECTION = [
  question(
    'locked-cell',
    '保護したシートのロックされたセルへ書く',
    'Writing into a locked cell',
    { basis: 'documentation: AccessDenied', expects: ['refused: AccessDenied'] },
    async (place) => {
      await guarded(place);
      return told(place, () => {
        place.sheet.getRange('A1').values = [[9]];
      });
    },
  ),
  question(
    'unlocked-cell',
    '保護したシートのロックされていないセルへ書く',
    'Writing into an unlocked cell',
    { basis: 'documentation', expects: ['accepted'] },
    async (place) => {
      await guarded(place);
      return told(place, () => {
        place.sheet.getRange('C1').values = [[9]];
      });
    },
  ),
  question(
    'protection-options',
    '保護の設定の読み返し（null になる項目）',
    'Options of a protection read back: which are null',
    { basis: 'office-js #1931', varies: true },
    async (place) => {
      await guarded(place, { allowAutoFilter: true });
      place.sheet.protection.load('options');
      await place.context.sync();
      const options = place.sheet.protection.options as unknown as Record<string, boolean | string | null>;
      return Object.fromEntries(Object.entries(options).sort());
    },
  ),
  question(
    'protection-as-loaded',
    '読み取った設定のまま保護し直す',
    'Protecting again with the options as loaded',
    { basis: 'office-js #1931: nulls are refused', varies: true },
    async (place) => {
      await guarded(place, { allowAutoFilter: true });
      const { protection } = place.sheet;
      protection.load('options');
      await place.context.sync();
      const { options } = protection;
      protection.unprotect();
      await place.context.sync();
      return told(place, () => {
        protection.protect(options);
      });
    },
  ),
  question(
    'protect-twice',
    '保護したシートをもう一度保護する',
    'Protecting a protected sheet',
    { basis: 'documentation: it throws', expects: ['refused: InvalidOperation', 'refused: AccessDenied'] },
    async (place) => {
      await guarded(place);
      return told(place, () => {
        place.sheet.protection.protect();
      });
    },
  ),
  question(
    'sort-locked',
    '並べ替えを許した保護で、ロックされたセルを並べ替える',
    'Sorting locked cells where sorting is allowed',
    { basis: 'Excel: every cell must be unlocked', expects: ['refused: AccessDenied'] },
    async (place) => {
      await guarded(place, { allowSort: true });
      return told(place, () => {
        place.sheet.getRange('A1:A3').sort.apply([{ key: 0, ascending: true }]);
      });
    },
  ),
  question(
    'format-under-protection',
    '保護したシートの列幅を変える',
    'A column’s width on a protected sheet',
    { basis: 'documentation: allowFormatColumns', expects: ['refused: AccessDenied'] },
    async (place) => {
      await guarded(place);
      return told(place, () => {
        place.sheet.getRange('A:A').format.columnWidth = 50;
      });
    },
  ),
  question(
    'unprotect-twice',
    '保護していないシートの保護を解く',
    'Unprotecting a sheet that is not protected',
    { basis: 'decided here: AccessDenied', varies: true },
    (place) =>
      told(place, () => {
        place.sheet.protection.unprotect();
      }),
  ),
];
