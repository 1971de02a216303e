import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '../shared/api/session.js';
import { Ornament } from '../shared/layout/mark.js';
import { LinkButton } from '../shared/layout/link-button.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { QueryView } from '../shared/states/query-view.js';
import { Status } from '../shared/status/status.js';
import { DeadlineClock } from '../shared/time/deadline-clock.js';
import { serverNow } from '../shared/time/server-clock.js';
import { publicStatus } from './public-status.js';
import { CallConditions } from './call-conditions.js';
import { CallDates } from './call-dates.js';
import { hasResults } from './call-groups.js';
import { CallRubric } from './call-rubric.js';
import classes from './call-screen.module.css';
import { FormQuestions } from './form-questions.js';
import { callQuery, type Call } from './public-queries.js';
import { useDetailTexts } from './detail-texts.js';

/** Everything to know before applying, without an account. */
export function CallScreen(): React.JSX.Element {
  const { callId } = useParams({ from: '/calls/$callId' });
  return (
    <QueryView query={useQuery(callQuery(callId))}>
      {(call) => (
        <CallPage
          call={call}
          takesApplications={takesApplications(call)}
          apply={<ApplyButton callId={call.id} />}
        />
      )}
    </QueryView>
  );
}

const takesApplications = ({ status, opensAt, closesAt }: Call): boolean =>
  status === 'published' && Date.parse(opensAt) <= serverNow() && Date.parse(closesAt) > serverNow();

interface Page {
  call: Call;
  takesApplications: boolean;
  /** Where an application begins. */
  apply: ReactNode;
}

export function CallPage({ call, takesApplications, apply }: Page): React.JSX.Element {
  const { t } = useDetailTexts();
  return (
    <>
      <PageHeader
        title={call.title}
        crumbs={[{ to: '/', label: t('nav.calls') }]}
        tag={<Status kind="call" status={publicStatus(call.status)} />}
        clock={takesApplications && <DeadlineClock at={call.closesAt} zone={call.timeZone} />}
        actions={takesApplications ? apply : <ResultsLink call={call} />}
      />
      <p className={classes.description}>{call.description}</p>
      {call.endedReason && <p className={classes.description}>{call.endedReason}</p>}
      <CallDates call={call} />
      <CallConditions call={call} />
      <FormQuestions />
      <CallRubric rubric={call.rubric} />
      <Ornament />
    </>
  );
}

/** Whoever has not signed in does so first, and comes back to where the application begins. */
function ApplyButton({ callId }: { callId: string }): React.JSX.Element {
  const { t } = useDetailTexts();
  const me = useMe();
  const apply = `/calls/${callId}/apply`;
  return (
    <div className={classes.actions}>
      {me ? (
        <LinkButton to={apply}>{t('public.call.apply')}</LinkButton>
      ) : (
        <LinkButton to="/sign-in" search={{ then: apply }}>
          {t('public.call.apply')}
        </LinkButton>
      )}
    </div>
  );
}

function ResultsLink({ call }: { call: Call }): React.JSX.Element | null {
  const { t } = useDetailTexts();
  if (!hasResults(call)) return null;
  return (
    <div className={classes.actions}>
      <LinkButton to="/calls/$callId/results" params={{ callId: call.id }}>
        {t('nav.results')}
      </LinkButton>
    </div>
  );
}
