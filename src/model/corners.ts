/** With fewer functions a radar is no figure but a stick: bars show their means. */
export const CORNERS = 3;
