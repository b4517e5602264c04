/** How many letters have to be put in, taken out or exchanged to make one word of another. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...from].entries()) {
    const next = [at + 1];
    for (let index = 0; index < to.length; index += 1) {
      const kept = (row[index] ?? 0) + (letter === to[index] ? 0 : 1);
      next.push(Math.min(kept, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** The known word that a mistyped one most likely means; `null` where none is near. */
export function closest(word: string, known: readonly string[]): string | null {
  if (word.length > 40) return null;
  const near = known
    .map((each) => ({ each, far: distance(word, each) }))
    .filter(({ each, far }) => far <= Math.max(1, Math.floor(each.replace(/^-+/, '').length / 3)))
    .sort((a, b) => a.far - b.far);
  return near[0]?.each ?? null;
}
