import { parseKopecks } from '#kernel';
import type { ReserveRule } from '../domain/allocate.js';
import { fail } from '../domain/awards.errors.js';
import type { Proposal, Wishes } from '../domain/proposal.js';
import type { AwardWishesDto, ProposeAwardsDto, ReserveDto } from './dto/propose-awards.dto.js';

/** @throws DomainError `awards.wrong-proposal` when the reserve is neither a count nor a list, or both */
export function proposalFrom(body: ProposeAwardsDto): Proposal {
  const { protocolNumber, protocolDate } = body;
  return { protocolNumber, protocolDate, ...wishesFrom(body) };
}

/** @throws DomainError as `proposalFrom` */
export function wishesFrom(body: AwardWishesDto): Wishes {
  return {
    passMarks: body.passMarks,
    amounts: (body.amounts ?? []).map((entry) => ({
      ...entry,
      amountKopecks: parseKopecks(entry.amountKopecks),
    })),
    overrides: body.overrides ?? [],
    reserve: reserveFrom(body.reserve),
  };
}

function reserveFrom({ count, applicationIds }: ReserveDto): ReserveRule {
  if (Array.isArray(applicationIds) !== (typeof count === 'number'))
    return typeof count === 'number' ? { count } : { applicationIds: applicationIds ?? [] };
  throw fail('awards.wrong-proposal', { count: 1 }, [
    { pointer: '/reserve', code: 'awards.reserve-unclear' },
  ]);
}
