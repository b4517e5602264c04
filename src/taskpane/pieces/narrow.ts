/** The narrowest pane there is, and any pane at 200 %. */
export const NARROW = '@media (max-width: 299px)';
