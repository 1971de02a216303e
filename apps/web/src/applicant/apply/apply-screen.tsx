import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useMe } from '../../shared/api/session.js';
import { PageHeader } from '../../shared/layout/page-header.js';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { DeadlineClock } from '../../shared/time/deadline-clock.js';
import { serverNow } from '../../shared/time/server-clock.js';
import { useApplicantTexts } from '../applicant-texts.js';
import { callQuery, type Call } from '../applications-query.js';
import { OrganisationForm } from './organisation-form.js';
import { StartForm } from './start-form.js';

/** Begins an application: for whom, in which direction, under which name. */
export function ApplyScreen(): React.JSX.Element {
  const { callId = '' } = useParams({ strict: false });
  return <QueryView query={useQuery(callQuery(callId))}>{(call) => <Apply call={call} />}</QueryView>;
}

function Apply({ call }: { call: Call }): React.JSX.Element {
  const { t } = useApplicantTexts();
  return (
    <>
      <PageHeader
        title={t('applicant.apply')}
        crumbs={[
          { to: '/', label: t('nav.calls') },
          { to: `/calls/${call.id}`, label: call.title },
        ]}
        clock={call.status === 'published' && <DeadlineClock at={call.closesAt} zone={call.timeZone} />}
      />
      {call.status === 'published' && Date.parse(call.closesAt) > serverNow() ? (
        <ForWhom call={call} />
      ) : (
        <Empty text={t('applicant.apply.closed')}>
          <Link to="/">{t('applicant.see-calls')}</Link>
        </Empty>
      )}
    </>
  );
}

function ForWhom({ call }: { call: Call }): React.JSX.Element | null {
  const { t } = useApplicantTexts();
  const me = useMe();
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState<string>();
  const then = `/calls/${call.id}/apply`;
  if (me === undefined) return null;
  if (me === null)
    return (
      <Empty text={t('applicant.apply.sign-in')}>
        <p>
          <Link to="/sign-in" search={{ then }}>
            {t('nav.sign-in')}
          </Link>
          {' · '}
          <Link to="/register" search={{ then }}>
            {t('applicant.apply.register')}
          </Link>
        </p>
      </Empty>
    );
  if (adding || me.organisations.length === 0)
    return (
      <OrganisationForm
        onDone={(organisationId) => {
          setAdded(organisationId);
          setAdding(false);
        }}
        onCancel={me.organisations.length > 0 ? () => setAdding(false) : undefined}
      />
    );
  return <StartForm call={call} me={me} first={added} onAnother={() => setAdding(true)} />;
}
