// Lints source texts as if they stood in src; a process of its own, because ESLint loads its config as a module.
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';

const planted = JSON.parse(readFileSync(0, 'utf8'));
const eslint = new ESLint();
const results = [];
for (const { file, code } of planted) {
  const [result] = await eslint.lintText(code, { filePath: file });
  results.push(result.messages.map(({ ruleId, message }) => ({ ruleId, message })));
}
process.stdout.write(JSON.stringify(results));
