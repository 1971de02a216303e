import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { LinkButton } from '../shared/layout/link-button.js';
import { RehearsalNote } from '../shared/rehearsal/rehearsal-note.js';
import { QueryView } from '../shared/states/query-view.js';
import { CallPage } from './call-screen.js';
import classes from './call-screen.module.css';
import { useDetailTexts } from './detail-texts.js';
import { callQuery } from './public-queries.js';

/** A draft as everyone will find it once it is published and open; applying leads on to the applicant's rehearsal. */
export function CallRehearsalScreen(): React.JSX.Element {
  const { t } = useDetailTexts();
  const { callId } = useParams({ from: '/calls/$callId/rehearsal' });
  const begin = (
    <div className={classes.actions}>
      <LinkButton to="/calls/$callId/rehearsal/application" params={{ callId }}>
        {t('public.call.apply')}
      </LinkButton>
    </div>
  );
  return (
    <>
      <RehearsalNote callId={callId} role="public" />
      <QueryView query={useQuery(callQuery(callId))}>
        {(call) => <CallPage call={{ ...call, status: 'published' }} takesApplications apply={begin} />}
      </QueryView>
    </>
  );
}
