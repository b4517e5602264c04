// Installs what the tests need beside Node: LibreOffice, Gnumeric, fonts, a PDF renderer, Chromium, openpyxl.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
const imports = (module) => spawnSync(python, ['-c', `import ${module}`]).status === 0;

const WANTED = [
  { missing: () => !has('soffice'), packages: ['libreoffice-calc'] },
  { missing: () => !has('ssconvert'), packages: ['gnumeric'] },
  { missing: () => !existsSync('/usr/share/fonts/opentype/noto'), packages: ['fonts-noto-cjk'] },
  { missing: () => !has('pdftoppm'), packages: ['poppler-utils'] },
  { missing: () => !has('chromium'), packages: ['chromium'] },
  { missing: () => !imports('openpyxl'), packages: ['python3-openpyxl'] },
  { missing: () => !imports('uno'), packages: ['python3-uno'] },
];

const packages = WANTED.filter((entry) => entry.missing()).flatMap((entry) => entry.packages);
if (packages.length > 0) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    console.error(
      `Missing: ${packages.join(', ')} (Debian package names).\n` +
        'On Debian run "npm test" as root once, or install them with apt-get; elsewhere install LibreOffice, Gnumeric, ' +
        'Noto CJK fonts, poppler, Chromium and openpyxl with your package manager.',
    );
    process.exit(1);
  }
  const apt = (...args) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  console.log(`Installing ${packages.join(', ')} …`);
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}
