import { useState } from 'react';
import { answerOf, api } from '../shared/api/client.js';
import { ErrorSummary } from '../shared/forms/error-summary.js';
import { ActionBar } from '../shared/layout/action-bar.js';
import type { Agreement } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import { PaperForm } from './paper-form.js';
import { ReasonForm } from '../shared/forms/reason-form.js';
import { useReasons } from './use-reasons.js';
import { useStep } from './use-step.js';

const REASONED = ['suspend', 'resume', 'complete', 'terminate'] as const;
type Reasoned = (typeof REASONED)[number];

/** The steps of an agreement; the grantee reads why. */
export function AgreementActions({
  agreement: { id, availableActions },
}: {
  agreement: Agreement;
}): React.JSX.Element {
  const { t } = useFinanceTexts();
  const explain = useReasons();
  const [asking, ask] = useState<Reasoned | 'sign' | null>(null);
  const params = { path: { id } };
  const sign = useStep(async (signedOn: string) => {
    await answerOf(api.POST('/api/agreements/{id}/sign-on-paper', { params, body: { signedOn } }));
    ask(null);
  });
  const step = useStep(async ({ action, reason }: { action: Reasoned; reason: string }) => {
    const body = { reason };
    if (action === 'suspend') await answerOf(api.POST('/api/agreements/{id}/suspend', { params, body }));
    if (action === 'resume') await answerOf(api.POST('/api/agreements/{id}/resume', { params, body }));
    if (action === 'complete') await answerOf(api.POST('/api/agreements/{id}/complete', { params, body }));
    if (action === 'terminate') await answerOf(api.POST('/api/agreements/{id}/terminate', { params, body }));
    ask(null);
  });
  const error = sign.error ?? step.error;
  return (
    <>
      <ActionBar
        offers={availableActions}
        explain={explain}
        actions={[
          {
            name: 'sign',
            label: t('finance.agreement.sign'),
            run: () => ask('sign'),
          },
          ...REASONED.map((action) => ({
            ...{ name: action, label: t(`finance.agreement.${action}`) },
            run: () => ask(action),
            ...(['suspend', 'terminate'].includes(action) && { weight: 'grave' as const }),
          })),
        ]}
      />
      <ErrorSummary faults={[]} error={error} />
      {asking === 'sign' && (
        <PaperForm pending={sign.isPending} onSend={sign.mutate} onCancel={() => ask(null)} />
      )}
      {asking && asking !== 'sign' && (
        <ReasonForm
          key={asking}
          label={t('finance.agreement.why')}
          send={t(`finance.agreement.${asking}`)}
          pending={step.isPending}
          onSend={(reason) => step.mutate({ action: asking, reason })}
          onCancel={() => ask(null)}
        />
      )}
    </>
  );
}
