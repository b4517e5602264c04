// Format, lint and types at the same time; what fails is shown whole.
import { spawn } from 'node:child_process';

const CHECKS = ['format:check', 'lint', 'typecheck'];

const run = (script) =>
  new Promise((done) => {
    const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        said += data;
      });
    child.on('error', (error) => done({ script, passed: false, said: String(error) }));
    child.on('close', (code) => done({ script, passed: code === 0, said }));
  });

const results = await Promise.all(CHECKS.map(run));
for (const { script, passed, said } of results)
  console.log(passed ? `${script}: nothing found` : `${script} failed:\n${said}`);
process.exit(results.every(({ passed }) => passed) ? 0 : 1);
