import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Status } from '../shared/status/status.js';
import { formatDay } from '../shared/time/moments.js';
import { payoutsQuery, type Payout } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import classes from './finance.module.css';
import { formatRoubles } from '../shared/texts/roubles.js';

/** Payments that nobody can vouch for, each by itself: a person has to ask the bank. */
export function UnknownPayouts(): React.JSX.Element {
  const { data } = useInfiniteQuery(payoutsQuery('unknown'));
  const payouts = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      {payouts.map((payout) => (
        <Unknown key={payout.id} payout={payout} />
      ))}
    </>
  );
}

function Unknown({ payout }: { payout: Payout }): React.JSX.Element {
  const { t, locale } = useFinanceTexts();
  const { id, paymentNumber, paymentDate, reference, amountKopecks, payee } = payout;
  const name =
    paymentNumber === null
      ? t('finance.payment.reference', { reference })
      : t('finance.payment.number', { number: paymentNumber });
  return (
    <li className={classes.unknown}>
      <Status kind="payout" status="unknown" />
      <div>
        <p>
          {name} · <span className={classes.sum}>{formatRoubles(BigInt(amountKopecks))}</span> · {payee.name}
        </p>
        <p className={classes.note}>
          {paymentDate
            ? t('finance.payments.unknown-since', { date: formatDay(paymentDate, locale) })
            : t('finance.payments.unknown-note')}
        </p>
      </div>
      <Link
        to="/fund/payments/$payoutId"
        params={{ payoutId: id }}
        aria-label={`${t('finance.payments.reconcile')}: ${name}`}
      >
        {t('finance.payments.reconcile')}
      </Link>
    </li>
  );
}
