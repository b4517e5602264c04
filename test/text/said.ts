import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyText } from '../catalog/files';

const ROOT = join(__dirname, '../..');

const wordFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** What is said to people in one language: the words of the program, then the texts of the catalogue. */
export const said = (language: 'ja' | 'en'): readonly { readonly at: string; readonly text: string }[] => {
  const folder = join(ROOT, 'src/text', language);
  return [
    ...wordFiles(folder).flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => !/^\s*(\/\*\*|\*|\/\/)/.test(line))
        .map((text, line) => ({ at: `${language}/${file}:${String(line + 1)}`, text })),
    ),
    ...everyText().map(({ at, text }) => ({ at, text: text[language] })),
  ];
};
