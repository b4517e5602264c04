import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fingerprint, surroundings } from './manifest/surroundings';
import { faults } from './manifest/rules';
import { child, find, readXml } from './manifest/xml';

const root = join(__dirname, '../..');
const record = join(root, 'test/tools/manifest/released.json');

const { values } = parseArgs({
  options: {
    /** Checks dist/addin/manifest.xml as users will get it. */
    production: { type: 'boolean', default: false },
    /** Records the manifest as given out: the next change must raise Version. */
    release: { type: 'boolean', default: false },
  },
});

const folder = values.production ? join(root, 'dist/addin') : root;
const manifest = readFileSync(join(folder, 'manifest.xml'), 'utf8');
const document = readXml(manifest);
const pane = find(document, 'SourceLocation')[0]?.attributes.DefaultValue ?? '';
const base = URL.canParse(pane) ? new URL(pane).pathname.replace(/\/[^/]*$/, '') : '';
const around = surroundings({
  manifest,
  stage: values.production ? 'production' : 'development',
  folder,
  base,
  // A production manifest differs from the recorded one by its address, so only the source is compared.
  record: values.production ? '' : record,
});

const found = faults(document, around);
for (const { rule, line, message } of found) console.error(`manifest.xml:${line} ${rule}: ${message}`);
if (found.length > 0) process.exit(1);

const version = child(document, 'Version')?.text ?? '';
if (values.release && !values.production)
  writeFileSync(record, JSON.stringify({ version, fingerprint: fingerprint(manifest) }, null, 2) + '\n');
console.log(`manifest.xml ${version} is sound.`);
