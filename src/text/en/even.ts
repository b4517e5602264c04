export const even: string = 'All have the same maturity; it is named here for its rank alone.';
