import { REVIEWED, type PortfolioSettings, type Reviewed } from '../answers';

export const REVIEW_ENDS = ['last', 'next'] as const;
type End = (typeof REVIEW_ENDS)[number];

/** Nobody has looked at anything yet. */
export const PLAIN_PORTFOLIO: PortfolioSettings = {
  reviews: {
    catalogue: { last: null, next: null },
    profile: { last: null, next: null },
    portfolio: { last: null, next: null },
  },
};

/** The key of a date of the portfolio among cells that belong to no item. */
export const reviewKey = (reviewed: Reviewed, end: End): string => `portfolio.${reviewed}.${end}`;

/** The key of the cell that says how the lists are ordered. */
export const ORDER_KEY = 'portfolio.order';

/** Those cells, each with what it says and how it is said anew. */
export const PORTFOLIO_CELLS: Readonly<
  Record<
    string,
    {
      readonly get: (portfolio: PortfolioSettings) => string | null;
      readonly set: (portfolio: PortfolioSettings, value: string | null) => PortfolioSettings;
    }
  >
> = {
  ...Object.fromEntries(
    REVIEWED.flatMap((reviewed) =>
      REVIEW_ENDS.map((end) => [
        reviewKey(reviewed, end),
        {
          get: ({ reviews }: PortfolioSettings) => reviews[reviewed][end],
          set: ({ reviews, ...rest }: PortfolioSettings, value: string | null) => ({
            ...rest,
            reviews: { ...reviews, [reviewed]: { ...reviews[reviewed], [end]: value } },
          }),
        },
      ]),
    ),
  ),
  [ORDER_KEY]: {
    get: ({ order }: PortfolioSettings) => order ?? null,
    set: ({ reviews }: PortfolioSettings, value: string | null) => ({
      reviews,
      ...(value === 'recommendation' && { order: value }),
    }),
  },
};
