import { sumKopecks } from '#kernel';
import type { CallDetails } from '../fund-calls-query.js';
import type { Funding } from './funding-line.js';

/** Everything that a call has to give, but for what it keeps for appeals. */
export const wholeBudget = ({
  sources,
  appealReserveKopecks,
}: Pick<CallDetails, 'sources' | 'appealReserveKopecks'>): Funding => ({
  budget:
    sumKopecks(sources.map(({ amountKopecks }) => BigInt(amountKopecks))) - BigInt(appealReserveKopecks),
  most: null,
});
