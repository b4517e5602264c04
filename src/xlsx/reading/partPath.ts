/** The part that a relationship of `source` means: "../x.xml" and "x.xml" are relative, "/x.xml" is not. */
export function partPath(source: string, target: string): string {
  const clean = target.replaceAll('\\', '/');
  const steps = clean.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of clean.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Where the relationships of a part are kept. */
export const relationshipsPath = (path: string): string => path.replace(/([^/]*)$/, '_rels/$1.rels');
