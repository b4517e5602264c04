/** The file of a model with as many functions and items, the letters chosen from the end of the alphabet. */
export function madeFile(functions: number, items: number, id = 'mymodel'): Record<string, unknown> {
  const letters = [...'ZYXWVTSRQPONMLKJIHGFEDCBA'].slice(0, functions);
  const quadrants = ['I', 'II', 'III', 'IV'] as const;
  return {
    id,
    revision: '2026-11',
    title: { ja: '自社モデル', en: 'Our model' },
    functions: letters.map((letter, index) => ({
      id: letter,
      name: { ja: `機能${String(index + 1)}`, en: `Function ${String(index + 1)}` },
    })),
    items: letters.flatMap((letter, index) =>
      Array.from(
        { length: Math.floor(items / functions) + (index < items % functions ? 1 : 0) },
        (_, number) => ({
          id: `${letter}-${String(number + 1)}`,
          name: { ja: `項目 ${letter}${String(number + 1)}`, en: `Item ${letter}${String(number + 1)}` },
          description: `=HYPERLINK("x") & "<b>" ${letter}${String(number + 1)} を行う。`,
          quadrant: quadrants[number % 4],
        }),
      ),
    ),
  };
}
