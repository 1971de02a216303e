import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { answerOf, api } from '../shared/api/client.js';
import { sentenceOf } from '../shared/states/fault.js';
import type { Payout, Tranche } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import classes from './finance.module.css';
import { useReasons } from './use-reasons.js';
import { useStep } from './use-step.js';

/** Draws up the payout of a ready tranche; somebody else approves it. */
interface Ready {
  tranche: Tranche;
  onPrepared: (payout: Payout) => void;
}

export function PrepareButton({ tranche, onPrepared }: Ready): React.JSX.Element | null {
  const { t } = useFinanceTexts();
  const explain = useReasons();
  const { id, payout, availableActions } = tranche;
  const prepare = useStep(async () =>
    onPrepared(await answerOf(api.POST('/api/tranches/{id}/payouts', { params: { path: { id } } }))),
  );
  const offer = availableActions.find(({ action }) => action === 'startPayment');
  if (payout)
    return (
      <Link to="/fund/payments/$payoutId" params={{ payoutId: payout.id }}>
        {t('finance.tranches.paying', { status: t(`status.payout.${payout.status}`) })}
      </Link>
    );
  if (!offer) return null;
  if (!offer.available) return <>{explain(offer.reason)}</>;
  return (
    <>
      <Button size="xs" loading={prepare.isPending} onClick={() => prepare.mutate()}>
        {t('finance.tranches.prepare')}
      </Button>
      {prepare.error && (
        <p role="alert" className={classes.fault}>
          {sentenceOf(prepare.error, t)}
        </p>
      )}
    </>
  );
}
