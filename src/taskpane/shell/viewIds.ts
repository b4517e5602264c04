/** The views of the pane in the order in which people meet them; `views.ts` has what each shows. */
export const VIEW_IDS = ['answer', 'results', 'departments', 'settings'] as const;

export type ViewId = (typeof VIEW_IDS)[number];
