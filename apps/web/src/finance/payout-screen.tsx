import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { PageHeader } from '../shared/layout/page-header.js';
import { QueryView } from '../shared/states/query-view.js';
import { payoutQuery } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import classes from './finance.module.css';
import { PayoutCard } from './payout-card.js';

/** One payment at an address of its own. */
export function PayoutScreen(): React.JSX.Element {
  const { payoutId } = useParams({ from: '/fund/payments/$payoutId' });
  const { t } = useFinanceTexts();
  return (
    <QueryView query={useQuery(payoutQuery(payoutId))}>
      {(payout) => (
        <>
          <PageHeader
            title={t('finance.payment.reference', { reference: payout.reference })}
            crumbs={[{ to: '/fund/payments', label: t('finance.payments.title') }]}
          />
          <ul className={classes.cards}>
            <PayoutCard payout={payout} />
          </ul>
        </>
      )}
    </QueryView>
  );
}
