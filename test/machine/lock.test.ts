import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}

const { packages } = JSON.parse(readFileSync(join(__dirname, '../../package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};
const installed = Object.entries(packages).filter(([place, { link }]) => place !== '' && !link);

// To complete it: take the entries out that lack one, and run `npm install --package-lock-only`.
test('what is installed is known by its hash, on every platform', () => {
  expect(installed.length).toBeGreaterThan(500);
  expect(
    installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([place]) => place),
  ).toEqual([]);
});

test('no address is locked in, so that everybody asks the registry they are told to', () => {
  expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place)).toEqual([]);
});
