import { Title } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api } from '../../shared/api/client.js';
import { ActionBar } from '../../shared/layout/action-bar.js';
import { FactList } from '../../shared/layout/facts.js';
import { formatMoment } from '../../shared/time/moments.js';
import { explain } from '../explain.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { JournalLink } from '../office/journal-link.js';
import { ReasonForm } from '../reason-form.js';
import { Refusal } from '../refusal.js';
import { useChange } from '../use-change.js';
import { CalibratedApplication } from './calibrated-application.js';
import type { Round } from './calibration-query.js';
import { ExpertsTable } from './experts-table.js';
import { figure } from './figure.js';

/** A round with its steps, what the experts agree on, and what is said of each application. */
export function RoundView({ round }: { round: Round }): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const { status, madeAt, openedAt, closedAt, conclusion, agreement } = round;
  const when = (at: string | null): string | null => at && formatMoment(at, undefined, locale);
  return (
    <section className={classes.section}>
      <Title order={2}>{t(`fund.calibration.status.${status}`)}</Title>
      <Steps round={round} />
      <FactList
        items={[
          [t('fund.calibration.made'), when(madeAt)],
          [t('fund.calibration.opened'), when(openedAt)],
          [t('fund.calibration.closed'), when(closedAt)],
          [t('fund.calibration.conclusion'), conclusion],
          [t('fund.calibration.alpha'), agreement.alpha !== null && figure(agreement.alpha, locale)],
          [t('fund.calibration.icc'), agreement.icc !== null && figure(agreement.icc, locale)],
          [
            t('fund.calibration.mean-reliability', { count: agreement.reviewsPerApplication }),
            agreement.reliability !== null && figure(agreement.reliability, locale),
          ],
        ]}
      />
      {round.applications.map((application) => (
        <CalibratedApplication key={application.applicationId} round={round} application={application} />
      ))}
      {round.experts.length > 0 && <ExpertsTable experts={round.experts} />}
      <JournalLink kind="calibration-round" id={round.id} />
    </section>
  );
}

function Steps({ round: { id, availableActions } }: { round: Round }): React.JSX.Element {
  const { t } = useFundTexts();
  const [closing, setClosing] = useState(false);
  const params = { path: { id } };
  const open = useChange(() => answerOf(api.POST('/api/calibration-rounds/{id}/open', { params })));
  const discuss = useChange(() => answerOf(api.POST('/api/calibration-rounds/{id}/discuss', { params })));
  const close = useChange((conclusion: string) =>
    answerOf(api.POST('/api/calibration-rounds/{id}/close', { params, body: { conclusion } })),
  );
  return (
    <>
      <ActionBar
        actions={[
          {
            ...{ name: 'open', label: t('fund.calibration.open'), pending: open.isPending },
            run: () => open.mutate(undefined),
          },
          {
            ...{ name: 'discuss', label: t('fund.calibration.discuss'), pending: discuss.isPending },
            run: () => discuss.mutate(undefined),
          },
          { name: 'close', label: t('fund.calibration.close'), run: () => setClosing(true) },
        ]}
        offers={availableActions}
        explain={(code) => explain(code, t)}
      />
      <Refusal error={open.error ?? discuss.error} />
      {closing && (
        <ReasonForm
          id="calibration-conclusion"
          label={t('fund.calibration.conclusion')}
          button={t('fund.calibration.close')}
          change={close}
          onClose={() => setClosing(false)}
        />
      )}
    </>
  );
}
