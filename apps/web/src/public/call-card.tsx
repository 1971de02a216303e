import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Status } from '../shared/status/status.js';
import { DeadlineClock } from '../shared/time/deadline-clock.js';
import { formatDate, formatMoment } from '../shared/time/moments.js';
import { serverNow } from '../shared/time/server-clock.js';
import { publicStatus } from './public-status.js';
import { hasResults } from './call-groups.js';
import type { CallSummary } from './calls-query.js';
import classes from './calls-screen.module.css';
import { usePublicTexts } from './public-texts.js';

interface Card {
  call: CallSummary;
  /** Of its heading, one below what it stands under. */
  level: 2 | 3;
}

export function CallCard({ call, level }: Card): React.JSX.Element {
  const { t, locale } = usePublicTexts();
  const opensLater = Date.parse(call.opensAt) > serverNow();
  const takesApplications = call.status === 'published' && !opensLater;
  return (
    <li className={classes.call}>
      <Title order={level} size="h3">
        <Link to="/calls/$callId" params={{ callId: call.id }}>
          {call.title}
        </Link>
      </Title>
      <Status kind="call" status={publicStatus(call.status)} />
      {takesApplications && <DeadlineClock at={call.closesAt} zone={call.timeZone} />}
      {opensLater && (
        <p>{t('public.calls.opens', { when: formatMoment(call.opensAt, call.timeZone, locale) })}</p>
      )}
      {hasResults(call) ? (
        <Link to="/calls/$callId/results" params={{ callId: call.id }}>
          {t('public.calls.results')}
        </Link>
      ) : (
        call.resultsAt && (
          <p>{t('public.calls.results-on', { when: formatDate(call.resultsAt, call.timeZone, locale) })}</p>
        )
      )}
    </li>
  );
}
