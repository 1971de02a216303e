import { In, Not, type EntityManager } from 'typeorm';
import { BudgetSourceEntity } from '#calls';
import type { TrancheStatus } from '#contracts';
import { OrganisationEntity } from '#identity';
import { availableActions, decide, type ActionState } from '#kernel';
import { hasRole, type Actor } from '#platform';
import { AgreementEntity } from '../data/agreement.entity.js';
import { byId } from '../data/by-id.js';
import { PayoutEntity } from '../data/payout.entity.js';
import { SETTLED_WITHOUT_PAYMENT } from '../data/payouts.js';
import { trancheFacts } from '../data/tranche-facts.js';
import type { TrancheEntity } from '../data/tranche.entity.js';
import { trancheStatuses, type TrancheFacts } from '../domain/tranche.status.js';

export interface TrancheView {
  tranche: TrancheEntity;
  agreementNumber: string;
  organisationName: string;
  sourceName: string;
  /** The code of what keeps it from being paid; null when nothing does. */
  waitsFor: string | null;
  /** The one that is under way or has paid it. */
  payout: PayoutEntity | null;
  actions: ActionState[];
}

/** Tranches with what people want to know of them, whatever their number, in the same few queries. */
export async function trancheViews(
  em: EntityManager,
  actor: Actor,
  tranches: readonly TrancheEntity[],
): Promise<TrancheView[]> {
  const ids = tranches.map(({ id }) => id);
  const facts = await trancheFacts(em, ids);
  const payouts = await livePayouts(em, ids);
  const agreements = await byId(
    em.findBy(AgreementEntity, { id: In(tranches.map((tranche) => tranche.agreementId)) }),
  );
  const organisations = await byId(
    em.findBy(OrganisationEntity, { id: In([...agreements.values()].map((a) => a.organisationId)) }),
  );
  const sources = await byId(
    em.findBy(BudgetSourceEntity, { id: In(tranches.map((tranche) => tranche.sourceId)) }),
  );
  return tranches.map((tranche) => {
    const agreement = agreements.get(tranche.agreementId);
    const { id, status } = tranche;
    const known = facts.get(id) ?? {};
    return {
      tranche,
      agreementNumber: agreement?.number ?? '',
      organisationName: organisations.get(agreement?.organisationId ?? '')?.name ?? '',
      sourceName: sources.get(tranche.sourceId)?.name ?? '',
      waitsFor: waitsFor(status, known),
      payout: payouts.get(id) ?? null,
      actions: hasRole(actor, tranche.organiserId, 'finance-preparer')
        ? availableActions(trancheStatuses, status, known).filter(({ action }) => action === 'startPayment')
        : [],
    };
  });
}

function waitsFor(status: TrancheStatus, facts: TrancheFacts): string | null {
  if (status === 'suspended') return 'payouts.agreement-not-active';
  if (status !== 'planned') return null;
  const opening = decide(trancheStatuses, 'open', status, facts);
  return opening.ok ? null : opening.reason;
}

/** By tranche. The database holds that there is at most one. */
async function livePayouts(em: EntityManager, trancheIds: string[]): Promise<Map<string, PayoutEntity>> {
  const payouts = await em.findBy(PayoutEntity, {
    trancheId: In(trancheIds),
    status: Not(In(SETTLED_WITHOUT_PAYMENT)),
  });
  return new Map(payouts.map((payout) => [payout.trancheId, payout]));
}
