import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';
import { readPortfolio } from '../portfolio/readPortfolio';

/** ポートフォリオ: service by service whether it is needed, who delivers it, and how well, now and as planned. */
export const portfolio = {
  key: 'portfolio',
  since: 3,
  optional: { versionName: 'ISOMM_PortfolioVersion', version: 1, along: ['scope', 'plan'] },
  holdsAnswers: true,
  marks: ['ISOMM_PortfolioAssignee', 'ISOMM_PortfolioId', 'ISOMM_PortfolioVersion'],
  names: namesSince(
    3,
    {
      input: [
        'ISOMM_PortfolioVersion',
        'ISOMM_PortfolioId',
        'ISOMM_PortfolioReason',
        'ISOMM_PortfolioUnassigned',
        'ISOMM_PortfolioAssignee',
        'ISOMM_PortfolioProvider',
        'ISOMM_PortfolioReviewed',
        'ISOMM_PortfolioNextReview',
        'ISOMM_PortfolioMark',
      ],
      helper: [
        'ISOMM_PortfolioLevel',
        'ISOMM_PortfolioAssignment',
        'ISOMM_PortfolioOpen',
        'ISOMM_PortfolioConflict',
      ],
    },
    // Only where there is more than one level to recommend.
    { input: ['ISOMM_PortfolioOrder', 'ISOMM_PortfolioOrders'], helper: ['ISOMM_PortfolioByRank'] },
  ),
  contributes: {
    rank: (id) =>
      `IF(ISOMM_PortfolioByRank=0,0,IFERROR(INDEX(ISOMM_PortfolioLevel,MATCH(${id},ISOMM_PortfolioId,0)),ISOMM_PortfolioByRank))`,
  },
  answerKeys: ['adoptionReason', 'unassigned', 'assignee', 'provider'],
  topKeys: ['portfolio'],
  read: readPortfolio,
} as const satisfies AssessmentPart;
