import { Link } from '@tanstack/react-router';
import type { Payout } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import classes from './finance.module.css';
import { formatRoubles } from '../shared/texts/roubles.js';

/** Where the payment went that has just been prepared: its tranche may have left the list. */
export function PreparedNotice({ payout }: { payout: Payout | null }): React.JSX.Element {
  const { t } = useFinanceTexts();
  return (
    <p role="status" className={classes.prepared}>
      {payout && (
        <>
          {t('finance.tranches.prepared', { amount: formatRoubles(BigInt(payout.amountKopecks)) })}{' '}
          <Link to="/fund/payments/$payoutId" params={{ payoutId: payout.id }}>
            {t('finance.payment.reference', { reference: payout.reference })}
          </Link>
        </>
      )}
    </p>
  );
}
