import { useState } from 'react';
import { answerOf, api } from '../shared/api/client.js';
import { ErrorSummary } from '../shared/forms/error-summary.js';
import { ActionBar } from '../shared/layout/action-bar.js';
import type { Payout } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import { ReasonForm } from '../shared/forms/reason-form.js';
import { useReasons } from './use-reasons.js';
import { useStep } from './use-step.js';

/** Steps that stay on record with a reason: what the API calls them, and the outcome that they report. */
const REASONED = {
  confirm: { label: 'finance.payment.confirm', outcome: 'confirmed' },
  reject: { label: 'finance.payment.reject', outcome: 'rejected' },
  declareUnpaid: { label: 'finance.payment.reject', outcome: 'rejected' },
  loseTrack: { label: 'finance.payment.lose', outcome: 'unknown' },
  cancel: { label: 'finance.payment.cancel', outcome: null },
} as const;
type Reasoned = keyof typeof REASONED;

export function PayoutActions({ payout: { id, availableActions } }: { payout: Payout }): React.JSX.Element {
  const { t } = useFinanceTexts();
  const explain = useReasons();
  const [asking, ask] = useState<Reasoned | null>(null);
  const params = { path: { id } };
  const approve = useStep(() => answerOf(api.POST('/api/payouts/{id}/approve', { params })));
  const step = useStep(async ({ action, reason }: { action: Reasoned; reason: string }) => {
    const { outcome } = REASONED[action];
    if (outcome === null) await answerOf(api.POST('/api/payouts/{id}/cancel', { params, body: { reason } }));
    else await answerOf(api.POST('/api/payouts/{id}/resolve', { params, body: { outcome, reason } }));
    ask(null);
  });
  const error = approve.error ?? step.error;
  return (
    <>
      <ActionBar
        offers={availableActions}
        explain={explain}
        actions={[
          {
            name: 'approve',
            label: t('finance.payment.approve'),
            run: () => approve.mutate(),
            pending: approve.isPending,
          },
          ...(Object.keys(REASONED) as Reasoned[]).map((action) => ({
            ...{ name: action, label: t(REASONED[action].label) },
            run: () => ask(action),
            ...(action !== 'confirm' && { weight: 'grave' as const }),
          })),
        ]}
      />
      <ErrorSummary faults={[]} error={error} />
      {asking && (
        <ReasonForm
          key={asking}
          label={t(asking === 'cancel' ? 'finance.payment.cancel-why' : 'finance.payment.resolve-why')}
          {...(asking !== 'cancel' && { description: t('finance.payment.resolve-hint') })}
          send={t(REASONED[asking].label)}
          pending={step.isPending}
          onSend={(reason) => step.mutate({ action: asking, reason })}
          onCancel={() => ask(null)}
        />
      )}
    </>
  );
}
