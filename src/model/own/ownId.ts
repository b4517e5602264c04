/** How the id of a model begins that somebody else made: none of the catalogue's does. */
const OWN = 'own:';

/** Whether a model's data travel in the workbook, because no catalogue has them. */
export const isOwn = (id: string): boolean => id.startsWith(OWN);

/** The id of a made model: what its file calls it, and which edition of that it is. */
export const ownId = (name: string, revision: string): string => `${OWN}${name}@${revision}`;

/** The same taken apart; a bare name has no revision. */
export function ownName(id: string): { readonly name: string; readonly revision: string | null } {
  const [name = '', ...rest] = (isOwn(id) ? id.slice(OWN.length) : id).split('@');
  return { name, revision: rest.length === 0 ? null : rest.join('@') };
}
