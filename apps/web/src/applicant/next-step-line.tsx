import { Link } from '@tanstack/react-router';
import { formatDate } from '../shared/time/moments.js';
import { useApplicantTexts } from './applicant-texts.js';
import type { Application, Call } from './applications-query.js';
import { nextStepOf } from './next-step.js';

/** «Дальше: …», with the link that it leads to. */
export function NextStepLine({
  application,
  call,
}: {
  application: Application;
  call: Call;
}): React.JSX.Element | null {
  const { t, locale } = useApplicantTexts();
  const { status, statusReason } = application;
  const step = nextStepOf(status, call);
  if (!step) return null;
  return (
    <p>
      {t(step.text)}
      {step.at && ` ${t('applicant.next.until', { when: formatDate(step.at, call.timeZone, locale) })}`}{' '}
      {statusReason && t('applicant.reason', { reason: statusReason })}{' '}
      {(status === 'awarded' || status === 'declined') && (
        <Link to="/my/projects">{t('nav.my-projects')}</Link>
      )}
      {status === 'awarded' ? ' · ' : ' '}
      {(status === 'not-awarded' || status === 'reserve' || status === 'awarded') && (
        <Link to="/calls/$callId/results" params={{ callId: call.id }}>
          {t('applicant.see-results')}
        </Link>
      )}
    </p>
  );
}
