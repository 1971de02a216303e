import { Link } from '@tanstack/react-router';
import { hasAnyRole, useMe } from '../shared/api/session.js';
import { Status } from '../shared/status/status.js';
import { Typeset } from '../shared/texts/typeset.js';
import { formatDay } from '../shared/time/moments.js';
import type { Payout } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import classes from './finance.module.css';
import { PayoutActions } from './payout-actions.js';
import { formatRoubles } from '../shared/texts/roubles.js';

/** One payment: to whom, from where, through whose hands, and what may be done with it now. */
export function PayoutCard({ payout }: { payout: Payout }): React.JSX.Element {
  const { t, locale } = useFinanceTexts();
  const me = useMe();
  const own = me?.personId === payout.createdBy;
  const { payee, paymentNumber, reference, agreementId, agreementNumber, ordinal, status } = payout;
  const { approvedByName, settledOn } = payout;
  const hands = [
    own ? t('finance.payment.prepared-you') : t('finance.payment.prepared', { name: payout.createdByName }),
    approvedByName && t('finance.payment.approved', { name: approvedByName }),
    settledOn && t('finance.payment.settled', { date: formatDay(settledOn, locale) }),
  ];
  const requisites = {
    ...{ inn: payee.inn, account: payout.sentToAccount ?? payee.account },
    ...{ bik: payee.bik, bank: payee.bankName },
  };
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <Status kind="payout" status={status} />
        <strong>{payee.name}</strong>
        <span className={classes.sum}>{formatRoubles(BigInt(payout.amountKopecks))}</span>
      </div>
      <p>
        {paymentNumber === null
          ? t('finance.payment.reference', { reference })
          : t('finance.payment.number', { number: paymentNumber })}
        {' · '}
        <Link to="/fund/agreements/$agreementId" params={{ agreementId }}>
          <Typeset>{t('finance.payment.for', { number: agreementNumber, ordinal })}</Typeset>
        </Link>
      </p>
      <p className={classes.note}>{t('finance.agreement.requisites-line', requisites)}</p>
      <p className={classes.note}>
        <Typeset>{hands.filter(Boolean).join(' · ')}</Typeset>
      </p>
      {payout.statusReason && <p className={classes.note}>{payout.statusReason}</p>}
      {own && status === 'draft' && <p>{t('finance.payment.four-eyes')}</p>}
      {payout.batchId && hasAnyRole(me, 'finance-preparer') && (
        <p>
          <a href={`/api/payment-batches/${payout.batchId}`} download>
            {t('finance.payment.file')}
          </a>
        </p>
      )}
      <PayoutActions payout={payout} />
    </li>
  );
}
