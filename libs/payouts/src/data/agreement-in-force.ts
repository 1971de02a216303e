import type { EntityManager } from 'typeorm';
import type { AwardEntity, AwardFacts } from '#awards';
import { AgreementEntity } from './agreement.entity.js';

/** Whether an award's money is promised. Read under the agreement's lock: it may be signed at this moment. */
export async function agreementInForce(em: EntityManager, award: AwardEntity): Promise<AwardFacts> {
  const agreement = await em.findOne(AgreementEntity, {
    where: { awardId: award.id },
    lock: { mode: 'pessimistic_write' },
  });
  return { agreementInForce: agreement !== null && !['draft', 'declined'].includes(agreement.status) };
}
