import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { PageHeader } from '../../shared/layout/page-header.js';
import { QueryView } from '../../shared/states/query-view.js';
import { Status } from '../../shared/status/status.js';
import { DeadlineClock } from '../../shared/time/deadline-clock.js';
import { callQuery, type CallDetails } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { JournalLink } from '../office/journal-link.js';
import { ReadOnly } from '../read-only.js';
import { useMay } from '../rights.js';
import { CallActions, type Asking } from './call-actions.js';
import { CallRemarks } from './call-remarks.js';
import { CallRules } from './call-rules.js';
import { CallTimeline } from './call-timeline.js';
import { RubricTable } from './rubric-table.js';

/** A call as a timeline, with what keeps it from being published and what can be done with it. */
export function FundCallScreen(): React.JSX.Element {
  const { callId } = useParams({ from: '/fund/calls/$callId' });
  return <QueryView query={useQuery(callQuery(callId))}>{(call) => <Call call={call} />}</QueryView>;
}

function Call({ call }: { call: CallDetails }): React.JSX.Element {
  const { t } = useFundTexts();
  const [asking, setAsking] = useState<Asking>(null);
  const mayEdit = call.availableActions.length > 0;
  const mayExtend = call.availableActions.some(({ action, available }) => action === 'extend' && available);
  return (
    <>
      <PageHeader
        title={call.title}
        crumbs={[{ to: '/fund/calls', label: t('nav.calls') }]}
        tag={<Status kind="call" status={call.status} />}
        facts={[call.code, call.programme, call.endedReason].filter(Boolean).join(' · ')}
        clock={call.status === 'published' && <DeadlineClock at={call.closesAt} zone={call.timeZone} />}
        actions={mayEdit ? <CallActions call={call} asking={asking} onAsk={setAsking} /> : <ReadOnly />}
      />
      <CallLinks call={call} />
      <CallRemarks call={call} />
      <CallTimeline call={call} onExtend={mayExtend ? () => setAsking('extend') : undefined} />
      <section className={classes.section}>
        <Title order={2}>{t('fund.call.rules')}</Title>
        <CallRules call={call} />
      </section>
      <section className={classes.section}>
        <Title order={2}>{t('fund.call.rubric')}</Title>
        <RubricTable rubric={call.rubric} />
      </section>
      <JournalLink kind="call" id={call.id} />
    </>
  );
}

/** As each role will see it. */
const REHEARSALS = [
  ['/calls/$callId/rehearsal', 'fund.call.rehearse-public'],
  ['/calls/$callId/rehearsal/application', 'fund.call.rehearse-applicant'],
  ['/reviews/rehearsal/$callId', 'fund.call.rehearse-expert'],
  ['/fund/ranking/rehearsal/$callId', 'fund.call.rehearse-council'],
] as const;

/** From the call to its form, its rehearsals and the next one like it. */
function CallLinks({ call }: { call: CallDetails }): React.JSX.Element {
  const { t } = useFundTexts();
  const mayCreate = useMay(call.organiserId, 'contest-administrator');
  const mayCalibrate = useMay(call.organiserId, 'contest-administrator', 'head-of-expertise', 'auditor');
  const params = { callId: call.id };
  return (
    <ul className={classes.links}>
      {call.availableActions.length > 0 && (
        <li>
          <Link to="/fund/calls/$callId/edit" params={params}>
            {t('fund.call.edit')}
          </Link>
        </li>
      )}
      {mayCalibrate && call.status !== 'draft' && (
        <li>
          <Link to="/fund/calibration" search={{ call: call.id } as never}>
            {t('fund.calibration.title')}
          </Link>
        </li>
      )}
      {call.status === 'draft' &&
        REHEARSALS.map(([to, name]) => (
          <li key={to}>
            <Link to={to} params={params}>
              {t(name)}
            </Link>
          </li>
        ))}
      {mayCreate && (
        <li>
          <Link to="/fund/calls/new" search={{ from: call.id } as never}>
            {t('fund.call.new-like-this')}
          </Link>
        </li>
      )}
    </ul>
  );
}
