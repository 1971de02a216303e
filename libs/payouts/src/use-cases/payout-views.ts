import { In, type EntityManager } from 'typeorm';
import { PersonEntity } from '#identity';
import { availableActions, type ActionState } from '#kernel';
import { hasRole, type Actor } from '#platform';
import { AgreementEntity } from '../data/agreement.entity.js';
import { byId } from '../data/by-id.js';
import { PayeeEntity } from '../data/payee.entity.js';
import type { PayoutEntity } from '../data/payout.entity.js';
import { TrancheEntity } from '../data/tranche.entity.js';
import { payoutStatuses, type PayoutAction } from '../domain/payout.status.js';
import { checkRequisites, requisitesHash } from '../domain/requisites.js';

export interface PayoutView {
  payout: PayoutEntity;
  tranche: TrancheEntity;
  agreement: AgreementEntity;
  payee: PayeeEntity;
  createdByName: string;
  approvedByName: string | null;
  actions: ActionState[];
}

const PREPARER_ACTIONS: readonly PayoutAction[] = ['cancel', 'send'];
const APPROVER_ACTIONS: readonly PayoutAction[] = [
  'approve',
  'cancel',
  'confirm',
  'reject',
  'declareUnpaid',
  'loseTrack',
];

/** Payouts with what people want to know of them, whatever their number, in the same few queries. */
export async function payoutViews(
  em: EntityManager,
  actor: Actor,
  payouts: readonly PayoutEntity[],
): Promise<PayoutView[]> {
  const tranches = await byId(
    em.findBy(TrancheEntity, { id: In(payouts.map((payout) => payout.trancheId)) }),
  );
  const agreements = await byId(
    em.findBy(AgreementEntity, { id: In([...tranches.values()].map((tranche) => tranche.agreementId)) }),
  );
  const payees = await byId(em.findBy(PayeeEntity, { id: In(payouts.map((payout) => payout.payeeId)) }));
  const people = await byId(
    em.findBy(PersonEntity, {
      id: In(
        payouts.flatMap(({ createdBy, approvedBy }) => [createdBy, ...(approvedBy ? [approvedBy] : [])]),
      ),
    }),
  );
  return payouts.flatMap((payout) => {
    const tranche = tranches.get(payout.trancheId);
    const agreement = agreements.get(tranche?.agreementId ?? '');
    const payee = payees.get(payout.payeeId);
    if (!tranche || !agreement || !payee) return [];
    return [
      {
        ...{ payout, tranche, agreement, payee },
        createdByName: people.get(payout.createdBy)?.fullName ?? '',
        approvedByName: people.get(payout.approvedBy ?? '')?.fullName ?? null,
        actions: actionsOf(actor, payout, agreement, payee),
      },
    ];
  });
}

function actionsOf(
  actor: Actor,
  payout: PayoutEntity,
  agreement: AgreementEntity,
  payee: PayeeEntity,
): ActionState[] {
  const mine = [
    ...(hasRole(actor, payout.organiserId, 'finance-preparer') ? PREPARER_ACTIONS : []),
    ...(hasRole(actor, payout.organiserId, 'finance-approver') ? APPROVER_ACTIONS : []),
  ];
  return availableActions(payoutStatuses, payout.status, {
    ...{ createdBy: payout.createdBy, actorId: actor.personId, evidence: 'person' },
    agreementStatus: agreement.status,
    requisitesValid: checkRequisites(payee).errors.length === 0,
    approvedDigest: payout.approvedDigest,
    currentDigest: requisitesHash(payee.id, payee, payout.amountKopecks),
  }).filter(({ action }) => mine.includes(action));
}
