import type { BudgetOpinions } from '../use-cases/read-budget-opinions.js';
import type { BudgetCutDto, BudgetOpinionsDto } from './dto/budget-opinions.dto.js';

export function opinionsView({
  applicationId,
  budget,
  reviews,
  compared,
}: BudgetOpinions): BudgetOpinionsDto {
  const alias = (i: number): string => reviews[i]?.expertAlias ?? '';
  return {
    applicationId,
    askedKopecks: compared.askedKopecks.toString(),
    medianKopecks: compared.medianKopecks.toString(),
    experts: reviews.map(({ reviewId, expertAlias, recommendation, commentForCouncil }, i) => ({
      ...{ reviewId, expertAlias, recommendation, commentForCouncil },
      proposedKopecks: (compared.totals[i] ?? compared.askedKopecks).toString(),
    })),
    lines: compared.lines.map(({ askedKopecks, medianKopecks, proposed }, line) => ({
      article: budget[line]?.article ?? 'other',
      title: budget[line]?.title ?? '',
      askedKopecks: askedKopecks.toString(),
      medianKopecks: medianKopecks.toString(),
      proposals: proposed.map(({ proposedKopecks, reason }, i) => ({
        ...{ expertAlias: alias(i), proposedKopecks: proposedKopecks.toString(), reason },
      })),
    })),
  };
}

export function cutView({ applicationId, number, reviews, compared }: BudgetOpinions): BudgetCutDto {
  return {
    ...{ applicationId, applicationNumber: number, reviews: reviews.length },
    askedKopecks: compared.askedKopecks.toString(),
    medianKopecks: compared.medianKopecks.toString(),
  };
}
