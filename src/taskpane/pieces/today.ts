/** The day where the person is, as Swedes write it: ISO. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');
