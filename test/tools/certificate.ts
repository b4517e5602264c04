import { X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** Browsers refuse certificates that are valid for longer. */
const VALID_DAYS = 397;
const DAY = 86_400_000;

export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** The file a person has to trust. */
  readonly path: string;
}

const stillValid = (cert: string, now: Date): boolean => new Date(new X509Certificate(cert).validTo) > now;

/** The certificate of this machine's localhost, kept so that it has to be trusted once only. */
export async function certificate(folder: string, now: Date): Promise<Certificate> {
  const path = join(folder, 'localhost.crt');
  const keyPath = join(folder, 'localhost.key');
  if (existsSync(path) && existsSync(keyPath)) {
    const kept = { cert: readFileSync(path, 'utf8'), key: readFileSync(keyPath, 'utf8'), path };
    if (stillValid(kept.cert, now)) {
      chmodSync(keyPath, 0o600);
      return kept;
    }
  }
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + VALID_DAYS * DAY - DAY),
    extensions: [
      // It cannot sign others: trusting it trusts localhost of this machine and nothing else.
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // A mode is only given to a file that is new.
  rmSync(keyPath, { force: true });
  writeFileSync(keyPath, made.private, { mode: 0o600 });
  writeFileSync(path, made.cert);
  return { cert: made.cert, key: made.private, path };
}
