import { useState } from 'react';
import { answerOf, api } from '../shared/api/client.js';
import { ErrorSummary } from '../shared/forms/error-summary.js';
import { ActionBar } from '../shared/layout/action-bar.js';
import { sentenceOf } from '../shared/states/fault.js';
import type { Report } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import { ReasonForm } from '../shared/forms/reason-form.js';
import { useReasons } from './use-reasons.js';
import { useStep } from './use-step.js';

export function ReportActions({ report: { id, availableActions } }: { report: Report }): React.JSX.Element {
  const { t } = useFinanceTexts();
  const explain = useReasons();
  const [returning, setReturning] = useState(false);
  const params = { path: { id } };
  const accept = useStep(() => answerOf(api.POST('/api/reports/{id}/accept', { params })));
  const back = useStep(async (remarks: string) => {
    await answerOf(api.POST('/api/reports/{id}/return', { params, body: { remarks } }));
    setReturning(false);
  });
  const error = accept.error ?? back.error;
  return (
    <>
      <ActionBar
        offers={availableActions}
        explain={explain}
        actions={[
          {
            name: 'accept',
            label: t('finance.report.accept'),
            run: () => accept.mutate(),
            pending: accept.isPending,
          },
          {
            name: 'return',
            label: t('finance.report.return'),
            run: () => setReturning(true),
            weight: 'grave',
          },
        ]}
      />
      <ErrorSummary faults={[]} {...(error && { sentence: sentenceOf(error, t) })} />
      {returning && (
        <ReasonForm
          longest={5_000}
          label={t('finance.report.what')}
          send={t('finance.report.return')}
          pending={back.isPending}
          onSend={(remarks) => back.mutate(remarks)}
          onCancel={() => setReturning(false)}
        />
      )}
    </>
  );
}
