// Lints source texts as if they stood in src; a process of its own, because ESLint loads its config as a module.
// Texts of the same file are linted as one, by the rules that are asked for alone: thousands are a matter of seconds.
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';

const { rules, planted } = JSON.parse(readFileSync(0, 'utf8'));
const eslint = new ESLint({ ruleFilter: ({ ruleId }) => rules.includes(ruleId) });
const results = planted.map(() => []);
const files = new Map();
for (const [index, { file, code }] of planted.entries())
  files.set(file, [...(files.get(file) ?? []), { index, code }]);
for (const [file, texts] of files) {
  /** Which text each line belongs to. */
  const owners = texts.flatMap(({ index, code }) => code.split('\n').map(() => index));
  const [result] = await eslint.lintText(texts.map(({ code }) => code).join('\n'), { filePath: file });
  for (const { ruleId, message, line } of result.messages) {
    if (ruleId === null) throw new Error(`${file}:${line}: ${message}`);
    if (rules.includes(ruleId)) results[owners[line - 1]].push(message);
  }
}
process.stdout.write(JSON.stringify(results));
