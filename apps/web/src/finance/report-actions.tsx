import { useState } from 'react';
import { answerOf, api } from '../shared/api/client.js';
import { ErrorSummary } from '../shared/forms/error-summary.js';
import { ReasonForm } from '../shared/forms/reason-form.js';
import { ActionBar } from '../shared/layout/action-bar.js';
import { formatDay } from '../shared/time/moments.js';
import type { Agreement, Report } from './finance-queries.js';
import { useFinanceTexts } from './finance-texts.js';
import { useReasons } from './use-reasons.js';
import { useStep } from './use-step.js';

/** The curator takes a report or sends it back; while it is owed, payments can be stopped from here. */
export function ReportActions({
  report,
  agreement,
}: {
  report: Report;
  agreement: Agreement;
}): React.JSX.Element {
  const { t, locale } = useFinanceTexts();
  const explain = useReasons();
  const [asking, ask] = useState<'return' | 'suspend' | null>(null);
  const { id, kind, ordinal, status, dueOn, lateDays } = report;
  const owed = status === 'returned' || lateDays > 0;
  const params = { path: { id } };
  const accept = useStep(() => answerOf(api.POST('/api/reports/{id}/accept', { params })));
  const back = useStep(async (remarks: string) => {
    await answerOf(api.POST('/api/reports/{id}/return', { params, body: { remarks } }));
    ask(null);
  });
  const suspend = useStep(async (reason: string) => {
    const path = { id: agreement.id };
    await answerOf(api.POST('/api/agreements/{id}/suspend', { params: { path }, body: { reason } }));
    ask(null);
  });
  const error = accept.error ?? back.error ?? suspend.error;
  return (
    <>
      <ActionBar
        offers={[
          ...report.availableActions,
          ...agreement.availableActions.filter(
            ({ action, available }) => owed && available && action === 'suspend',
          ),
        ]}
        explain={explain}
        actions={[
          {
            name: 'accept',
            label: t('finance.report.accept'),
            run: () => accept.mutate(),
            pending: accept.isPending,
          },
          { name: 'return', label: t('finance.report.return'), run: () => ask('return'), weight: 'grave' },
          {
            name: 'suspend',
            label: t('finance.agreement.suspend'),
            run: () => ask('suspend'),
            weight: 'grave',
          },
        ]}
      />
      <ErrorSummary faults={[]} error={error} />
      {asking === 'return' && (
        <ReasonForm
          longest={5_000}
          label={t('finance.report.what')}
          send={t('finance.report.return')}
          pending={back.isPending}
          onSend={(remarks) => back.mutate(remarks)}
          onCancel={() => ask(null)}
        />
      )}
      {asking === 'suspend' && (
        <ReasonForm
          label={t('finance.agreement.why')}
          initial={t('finance.report.late-reason', {
            ...{ kind, ordinal, days: lateDays },
            due: formatDay(dueOn, locale),
          })}
          send={t('finance.agreement.suspend')}
          pending={suspend.isPending}
          onSend={(reason) => suspend.mutate(reason)}
          onCancel={() => ask(null)}
        />
      )}
    </>
  );
}
