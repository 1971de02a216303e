import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { PageHeader } from '../../shared/layout/page-header.js';
import { QueryView } from '../../shared/states/query-view.js';
import { Status } from '../../shared/status/status.js';
import { DeadlineClock } from '../../shared/time/deadline-clock.js';
import { callQuery, type CallDetails } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { JournalLink } from '../office/journal-link.js';
import { ReadOnly } from '../read-only.js';
import { CallActions } from './call-actions.js';
import { CallRules } from './call-rules.js';
import { CallTimeline } from './call-timeline.js';
import { fieldOfPointer } from './call-fields.js';
import { RubricTable } from './rubric-table.js';

/** A call as a timeline, with what keeps it from being published and what can be done with it. */
export function FundCallScreen(): React.JSX.Element {
  const { callId } = useParams({ from: '/fund/calls/$callId' });
  return <QueryView query={useQuery(callQuery(callId))}>{(call) => <Call call={call} />}</QueryView>;
}

function Call({ call }: { call: CallDetails }): React.JSX.Element {
  const { t } = useFundTexts();
  const mayEdit = call.availableActions.length > 0;
  return (
    <>
      <PageHeader
        title={call.title}
        crumbs={[{ to: '/fund/calls', label: t('nav.calls') }]}
        tag={<Status kind="call" status={call.status} />}
        facts={`${call.code} · ${call.timeZone}${call.endedReason ? ` · ${call.endedReason}` : ''}`}
        clock={call.status === 'published' && <DeadlineClock at={call.closesAt} zone={call.timeZone} />}
        actions={mayEdit ? <CallActions call={call} /> : <ReadOnly />}
      />
      <Missing call={call} />
      {mayEdit && (
        <p>
          <Link to="/fund/calls/$callId/edit" params={{ callId: call.id }}>
            {t('fund.call.edit')}
          </Link>
        </p>
      )}
      <CallTimeline call={call} />
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

function Missing({ call }: { call: CallDetails }): React.JSX.Element | null {
  const { t } = useFundTexts();
  if (call.status !== 'draft') return null;
  if (call.missing.length === 0) return <p>{t('fund.call.ready')}</p>;
  return (
    <div className={classes.panel}>
      <strong>{t('fund.call.missing', { count: call.missing.length })}</strong>
      <ul>
        {call.missing.map(({ pointer, code }) => (
          <li key={pointer}>
            {t(`fund.missing.${code}` as 'fund.missing.calls.no-tracks')}{' '}
            <Link to="/fund/calls/$callId/edit" params={{ callId: call.id }} hash={fieldOfPointer(pointer)}>
              {t('fund.call.fix')}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
