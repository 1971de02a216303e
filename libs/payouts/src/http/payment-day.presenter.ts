import type { PaymentDay, Sum } from '../data/payment-day.query.js';
import type { PaymentDayDto, PaymentSumDto } from './dto/payment-day.dto.js';

const sumView = ({ count, amountKopecks }: Sum): PaymentSumDto => ({
  count,
  amountKopecks: amountKopecks.toString(),
});

export function paymentDayView(day: PaymentDay & { awaitedAgreements: number }): PaymentDayDto {
  return {
    ...day,
    unknown: sumView(day.unknown),
    toApprove: sumView(day.toApprove),
    ownPrepared: sumView(day.ownPrepared),
    toSend: sumView(day.toSend),
    toPrepare: sumView(day.toPrepare),
    waitingForReport: sumView(day.waitingForReport),
  };
}
