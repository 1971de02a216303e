import type { PayoutView } from '../use-cases/payout-views.js';
import type { PayoutDto } from './dto/payout.dto.js';
import { payeeView } from './payees.presenter.js';

export function payoutView(view: PayoutView): PayoutDto {
  const { payout, tranche, agreement, payee, createdByName, approvedByName, actions } = view;
  const { id, trancheId, status, reference, paymentNumber, paymentDate, sentToAccount } = payout;
  const { createdBy, approvedBy, batchId, settledOn, statusReason } = payout;
  return {
    ...{ id, trancheId, status, reference, paymentNumber, paymentDate, sentToAccount },
    ...{ createdBy, createdByName, approvedBy, approvedByName },
    ...{ batchId, settledOn, statusReason },
    agreementId: agreement.id,
    agreementNumber: agreement.number,
    ordinal: tranche.ordinal,
    amountKopecks: payout.amountKopecks.toString(),
    payee: payeeView(payee),
    createdAt: payout.createdAt.toISOString(),
    approvedAt: payout.approvedAt?.toISOString() ?? null,
    availableActions: actions,
  };
}
