import { Link } from '@tanstack/react-router';
import { Empty } from '../shared/states/empty.js';
import { Status } from '../shared/status/status.js';
import type { PaymentDay } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import classes from './finance.module.css';
import { lateDaysOf, linesOf, type DayLine } from './payment-day.js';
import { UnknownPayouts } from './unknown-payouts.js';
import { formatRoubles } from '../shared/texts/roubles.js';

/** What waits today, in lines with a way to each. */
export function DayList({ day }: { day: PaymentDay }): React.JSX.Element {
  const { t } = useFinanceTexts();
  const lines = linesOf(day);
  if (lines.length === 0 && day.unknown.count === 0) return <Empty text={t('finance.payments.done')} />;
  return (
    <ul className={classes.day}>
      {day.unknown.count > 0 && <UnknownPayouts />}
      {lines.map((line) => (
        <Line key={line.name} line={line} day={day} />
      ))}
    </ul>
  );
}

function Line({ line, day }: { line: DayLine; day: PaymentDay }): React.JSX.Element {
  const { t, locale } = useFinanceTexts();
  const { name, count, amountKopecks, to, status } = line;
  const title =
    name === 'unmatched' ? t('finance.payments.unmatched') : t(`finance.payments.${name}`, { count });
  const go = t(name === 'unmatched' ? 'finance.payments.resolve' : 'finance.payments.open');
  return (
    <li>
      <span>{title}</span>
      <span className={classes.sum}>{amountKopecks !== null && formatRoubles(BigInt(amountKopecks))}</span>
      <span className={classes.note}>
        {name !== 'to-check' &&
          t(`finance.payments.${name}-note`, {
            ...{ count, agreements: day.awaitedAgreements, reports: day.waitingForReport.count },
            both: day.awaitedAgreements > 0 && day.waitingForReport.count > 0 ? 'yes' : 'no',
            ...lateDaysOf(day, locale),
          })}
        {name === 'overdue' && day.pausedAgreements > 0 && (
          <>
            {' '}
            <Status kind="agreement" status="suspended" />
            {day.pausedAgreements > 1 && ` × ${day.pausedAgreements}`}
          </>
        )}
      </span>
      <Link
        to={to}
        {...(status && { search: { status } })}
        {...(to === '/fund/payments' && { hash: 'payments' })}
        aria-label={`${go}: ${title}`}
      >
        {go}
      </Link>
    </li>
  );
}
