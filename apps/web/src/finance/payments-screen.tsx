import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { PAYOUT_STATUSES, type PayoutStatus } from '#contracts';
import { hasAnyRole, useMe } from '../shared/api/session.js';
import { LinkButton } from '../shared/layout/link-button.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { QueryView } from '../shared/states/query-view.js';
import { formatDate } from '../shared/time/moments.js';
import { serverNow } from '../shared/time/server-clock.js';
import { DayList } from './day-list.js';
import { ExportButton } from './export-button.js';
import { paymentDayQuery, payoutsQuery } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import classes from './finance.module.css';
import { PagedView } from './paged-table.js';
import { PayoutCard } from './payout-card.js';
import { EmptyList, StatusFilter } from './status-filter.js';

/** Payout day: what waits, and the payments themselves. The address holds which of them are shown. */
export function PaymentsScreen(): React.JSX.Element {
  const { t, locale } = useFinanceTexts();
  const { status } = useSearch({ from: '/fund/payments' });
  const navigate = useNavigate();
  const day = useQuery(paymentDayQuery);
  const show = (wanted: PayoutStatus | undefined): void =>
    void navigate({ to: '/fund/payments', search: wanted ? { status: wanted } : {}, replace: true });
  const prepares = hasAnyRole(useMe(), 'finance-preparer');
  return (
    <>
      <PageHeader
        title={t('finance.payments.title')}
        actions={
          <div className={classes.head}>
            {prepares && (day.data?.toSend.count ?? 0) > 0 && <ExportButton />}
            {prepares && (
              <LinkButton to="/fund/statements" variant="default">
                {t('finance.payments.import')}
              </LinkButton>
            )}
            <Link to="/fund/ledger">{t('finance.payments.ledger')}</Link>
          </div>
        }
      />
      <Title order={2}>
        {t('finance.payments.today', { date: formatDate(new Date(serverNow()), undefined, locale) })}
      </Title>
      <QueryView query={day}>{(today) => <DayList day={today} />}</QueryView>
      <Title order={2} id="payments">
        {t('finance.payments.list')}
      </Title>
      <StatusFilter kind="payout" statuses={PAYOUT_STATUSES} value={status} onChange={show} />
      <PagedView query={payoutsQuery(status)}>
        {(payouts) =>
          payouts.length === 0 ? (
            <EmptyList kind="payout" text={t('finance.payments.none')} value={status} onChange={show} />
          ) : (
            <ul className={classes.cards}>
              {payouts.map((payout) => (
                <PayoutCard key={payout.id} payout={payout} />
              ))}
            </ul>
          )
        }
      </PagedView>
    </>
  );
}
