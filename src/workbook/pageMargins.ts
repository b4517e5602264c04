/** Between the edge of the paper and what is printed, in inches; at the foot there is room for one line. */
export const PAGE_MARGINS = {
  left: 0.4,
  right: 0.4,
  top: 0.5,
  bottom: 0.6,
  header: 0.3,
  footer: 0.3,
} as const;
