/** What stands for the present answers where a round may be named. */
export const NOW = 'now';
