import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Surroundings } from '../tools/manifest/rules';
import { RULES, faults } from '../tools/manifest/rules';
import { fingerprint, surroundings } from '../tools/manifest/surroundings';
import { child, readXml } from '../tools/manifest/xml';

const root = join(__dirname, '../..');
const path = join(root, 'manifest.xml');
const manifest = readFileSync(path, 'utf8');

const around = (text: string, changes: Partial<Surroundings> = {}): Surroundings => ({
  ...surroundings({
    manifest: text,
    stage: 'development',
    folder: root,
    base: '',
    record: join(root, 'test/tools/manifest/released.json'),
  }),
  released: null,
  ...changes,
});

const blamed = (text: string, changes: Partial<Surroundings> = {}) => [
  ...new Set(faults(readXml(text), around(text, changes)).map(({ rule }) => rule)),
];

/** One planted fault: what is replaced by what, or what differs around the manifest. */
type Plant = readonly [title: string, from: string | RegExp, to: string, changes?: Partial<Surroundings>];

const ICON_16 = readFileSync(join(root, 'assets/icon-16.png'));

const PLANTS: Readonly<Record<string, readonly Plant[]>> = {
  'task-pane': [['a content add-in', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"']],
  required: [
    ['no SupportUrl', /<SupportUrl[^>]*\/>/, ''],
    ['no FunctionFile', /<FunctionFile[^>]*\/>/, ''],
    ['a button without Supertip', /<Supertip>[\s\S]*?<\/Supertip>/, ''],
  ],
  order: [
    ['Version before Id', /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1'],
    ['Urls before Images', /(<bt:Images>[\s\S]*<\/bt:Images>)\s*(<bt:Urls>[\s\S]*<\/bt:Urls>)/, '$2$1'],
    ['an element Office does not know', '<Permissions>', '<Colour /><Permissions>'],
  ],
  guid: [['a word', /<Id>.*<\/Id>/, '<Id>isomm</Id>']],
  version: [
    ['below 1.0', /<Version>.*<\/Version>/, '<Version>0.9.0.0</Version>'],
    ['a word', /<Version>.*<\/Version>/, '<Version>one</Version>'],
  ],
  'version-raised': [
    ['changed, same version', '', '', { released: { version: '1.0.0.0', fingerprint: 'another' } }],
    ['changed, older version', '', '', { released: { version: '1.0.1.0', fingerprint: 'another' } }],
  ],
  locale: [
    ['a language without country', 'Locale="ja-JP"', 'Locale="ja"'],
    ['Japanese for everybody else', '<DefaultLocale>en-US', '<DefaultLocale>ja-JP'],
  ],
  translated: [
    ['a name in one language only', /<Override Locale="ja-JP" Value="ISOMM セルフチェック" \/>/, ''],
  ],
  'text-length': [
    ['a long description', /(<Description DefaultValue=")[^"]*/, `$1${'あ'.repeat(251)}`],
    ['a long short string', 'DefaultValue="Update results"', `DefaultValue="${'x'.repeat(126)}"`],
    ['a long long string', 'Value="まだ答えて', `Value="${'あ'.repeat(250)}まだ答えて`],
    ['an empty string', 'Value="結果を更新"', 'Value=""'],
  ],
  host: [
    ['a document host', '<Host Name="Workbook" />', '<Host Name="Document" />'],
    ['a document ribbon', '<Host xsi:type="Workbook">', '<Host xsi:type="Document">'],
  ],
  requirements: [
    ['a set that is not there', 'Name="ExcelApi"', 'Name="ExelApi"'],
    ['a version that is not there', ' MinVersion="1.9"', ' MinVersion="1.99"'],
    ['another floor', ' MinVersion="1.9"', ' MinVersion="1.10"'],
  ],
  permission: [['read only', 'ReadWriteDocument', 'ReadDocument']],
  overrides: [['a newer kind', 'VersionOverridesV1_0', 'VersionOverridesV1_1']],
  url: [
    ['http', 'https://localhost:3000/support.html', 'http://localhost:3000/support.html'],
    ['no URL', 'https://localhost:3000/support.html', 'support.html'],
    ['another origin', 'https://localhost:3000/support.html', 'https://example.com/support.html'],
    ['localhost in production', '', '', { stage: 'production' }],
  ],
  'resid-length': [['33 characters', /Next\.Description/g, 'N'.repeat(33)]],
  'resid-defined': [
    ['a label that is nowhere', '<Label resid="Group.Label" />', '<Label resid="Group.Lable" />'],
    ['a label among long strings', '<Label resid="Group.Label" />', '<Label resid="Open.Description" />'],
  ],
  'resid-used': [
    ['a string for nobody', '<bt:ShortStrings>', '<bt:ShortStrings><bt:String id="Old" DefaultValue="x" />'],
  ],
  'id-unique': [
    ['two controls', 'id="Isomm.Next"', 'id="Isomm.Open"'],
    ['no id', 'id="Isomm.Next"', 'id=""'],
  ],
  'icon-sizes': [['no 32', '<bt:Image size="32" resid="Icon.32" />', '']],
  'icon-file': [
    ['a missing file', 'assets/icon-80.png', 'assets/icon-81.png'],
    ['the wrong size', 'assets/icon-80.png', 'assets/icon-64.png'],
    ['the wrong size of the add-in itself', '/assets/icon-32.png" />', '/assets/icon-16.png" />'],
    ['an SVG', 'assets/icon-80.png', 'assets/icon.svg'],
  ],
  action: [
    ['a function nobody registers', '<FunctionName>refreshResults', '<FunctionName>refreshAll'],
    ['a pane without page', '<SourceLocation resid="Taskpane.Url" />', ''],
    ['an unknown action', 'xsi:type="ExecuteFunction"', 'xsi:type="ExecuteMacro"'],
  ],
};

test('the manifest of the repository is sound', () => {
  expect(faults(readXml(manifest), around(manifest))).toEqual([]);
});

test('a manifest that was given out is recorded with its version', () => {
  const text = manifest.replace(/<Version>.*<\/Version>/, '<Version>7.0.0.0</Version>');
  expect(fingerprint(text)).toBe(fingerprint(manifest));
  expect(blamed(text, { released: { version: '1.0.0.0', fingerprint: 'another' } })).toEqual([]);
});

test('every rule has a planted fault', () => {
  expect(Object.keys(PLANTS).sort()).toEqual(Object.keys(RULES).sort());
});

describe.each(Object.entries(PLANTS))('%s', (rule, plants) => {
  test.each(plants.map((plant) => [plant[0], plant] as const))(
    'notices %s',
    (_title, [, from, to, changes]) => {
      const text = manifest.replace(from, to);
      if (from !== '') expect(text).not.toBe(manifest);
      expect(blamed(text, changes)).toContain(rule);
    },
  );
});

test('a document that is not well-formed is refused with its place', () => {
  expect(() => readXml(manifest.replace('</Hosts>', '</Host>'))).toThrow(/^\d+:\d+: /);
});

test('a file that only claims to be a PNG is refused', () => {
  const file = (name: string) => (name.endsWith('-16.png') ? Buffer.from('<svg/>') : ICON_16);
  expect(
    faults(readXml(manifest), around(manifest, { file })).filter(({ message }) =>
      message.includes('not a PNG'),
    ),
  ).not.toHaveLength(0);
});

// In a process of its own: the package loads modules that Jest's module system cannot.
const READ = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])
  .then((info) => console.log(JSON.stringify(info)))`;

test('office-addin-manifest reads the same', () => {
  const read: unknown = JSON.parse(
    execFileSync(process.execPath, ['-e', READ, path], { cwd: root, encoding: 'utf8' }),
  );
  const document = readXml(manifest);
  const text = (name: string) => child(document, name)?.text;
  const value = (name: string) => child(document, name)?.attributes.DefaultValue;
  expect(read).toMatchObject({
    id: text('Id'),
    version: text('Version'),
    providerName: text('ProviderName'),
    defaultLocale: text('DefaultLocale'),
    displayName: value('DisplayName'),
    description: value('Description'),
    iconUrl: value('IconUrl'),
    highResolutionIconUrl: value('HighResolutionIconUrl'),
    supportUrl: value('SupportUrl'),
    permissions: text('Permissions'),
    officeAppType: document.attributes['xsi:type'],
    hosts: ['Workbook'],
    appDomains: [],
    defaultSettings: {
      sourceLocation: child(child(document, 'DefaultSettings')!, 'SourceLocation')?.attributes.DefaultValue,
    },
  });
});
