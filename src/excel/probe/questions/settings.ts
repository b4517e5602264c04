import { question, type Place } from '../question';

const KEY = 'Probe_Setting';
/** As much as we ever keep: what was there before the last command. */
const LONG = 1_000_000;

/** What is kept under the key; `null` where nothing is. */
async function kept({ context }: Place): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load('value');
  await context.sync();
  return setting.isNullObject ? null : String(setting.value);
}

async function forget({ context }: Place): Promise<void> {
  context.workbook.settings.getItem(KEY).delete();
  await context.sync();
}

/** What the workbook keeps for this add-in, beside its sheets. */
export const SETTINGS = [
  question(
    'setting',
    'ブックの設定を入れ、同じキーで入れ直し、消したあとの読み返し',
    'A setting of the workbook: put there, put there again, deleted, each time read back',
    {
      basis: 'documentation of SettingCollection, ExcelApi 1.4: add sets what is there already',
      expects: [[null, 'one', 'two', null]],
    },
    async (place) => {
      const { settings } = place.context.workbook;
      const seen = [await kept(place)];
      for (const value of ['one', 'two']) {
        settings.add(KEY, value);
        seen.push(await kept(place));
      }
      await forget(place);
      return [...seen, await kept(place)];
    },
  ),
  question(
    'long-setting',
    '100万文字の設定を読み返した長さ',
    'A setting of a million characters: how many come back',
    { basis: 'two million characters for all settings of an add-in', expects: [LONG] },
    async (place) => {
      place.context.workbook.settings.add(KEY, '成熟'.repeat(LONG / 2));
      const length = (await kept(place))?.length ?? 0;
      await forget(place);
      return length;
    },
  ),
];
