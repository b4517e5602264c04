import type { KnownFamily } from '../workbook/knownFamily';
import type { Family, NameUse, Part } from './part';

/** The parts of a workbook of today that has these optional ones, and those they show nothing without. */
export const partsWith = <P extends Part>({ parts }: Family<P>, optional: readonly string[] = []): P[] => {
  const needed = parts.flatMap((part) => (optional.includes(part.key) ? (part.optional?.needs ?? []) : []));
  const asked = [...optional, ...needed];
  return parts.filter(({ key, optional: own }) => !own || asked.includes(own.of ?? key));
};

/** The second sheets of these parts. */
export const secondOf = ({ parts }: Family, keys: readonly string[]): string[] =>
  parts.flatMap(({ key, optional }) =>
    optional?.of !== undefined && keys.includes(optional.of) ? [key] : [],
  );

/** Keys of the optional parts that are there: their names are, even where one of them points nowhere. */
export const optionalThere = ({ parts }: Family, has: (name: string) => boolean): string[] =>
  parts
    .filter(({ optional, names }) => optional && names.some(({ name }) => has(name)))
    .map(({ key }) => key);

const oneOf = (uses: readonly NameUse[], use: NameUse): boolean => uses.length === 0 || uses.includes(use);

/** Those of them that answers name; of a part with a second sheet either one will do. */
export const namedParts = ({ parts }: Family, keys: readonly string[]): string[] =>
  parts.flatMap(({ key, optional }) =>
    !optional?.unnamed &&
    optional?.of === undefined &&
    keys.some((each) => each === key || secondOf({ parts } as Family, [key]).includes(each))
      ? [key]
      : [],
  );

/** Every name of a family, or those of some uses, whether the part that gives it is there or not. */
export const namesOf = ({ parts }: Family, ...uses: readonly NameUse[]): string[] =>
  parts.flatMap(({ names }) => names.filter(({ use }) => oneOf(uses, use)).map(({ name }) => name));

/** The names that a workbook of this layout with these optional parts must have. */
export const requiredNames = (
  family: Family,
  layout: number,
  optional: readonly string[],
  ...uses: readonly NameUse[]
): string[] =>
  partsWith(family, optional)
    .filter(({ since }) => since <= layout)
    .flatMap(({ names }) => names)
    .filter(
      ({ since, until = layout, use, spare }) =>
        since <= layout && layout <= until && !spare && oneOf(uses, use),
    )
    .map(({ name }) => name);

/** What whoever touches an open workbook has to know of a family. */
export const knownFamily = (family: Family): KnownFamily => ({
  key: family.key,
  names: new Set(namesOf(family)),
  marks: Object.fromEntries(family.parts.map(({ key, marks }) => [key, marks])),
  last: family.parts.flatMap(({ key, holdsAnswers }) => (holdsAnswers ? [key] : [])),
});
